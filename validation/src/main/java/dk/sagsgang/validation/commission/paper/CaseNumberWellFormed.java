package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.casenumber.CaseNumberCheck;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** A case number is filled in and has a form in use. */
public final class CaseNumberWellFormed implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-025", Severity.WARNING)
            .withVariant("placeholder", Severity.WARNING)
            .withVariant("malformed", Severity.WARNING)
            .withVariant("unknown-scheme", Severity.INFO);

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
