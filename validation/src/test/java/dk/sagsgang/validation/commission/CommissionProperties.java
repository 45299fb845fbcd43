package dk.sagsgang.validation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.testkit.commission.Commissions;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.Slips;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.structure.StructureCheck;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CommissionProperties {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.with(Profile.DENMARK, StructureCheck.standard());

    @Property
    void everyCommissionCanBeChecked(@ForAll("any") Commission commission) {
        Report report = VALIDATOR.validate(commission);

        assertThat(report.gaps())
                .allMatch(gap -> gap.reason().equals(Optional.of(Coverage.Reason.NO_ROSTER)))
                .allSatisfy(gap -> assertThat(gap.rules()).allMatch(CommissionProperties::asksRoster));
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(Rules.catalogue().find(finding.rule())).isPresent();
            assertThat(finding.location().pointer()).matches("(/[^/]+)*");
        });
    }

    @Property
    void validCommissionsBreakNoRule(@ForAll("valid") Commission commission) {
        assertThat(VALIDATOR.validate(commission).findings()).isEmpty();
    }

    private static boolean asksRoster(RuleId rule) {
        return Rules.catalogue().find(rule).filter(RuleDescription::asksRoster).isPresent();
    }

    @Provide
    Arbitrary<Commission> any() {
        return Slips.commissions();
    }

    @Provide
    Arbitrary<Commission> valid() {
        return Commissions.validCommission();
    }
}
