package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.structure.StructureCheck;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyMeetingProperties {

    private static final StructureCheck STRUCTURE = StructureCheck.standard();
    private static final DocumentValidator VALIDATOR = DocumentValidator.with(Profile.DENMARK, STRUCTURE);

    @Property
    void everyMeetingCanBeChecked(@ForAll("meetings") Meeting meeting) {
        Report report = VALIDATOR.validate(meeting);
        assertThat(report.gaps()).allMatch(AnyMeetingProperties::lacksRoster);
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(Rules.catalogue().find(finding.rule())).isPresent();
            assertThat(finding.location().pointer()).matches("(/[^/]+)*");
        });
    }

    @Property
    void everyMeetingCanBeCheckedAsAnyEdition(@ForAll("meetings") Meeting meeting, @ForAll Edition edition) {
        DocumentValidator asEdition = DocumentValidator.with(Profile.named("p").withEdition(edition), STRUCTURE);
        assertThat(asEdition.checkRules(meeting)).isEqualTo(VALIDATOR.checkRules(meeting.withEdition(edition)));
    }

    @Property
    void aRuleSwitchedOffTakesAwayItsOwnFindingsOnly(
            @ForAll("meetings") Meeting meeting, @ForAll("ruleSettings") RuleSetting setting) {
        Report all = VALIDATOR.checkRules(meeting);
        Report some = DocumentValidator.with(Profile.named("p").with(setting), STRUCTURE)
                .checkRules(meeting);
        assertThat(some.findings())
                .isEqualTo(all.findings().stream()
                        .filter(finding -> !finding.rule().equals(setting.rule()))
                        .toList());
        assertThat(some.gaps())
                .filteredOn(gap -> !lacksRoster(gap))
                .containsExactly(Coverage.partial(
                        Coverage.Layer.RULES, Coverage.Reason.RULES_SWITCHED_OFF, Set.of(setting.rule())));
    }

    @Property
    void aProfileChangesSeveritiesAndNothingElse(
            @ForAll("meetings") Meeting meeting,
            @ForAll("ruleSettings") RuleSetting setting,
            @ForAll Severity severity) {
        Profile profile = Profile.named("p").with(RuleSetting.severity(setting.rule(), severity));
        assertThat(DocumentValidator.with(profile, STRUCTURE)
                        .checkRules(meeting)
                        .findings())
                .containsExactlyInAnyOrderElementsOf(VALIDATOR.checkRules(meeting).findings().stream()
                        .map(finding ->
                                finding.rule().equals(setting.rule()) ? finding.withSeverity(severity) : finding)
                        .toList());
    }

    @Provide
    Arbitrary<RuleSetting> ruleSettings() {
        return Arbitraries.of(Rules.catalogue().rules()).map(rule -> RuleSetting.off(rule.id()));
    }

    @Provide
    Arbitrary<Meeting> meetings() {
        return Slips.meetings();
    }

    /** Without a roster some rules cannot be asked, and the report says which. */
    private static boolean lacksRoster(Coverage gap) {
        return gap.reason().equals(Optional.of(Coverage.Reason.NO_ROSTER));
    }
}
