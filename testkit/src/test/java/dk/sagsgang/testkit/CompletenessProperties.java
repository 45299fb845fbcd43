package dk.sagsgang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.testkit.commission.Commissions;
import dk.sagsgang.testkit.meeting.Meetings;
import dk.sagsgang.testkit.organisation.OrganisationModels;
import dk.sagsgang.testkit.value.Vocabularies;
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

    /** The rarest is met once in a few hundred documents, so that one that is not met in so many is never met. */
    private static final int ENOUGH = 20_000;

    @Example
    void anyMeetingFillsEveryComponent() {
        everyComponentIsFilled(Meeting.class, Meetings.anyMeeting());
    }

    @Example
    void anyMeetingLeavesOutEveryComponentThatMayBeMissing() {
        everyComponentIsLeftOut(Meeting.class, Meetings.anyMeeting());
    }

    @Example
    void validMeetingsFillEveryComponent() {
        everyComponentIsFilled(Meeting.class, Meetings.validMeeting());
    }

    @Example
    void anyCommissionFillsEveryComponent() {
        everyComponentIsFilled(Commission.class, Commissions.anyCommission());
    }

    @Example
    void anyCommissionLeavesOutEveryComponentThatMayBeMissing() {
        everyComponentIsLeftOut(Commission.class, Commissions.anyCommission());
    }

    @Example
    void validCommissionsFillEveryComponent() {
        everyComponentIsFilled(Commission.class, Commissions.validCommission());
    }

    @Example
    void anyOrganisationModelFillsEveryComponent() {
        everyComponentIsFilled(OrganisationModel.class, OrganisationModels.anyOrganisationModel());
    }

    @Example
    void anyOrganisationModelLeavesOutEveryComponentThatMayBeMissing() {
        everyComponentIsLeftOut(OrganisationModel.class, OrganisationModels.anyOrganisationModel());
    }

    @Example
    void validOrganisationModelsFillEveryComponent() {
        everyComponentIsFilled(OrganisationModel.class, OrganisationModels.validOrganisationModel());
    }

    @Example
    void everyKnownOutcomeAndAnUnknownOneIsMet() {
        Set<Outcome> met = new HashSet<>();
        Vocabularies.anyOutcome().sampleStream().limit(1_000).forEach(outcome -> met.add(outcome));
        assertThat(met).containsAll(Outcome.words()).anyMatch(outcome -> !outcome.known());
    }

    private static void everyComponentIsFilled(
            Class<? extends Record> type, Arbitrary<? extends CaseDocument> documents) {
        assertThat(unseen(type, documents, Model::filled, component -> true)).isEmpty();
    }

    private static void everyComponentIsLeftOut(
            Class<? extends Record> type, Arbitrary<? extends CaseDocument> documents) {
        assertThat(unseen(type, documents, value -> !Model.filled(value), CompletenessProperties::mayBeMissing))
                .isEmpty();
    }

    /** The components, of those that are asked for, of whose values none satisfies a condition. */
    private static Set<String> unseen(
            Class<? extends Record> root,
            Arbitrary<? extends CaseDocument> documents,
            Predicate<Object> condition,
            Predicate<RecordComponent> asked) {
        Set<String> unseen = new TreeSet<>();
        for (Class<? extends Record> type : Model.reachable(root)) {
            Arrays.stream(type.getRecordComponents()).filter(asked).forEach(component -> unseen.add(name(component)));
        }
        documents
                .sampleStream()
                .limit(ENOUGH)
                .takeWhile(document -> !unseen.isEmpty())
                .forEach(document -> Model.eachRecord(
                        document,
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
