package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.casenumber.CaseNumberCheck;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** The KLE number and facet of a case number are in the plan. */
public final class CaseNumberInKlePlan implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-026", Severity.WARNING)
            .withVariant("subject", Severity.WARNING)
            .withVariant("facet", Severity.WARNING);

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
