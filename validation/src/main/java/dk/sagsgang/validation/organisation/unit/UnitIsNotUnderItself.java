package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/**
 * ORG-003: No unit is under itself, straight or round: told once for each cycle, at the unit of it that stands first.
 */
public final class UnitIsNotUnderItself implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-003", Severity.ERROR)
            .withVariant("self", Severity.ERROR)
            .withVariant("cycle", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (List<OrganisationUnit> cycle : model.tree().cycles()) {
            model.unit(cycle.get(0).key()).ifPresent(first -> tell(first, cycle.size(), findings));
        }
    }

    private static void tell(UnitFacts first, int units, Findings findings) {
        if (units == 1) {
            findings.at(first.place().at("parent"), "self", first.called("unit"));
        } else {
            findings.at(first.place().at("parent"), "cycle", first.called("unit"), Argument.number("units", units));
        }
    }
}
