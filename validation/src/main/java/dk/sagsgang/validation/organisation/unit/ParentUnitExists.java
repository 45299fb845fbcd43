package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** ORG-002: A unit belongs to one that is in the model. */
public final class ParentUnitExists implements OrganisationRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("ORG-002", Severity.ERROR).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            if (model.dangling(unit.unit().parent())) {
                findings.at(
                        unit.place().at("parent"),
                        unit.called("unit"),
                        Argument.identifier("key", unit.unit().parent()));
            }
        }
    }
}
