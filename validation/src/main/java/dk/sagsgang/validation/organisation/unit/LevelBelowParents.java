package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.organisation.UnitLevel;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Optional;

/** ORG-009: The level of a unit is below that of the unit it belongs to. */
public final class LevelBelowParents implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-009", Severity.WARNING)
            .restingOn(RuleSource.standard("SD-løn", RuleSource.Verified.YES));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            Optional<UnitLevel> above =
                    unit.parent().flatMap(parent -> parent.unit().level());
            Optional<UnitLevel> own = unit.unit().level();
            if (own.isPresent()
                    && above.isPresent()
                    && own.get().below(above.get()).filter(below -> !below).isPresent()) {
                findings.at(
                        unit.place().at("level"),
                        unit.called("unit"),
                        Argument.code("level", own.get()),
                        Argument.code("above", above.get()));
            }
        }
    }
}
