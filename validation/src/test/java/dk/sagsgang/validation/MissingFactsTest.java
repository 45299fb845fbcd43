package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.party.Body;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fact that is missing is told once: what follows from it is neither repeated nor made into something untrue. */
@Tag("once")
class MissingFactsTest {

    private static final DocumentValidator STANDARD = DocumentValidator.standard();
    private static final List<Valid> SAMPLES =
            Samples.all().stream().filter(Sample::valid).map(Valid::new).toList();

    @ParameterizedTest
    @CsvSource({"bodies, STR-002", "date start, MTG-014", "edition, MTG-003"})
    void ofAMeetingItIsToldThatItIsMissingAndNothingElse(String facts, String rule) {
        for (Valid sample : SAMPLES) {
            if (sample.document instanceof Meeting meeting) {
                boolean mayBe = rule.equals("MTG-014")
                        && meeting.edition().filter(Edition.DRAFT::equals).isPresent();
                assertThat(found(Without.facts(meeting, names(facts)), sample))
                        .as(sample.name)
                        .isEqualTo(mayBe ? Set.of() : Set.of(rule));
            }
        }
    }

    @Test
    void ofABodyWithoutANameItIsToldThatItIsMissingAndNothingElse() {
        for (Valid sample : SAMPLES) {
            if (sample.document instanceof Meeting meeting) {
                assertThat(found(meeting.withBodies(Body.EMPTY), sample))
                        .as(sample.name)
                        .containsExactly("MTG-013");
            }
        }
    }

    /** What points at items that are gone points at nothing, and an agenda that its items excuse is late: that is so, and nothing else is. */
    @Test
    void withoutItemsOnlyWhatPointsAtThemIsTold() {
        for (Valid sample : SAMPLES) {
            if (sample.document instanceof Meeting meeting) {
                assertThat(Set.of("MTG-004", "MTG-006", "MTG-010"))
                        .as(sample.name)
                        .containsAll(found(meeting.withItems(List.of()), sample));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "title, STR-001",
        "establishedBy, COM-001",
        "composition, COM-002",
        "tasks, COM-003",
        "term, COM-006",
        "reporting, COM-007",
        "dated, none",
        "body, none",
        "kind, none"
    })
    void ofACommissionNothingElseIsTold(String facts, String rule) {
        for (Valid sample : SAMPLES) {
            if (sample.document instanceof Commission commission) {
                assertThat(Set.of(rule))
                        .as(sample.name)
                        .containsAll(found(Without.facts(commission, names(facts)), sample));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"title, STR-001", "adoptedBy, ORG-022", "state, none", "dated, none"})
    void ofAnOrganisationModelNothingElseIsTold(String facts, String rule) {
        for (Valid sample : SAMPLES) {
            if (sample.document instanceof OrganisationModel model) {
                assertThat(Set.of(rule)).as(sample.name).containsAll(found(Without.facts(model, names(facts)), sample));
            }
        }
    }

    private static Set<String> names(String facts) {
        return Set.of(facts.split(" ", -1));
    }

    private static Set<String> found(CaseDocument document, Valid sample) {
        Set<String> rules = new TreeSet<>();
        sample.validator
                .validate(document)
                .findings()
                .forEach(finding -> rules.add(finding.rule().id()));
        return rules;
    }

    private static final class Valid {

        final String name;
        final CaseDocument document;
        final DocumentValidator validator;

        Valid(Sample sample) {
            this.name = sample.toString();
            this.document = SampleDocuments.document(sample.json());
            this.validator =
                    sample.profile().isEmpty() ? STANDARD : DocumentValidator.with(SampleDocuments.profile(sample));
        }
    }
}
