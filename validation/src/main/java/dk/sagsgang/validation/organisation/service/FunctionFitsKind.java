package dk.sagsgang.validation.organisation.service;

import dk.sagsgang.organisation.UnitFunction;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** ORG-021: What a unit does is what its kind says. */
public final class FunctionFitsKind implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-021", Severity.WARNING)
            .withVariant("execution", Severity.WARNING)
            .withVariant("authority", Severity.WARNING)
            .withVariant("staff", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            boolean grants = unit.does(UnitFunction.GRANTS);
            boolean provides = unit.does(UnitFunction.PROVIDES);
            if (grants == provides) {
                continue;
            }
            if (grants && unit.is(UnitKind.EXECUTION_SECTION)) {
                findings.at(unit.place().at("functions"), "execution", unit.called("unit"));
            } else if (provides && unit.is(UnitKind.AUTHORITY_SECTION)) {
                findings.at(unit.place().at("functions"), "authority", unit.called("unit"));
            } else if (grants && unit.is(UnitKind.STAFF)) {
                findings.at(unit.place().at("functions"), "staff", unit.called("unit"));
            }
        }
    }
}
