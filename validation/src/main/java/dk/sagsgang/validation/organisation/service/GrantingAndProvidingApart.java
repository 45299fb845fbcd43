package dk.sagsgang.validation.organisation.service;

import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** ORG-020: No unit grants the services that it provides. */
public final class GrantingAndProvidingApart implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-020", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        boolean apart = model.units().stream().anyMatch(GrantingAndProvidingApart::oneOnly);
        for (UnitFacts unit : model.units()) {
            // A department does both by its units: only what has none under it does both itself.
            if (unit.does(UnitFunction.GRANTS)
                    && unit.does(UnitFunction.PROVIDES)
                    && unit.children().isEmpty()
                    && apart) {
                findings.at(unit.place().at("functions"), unit.called("unit"));
            }
        }
    }

    /** Whether a unit shows that the model has the two apart: it does one of them without the other. */
    private static boolean oneOnly(UnitFacts unit) {
        return unit.does(UnitFunction.GRANTS) != unit.does(UnitFunction.PROVIDES) || oneByItsKind(unit);
    }

    private static boolean oneByItsKind(UnitFacts unit) {
        return unit.is(UnitKind.EXECUTION_SECTION) || unit.is(UnitKind.AUTHORITY_SECTION);
    }
}
