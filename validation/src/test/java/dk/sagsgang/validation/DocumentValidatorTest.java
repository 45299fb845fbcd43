package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.structure.StructureCheck;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentValidatorTest {

    private static final RuleId DECIDED_ALREADY = RuleId.of("DEC-003");

    @Test
    void theStandardValidatorIsOneAndTheSameForEverybody() {
        Set<DocumentValidator> made = IntStream.range(0, 64)
                .parallel()
                .mapToObj(call -> DocumentValidator.standard())
                .collect(Collectors.toSet());

        assertThat(made).containsExactly(DocumentValidator.standard());
    }

    @Test
    void validatorsOfAllProfilesHaveTheCheckOfTheStructureInCommon() {
        StructureCheck common = DocumentValidator.standard().structure();

        assertThat(common).isSameAs(StructureCheck.standard());
        assertThat(DocumentValidator.with(Profile.named("ours")).structure()).isSameAs(common);
        assertThat(DocumentValidator.with(Profile.DENMARK).structure()).isSameAs(common);
        assertThat(DocumentValidator.with(Profile.DENMARK, StructureCheck.none())
                        .structure())
                .isNotSameAs(common);
    }

    @Test
    void aMeetingIsJudgedByTheEditionOfTheProfileWhereItStatesOne() {
        Meeting agenda = sample("DEC-003", "invalid-decided-already");

        assertThat(rules(Profile.DENMARK, agenda)).containsExactly("DEC-003");
        assertThat(rules(Profile.named("referat").withEdition(Edition.MINUTES), agenda))
                .isEmpty();
    }

    @Test
    void anEditionOfTheProfileStandsInForOneThatIsNotStated() {
        Meeting none = sample("MTG-003", "invalid-no-edition");

        assertThat(rules(Profile.named("referat").withEdition(Edition.MINUTES), none))
                .isEmpty();
    }

    @Test
    void aRuleThatIsSwitchedOffFindsNothingAndTheReportSaysSo() {
        Meeting agenda = sample("DEC-003", "invalid-decided-already");
        DocumentValidator validator =
                DocumentValidator.with(Profile.named("uden").with(RuleSetting.off(DECIDED_ALREADY)));

        assertThat(validator.checkRules(agenda).findings()).isEmpty();
        assertThat(validator.checkRules(agenda).coverage())
                .contains(Coverage.partial(
                        Coverage.Layer.RULES, Coverage.Reason.RULES_SWITCHED_OFF, List.of(DECIDED_ALREADY)))
                .noneMatch(part -> part.extent() == Coverage.Extent.COMPLETE);
    }

    @Test
    void aProfileDecidesHowGraveAFindingIs() {
        Meeting agenda = sample("DEC-003", "invalid-decided-already");
        Profile mild = Profile.named("mild").with(RuleSetting.severity(DECIDED_ALREADY, Severity.INFO));

        assertThat(DocumentValidator.with(mild).validate(agenda).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void whatIsMissingInRunningTextIsWorthKnowingAndNoMore() {
        Meeting undecided = sample("DEC-001", "invalid-no-decision").withBodies(List.of());

        assertThat(severities(DocumentValidator.standard(), undecided))
                .containsExactlyInAnyOrder("DEC-001 ERROR", "STR-002 ERROR");
        assertThat(severities(DocumentValidator.standard().ofRunningText(), undecided))
                .containsExactlyInAnyOrder("DEC-001 INFO", "STR-002 INFO");
    }

    @Test
    void whatContradictsItselfInRunningTextIsAsGraveAsElsewhere() {
        Meeting agenda = sample("DEC-003", "invalid-decided-already");

        assertThat(severities(DocumentValidator.standard().ofRunningText(), agenda))
                .isEqualTo(severities(DocumentValidator.standard(), agenda));
    }

    @Test
    void aProfileSaysHowGraveItIsThatSomethingIsMissingInRunningText() {
        Meeting undecided = sample("DEC-001", "invalid-no-decision");
        Profile strict = Profile.named("streng").with(RuleSetting.severity(RuleId.of("DEC-001"), Severity.ERROR));

        assertThat(severities(DocumentValidator.with(strict).ofRunningText(), undecided))
                .containsExactly("DEC-001 ERROR");
    }

    @Test
    void saturdayCountsUnlessTheProfileSaysOtherwise() {
        Meeting council = sample("MTG-004", "valid-on-the-last-day");

        assertThat(rules(Profile.DENMARK, council)).isEmpty();
        assertThat(rules(Profile.named("uden lørdag").withSaturdayAsWorkingDay(false), council))
                .containsExactly("MTG-004");
    }

    @Test
    void structureAndRulesStandInOneReport() {
        Meeting meeting = sample("STR-002", "invalid-nobody-meets").withEdition(java.util.Optional.empty());

        assertThat(rules(Profile.DENMARK, meeting)).containsExactly("MTG-003", "STR-002");
        assertThat(DocumentValidator.standard().validate(meeting).coverage())
                .containsExactly(Coverage.complete(Coverage.Layer.STRUCTURE), Coverage.complete(Coverage.Layer.RULES));
    }

    @Test
    void aProfileChoosesAmongTheRulesOfStructureToo() {
        RuleId nobodyMeets = RuleId.of("STR-002");
        Meeting meeting = sample("STR-002", "invalid-nobody-meets");
        Profile without = Profile.named("uden").with(RuleSetting.off(nobodyMeets));
        Profile mild = Profile.named("mild").with(RuleSetting.severity(nobodyMeets, Severity.INFO));

        Report switchedOff = DocumentValidator.with(without).validate(meeting);
        assertThat(switchedOff.findings()).isEmpty();
        assertThat(switchedOff.gaps())
                .containsExactly(Coverage.partial(
                        Coverage.Layer.RULES, Coverage.Reason.RULES_SWITCHED_OFF, List.of(nobodyMeets)));
        assertThat(DocumentValidator.with(mild).validate(meeting).findings())
                .extracting(finding -> finding.rule() + " " + finding.severity())
                .containsExactly("STR-002 INFO");
    }

    @Test
    void aRosterThatDoesNotTellOfTheBodyIsNotCalledNone() {
        Meeting finance = sample("MTG-021", "valid-kind-of-committee-not-known");
        Roster ofAnother = Roster.builder()
                .addBodies(RosterBody.builder().body(Body.of("Teknisk Udvalg")).build())
                .build();
        Profile profile = Profile.DENMARK.withRosters(ofAnother);

        assertThat(DocumentValidator.with(profile).checkRules(finance).coverage())
                .containsExactly(Coverage.partial(
                        Coverage.Layer.RULES, Coverage.Reason.ROSTER_INCOMPLETE, List.of(RuleId.of("MTG-021"))));
    }

    @Test
    void rulesThatLackARosterAreNamedInOneLineOfTheReport() {
        Meeting finance = sample("MTG-021", "valid-kind-of-committee-not-known");
        Report report = DocumentValidator.standard().checkRules(finance);

        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage())
                .containsExactly(Coverage.partial(
                        Coverage.Layer.RULES, Coverage.Reason.NO_ROSTER, List.of(RuleId.of("MTG-021"))));
        assertThat(Messages.in(Locale.ENGLISH).text(report.coverage().get(0)))
                .isEqualTo(
                        "Checked in part (rules): no roster in the profile tells the bodies and members that these rules"
                                + " need to know: MTG-021.");
        assertThat(Messages.in(Locale.forLanguageTag("da"))
                        .text(report.coverage().get(0)))
                .isEqualTo("Kun delvist kontrolleret (regler): ingen oversigt i profilen fortæller om de udvalg og"
                        + " medlemmer, som disse regler skal kende: MTG-021.");
    }

    private static List<String> severities(DocumentValidator validator, Meeting meeting) {
        return validator.validate(meeting).findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity())
                .toList();
    }

    private static List<String> rules(Profile profile, Meeting meeting) {
        return DocumentValidator.with(profile).validate(meeting).findings().stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static Meeting sample(String rule, String name) {
        Sample sample = Samples.of(rule).stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        return (Meeting) SampleDocuments.document(sample.json());
    }
}
