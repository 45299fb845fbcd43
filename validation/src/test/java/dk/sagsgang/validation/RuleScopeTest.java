package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.rule.Context;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that holds for some bodies or municipalities only, or asks a roster, has samples on both sides. */
class RuleScopeTest {

    static List<RuleDescription> forSomeBodies() {
        return Rules.catalogue().rules().stream()
                .filter(RuleDescription::dependsOnKind)
                .toList();
    }

    static List<RuleDescription> notInSomeMunicipalities() {
        return Rules.catalogue().rules().stream()
                .filter(rule -> !rule.notIn().isEmpty())
                .toList();
    }

    static List<RuleDescription> askingRosters() {
        return Rules.catalogue().rules().stream()
                .filter(RuleDescription::asksRoster)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forSomeBodies")
    void aRuleForSomeBodiesIsSilentForAnother(RuleDescription rule) {
        assertThat(Samples.of(rule.id().id()))
                .filteredOn(Sample::valid)
                .anyMatch(sample -> bodies(sample).stream().noneMatch(kind -> rule.appliesToKind(kind)));
        assertThat(Samples.of(rule.id().id()))
                .filteredOn(sample -> !sample.valid())
                .allMatch(sample -> bodies(sample).stream().anyMatch(kind -> rule.appliesToKind(kind)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notInSomeMunicipalities")
    void aRuleThatDoesNotHoldInAMunicipalityIsSilentThere(RuleDescription rule) {
        assertThat(Samples.of(rule.id().id())).filteredOn(Sample::valid).anyMatch(sample -> {
            Meeting meeting = SampleDocuments.meeting(sample.json());
            Optional<MunicipalityCode> code = meeting.municipality().flatMap(Municipality::codeOrGuess);
            return !rule.holdsIn(code);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("askingRosters")
    void aRuleThatAsksARosterSaysWhenThereIsNone(RuleDescription rule) {
        DocumentValidator standard = DocumentValidator.standard();
        assertThat(Samples.of(rule.id().id()))
                .filteredOn(sample -> sample.valid() && sample.profile().isEmpty())
                .anyMatch(sample -> standard.checkRules(SampleDocuments.document(sample.json())).gaps().stream()
                        .filter(gap -> gap.reason().equals(Optional.of(Coverage.Reason.NO_ROSTER)))
                        .anyMatch(gap -> gap.rules().contains(rule.id())));
    }

    private static List<Optional<BodyKind>> bodies(Sample sample) {
        Meeting meeting = SampleDocuments.meeting(sample.json());
        Context context = SampleDocuments.profile(sample).context();
        Optional<LocalDate> day = meeting.date();
        return meeting.bodies().stream()
                .map((Body body) -> context.kind(body, day))
                .toList();
    }
}
