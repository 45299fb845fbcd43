package dk.sagsgang.validation.commission.committee;

import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Optional;

/** COM-002: The council decides who a committee under § 17, stk. 4 consists of. */
public final class SpecialCommitteeHasComposition implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-002", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 17, stk. 4").andRegions("§ 13, stk. 6"))
            .ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<Composition> composition = facts.commission().composition();
        boolean told = composition
                .filter(each -> !each.seats().isEmpty() || !each.text().plain().isBlank())
                .isPresent();
        if (facts.specialCommittee() && !facts.in(CommissionStatus.DRAFT) && !told) {
            findings.at(Place.ROOT);
        }
    }
}
