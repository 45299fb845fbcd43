package dk.sagsgang.validation.organisation.leadership;

import dk.sagsgang.organisation.Board;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** ORG-006: The members of a board come from units that are in the model. */
public final class BoardMembersExist implements OrganisationRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("ORG-006", Severity.ERROR).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        List<Board> boards = model.model().boards();
        for (int b = 0; b < boards.size(); b++) {
            List<BoardMembership> memberships = boards.get(b).memberships();
            for (int m = 0; m < memberships.size(); m++) {
                Place place = Place.ROOT.at("boards", b).at("memberships", m);
                check(boards.get(b), memberships.get(m).units(), place, model, findings);
            }
        }
    }

    private static void check(Board board, List<String> keys, Place place, OrganisationFacts model, Findings findings) {
        for (int k = 0; k < keys.size(); k++) {
            if (model.dangling(keys.get(k))) {
                findings.at(
                        place.at("units", k),
                        Argument.body("board", board.name()),
                        Argument.identifier("key", keys.get(k)));
            }
        }
    }
}
