package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.part.CaseNumberCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** COM-025: A case number is filled in and has a form in use. */
public final class CommissionCaseNumberWellFormed implements CommissionRule {

    private static final RuleDescription DESCRIPTION = CaseNumberCheck.formRule("COM-025");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        facts.commission()
                .caseNumber()
                .ifPresent(number -> CaseNumberCheck.form(number, Place.ROOT.at("caseNumber"), findings));
    }
}
