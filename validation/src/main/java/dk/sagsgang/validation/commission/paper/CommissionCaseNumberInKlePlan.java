package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.part.CaseNumberCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** COM-026: The KLE number and facet of a case number are in the plan. */
public final class CommissionCaseNumberInKlePlan implements CommissionRule {

    private static final RuleDescription DESCRIPTION = CaseNumberCheck.planRule("COM-026");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        facts.commission()
                .caseNumber()
                .ifPresent(number -> CaseNumberCheck.plan(number, Place.ROOT.at("caseNumber"), findings));
    }
}
