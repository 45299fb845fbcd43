package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.organisation.UnitRelation;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** ORG-032: A unit stands in no relation to itself and does not span itself. */
public final class UnitIsNotAcrossFromItself implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-032", Severity.WARNING)
            .withVariant("relation", Severity.WARNING)
            .withVariant("span", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            int self = unit.unit().key().isBlank()
                    ? -1
                    : unit.unit().spans().indexOf(unit.unit().key());
            if (self >= 0) {
                findings.at(unit.place().at("spans", self), "span", unit.called("unit"));
            }
        }
        List<UnitRelation> relations = model.model().relations();
        for (int r = 0; r < relations.size(); r++) {
            String key = relations.get(r).unit();
            int self = key.isBlank() ? -1 : relations.get(r).to().indexOf(key);
            if (self >= 0) {
                findings.at(Place.ROOT.at("relations", r).at("to", self), "relation", Argument.identifier("key", key));
            }
        }
    }
}
