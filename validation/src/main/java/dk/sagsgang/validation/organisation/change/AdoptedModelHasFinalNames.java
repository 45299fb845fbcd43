package dk.sagsgang.validation.organisation.change;

import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** ORG-018: An adopted model has no working titles. */
public final class AdoptedModelHasFinalNames implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-018", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        if (!model.in(ModelState.ADOPTED)) {
            return;
        }
        for (UnitFacts unit : model.units()) {
            if (unit.unit().workingTitle().orElse(false) && !unit.closed()) {
                findings.at(unit.place().at("workingTitle"), unit.called("unit"));
            }
        }
    }
}
