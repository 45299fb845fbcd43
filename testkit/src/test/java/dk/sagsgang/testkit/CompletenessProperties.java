package dk.sagsgang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.Outcome;
import dk.sagsgang.text.FormattedText;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/**
 * Holds the arbitraries and the model together: a component that no arbitrary fills fails here.
 *
 * <p>A sample of so many meetings misses the rarest component about once in a million million runs.
 */
class CompletenessProperties {

    private static final int SAMPLES = 800;

    @Example
    void anyMeetingFillsEveryComponent() {
        assertThat(seen(Meetings.anyMeeting(), Model::filled)).containsAll(components(component -> true));
    }

    @Example
    void anyMeetingLeavesOutEveryComponentThatMayBeMissing() {
        assertThat(seen(Meetings.anyMeeting(), value -> !Model.filled(value)))
                .containsAll(components(CompletenessProperties::mayBeMissing));
    }

    @Example
    void validMeetingsFillEveryComponent() {
        assertThat(seen(Meetings.validMeeting(), Model::filled)).containsAll(components(component -> true));
    }

    @Example
    void everyKnownOutcomeAndAnUnknownOneIsMet() {
        Set<Optional<Outcome.Known>> met = new HashSet<>();
        Vocabularies.anyOutcome().sampleStream().limit(1_000).forEach(outcome -> met.add(outcome.known()));
        assertThat(met).hasSize(Outcome.Known.values().length + 1);
    }

    /** The components of whose values at least one satisfies a condition. */
    private static Set<String> seen(Arbitrary<Meeting> meetings, Predicate<Object> condition) {
        Set<String> seen = new HashSet<>();
        meetings.sampleStream()
                .limit(SAMPLES)
                .forEach(meeting -> Model.eachRecord(
                        meeting,
                        each -> Model.eachComponent(each, (component, value) -> {
                            if (condition.test(value)) {
                                seen.add(name(component));
                            }
                        })));
        return seen;
    }

    private static Set<String> components(Predicate<RecordComponent> condition) {
        Set<String> names = new TreeSet<>();
        for (Class<? extends Record> type : Model.reachable(Meeting.class)) {
            Arrays.stream(type.getRecordComponents())
                    .filter(condition)
                    .forEach(component -> names.add(name(component)));
        }
        return names;
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    /** A record of one value stands in no document without it, and a text always has a format. */
    private static boolean mayBeMissing(RecordComponent component) {
        boolean oneValue = Stream.of(component.getDeclaringRecord().getDeclaredFields())
                .anyMatch(field -> field.isAnnotationPresent(JsonValue.class));
        boolean format = component.getDeclaringRecord() == FormattedText.class
                && component.getName().equals("format");
        return !oneValue
                && !format
                && List.of(String.class, List.class, Optional.class).contains(component.getType());
    }
}
