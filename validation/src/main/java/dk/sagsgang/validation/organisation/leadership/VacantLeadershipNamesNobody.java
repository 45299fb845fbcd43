package dk.sagsgang.validation.organisation.leadership;

import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** ORG-029: A vacant leadership names nobody. */
public final class VacantLeadershipNamesNobody implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-029", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            List<Leadership> leadership = unit.unit().leadership();
            for (int l = 0; l < leadership.size(); l++) {
                if (vacantYetNamed(leadership.get(l))) {
                    findings.at(unit.place().at("leadership", l), unit.called("unit"));
                }
            }
        }
    }

    /** Who acts as leader may be named beside a vacant office, and so may who leaves it. */
    private static boolean vacantYetNamed(Leadership leader) {
        return leader.vacant().orElse(false)
                && leader.person().filter(person -> !person.namesNobody()).isPresent()
                && !leader.acting().orElse(false)
                && leader.validity().isEmpty();
    }
}
