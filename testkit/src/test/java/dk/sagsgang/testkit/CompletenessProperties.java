package dk.sagsgang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.commission.Commission;
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

/** Holds the arbitraries and the model together: a component that no arbitrary fills fails here. */
class CompletenessProperties {

    /** The rarest is met once in a few hundred meetings, so that one that is not met in so many is never met. */
    private static final int ENOUGH = 20_000;

    @Example
    void anyMeetingFillsEveryComponent() {
        assertThat(unseen(Meetings.anyMeeting(), Meeting.class, Model::filled, component -> true))
                .isEmpty();
    }

    @Example
    void anyMeetingLeavesOutEveryComponentThatMayBeMissing() {
        assertThat(unseen(
                        Meetings.anyMeeting(),
                        Meeting.class,
                        value -> !Model.filled(value),
                        CompletenessProperties::mayBeMissing))
                .isEmpty();
    }

    @Example
    void validMeetingsFillEveryComponent() {
        assertThat(unseen(Meetings.validMeeting(), Meeting.class, Model::filled, component -> true))
                .isEmpty();
    }

    @Example
    void anyCommissionFillsEveryComponent() {
        assertThat(unseen(Commissions.anyCommission(), Commission.class, Model::filled, component -> true))
                .isEmpty();
    }

    @Example
    void anyCommissionLeavesOutEveryComponentThatMayBeMissing() {
        assertThat(unseen(
                        Commissions.anyCommission(),
                        Commission.class,
                        value -> !Model.filled(value),
                        CompletenessProperties::mayBeMissing))
                .isEmpty();
    }

    @Example
    void validCommissionsFillEveryComponent() {
        assertThat(unseen(Commissions.validCommission(), Commission.class, Model::filled, component -> true))
                .isEmpty();
    }

    @Example
    void everyKnownOutcomeAndAnUnknownOneIsMet() {
        Set<Optional<Outcome.Known>> met = new HashSet<>();
        Vocabularies.anyOutcome().sampleStream().limit(1_000).forEach(outcome -> met.add(outcome.known()));
        assertThat(met).hasSize(Outcome.Known.values().length + 1);
    }

    /** The components, of those that are asked for, of whose values none satisfies a condition. */
    private static Set<String> unseen(
            Arbitrary<? extends Record> documents,
            Class<? extends Record> document,
            Predicate<Object> condition,
            Predicate<RecordComponent> asked) {
        Set<String> unseen = new TreeSet<>();
        for (Class<? extends Record> type : Model.reachable(document)) {
            Arrays.stream(type.getRecordComponents()).filter(asked).forEach(component -> unseen.add(name(component)));
        }
        documents
                .sampleStream()
                .limit(ENOUGH)
                .takeWhile(sample -> !unseen.isEmpty())
                .forEach(sample -> Model.eachRecord(
                        sample,
                        each -> Model.eachComponent(each, (component, value) -> {
                            if (condition.test(value)) {
                                unseen.remove(name(component));
                            }
                        })));
        return unseen;
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
