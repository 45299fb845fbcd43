package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.organisation.Board;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keys of units and boards are unique in the document. */
public final class UnitKeysDiffer implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-001", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (UnitFacts unit : model.units()) {
            see(unit.unit().key(), unit.place(), seen, findings);
        }
        List<Board> boards = model.model().boards();
        for (int b = 0; b < boards.size(); b++) {
            see(boards.get(b).key(), Place.ROOT.at("boards", b), seen, findings);
        }
    }

    private static void see(String key, Place place, Set<String> seen, Findings findings) {
        if (!key.isBlank() && !seen.add(key)) {
            findings.at(place.at("key"), Argument.identifier("key", key));
        }
    }
}
