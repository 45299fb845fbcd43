package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.organisation.Board;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.part.KeyCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** ORG-001: Keys of units and boards are unique in the document. */
public final class UnitKeysDiffer implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-001", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        KeyCheck keys = new KeyCheck(findings);
        for (UnitFacts unit : model.units()) {
            keys.see(unit.unit().key(), unit.place());
        }
        List<Board> boards = model.model().boards();
        for (int b = 0; b < boards.size(); b++) {
            keys.see(boards.get(b).key(), Place.ROOT.at("boards", b));
        }
    }
}
