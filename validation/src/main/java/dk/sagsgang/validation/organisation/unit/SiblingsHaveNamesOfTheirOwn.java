package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** ORG-008: Units under one parent have different names. */
public final class SiblingsHaveNamesOfTheirOwn implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-008", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        Map<List<String>, UnitFacts> seen = new HashMap<>();
        for (UnitFacts unit : model.units()) {
            if (unit.unit().name().isBlank()) {
                continue;
            }
            List<String> named = List.of(
                    unit.unit().parent(), OrganisationFacts.folded(unit.unit().name()));
            UnitFacts earlier = seen.put(named, unit);
            if (earlier != null && earlier.mayMeet(unit) && !toldApart(earlier, unit)) {
                findings.at(unit.place().at("name"), unit.called("unit"));
            }
        }
    }

    /** Whether an id says that two units of one name are two: registers hold such units, and mean it. */
    private static boolean toldApart(UnitFacts left, UnitFacts right) {
        return ExternalId.same(left.unit().ids(), right.unit().ids())
                .filter(same -> !same)
                .isPresent();
    }
}
