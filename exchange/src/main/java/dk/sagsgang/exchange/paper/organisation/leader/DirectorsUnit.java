package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.text.FormattedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The board of directors as a unit beside those of the model, where a sentence or a heading tells of it: "Direktionen består af ...". It is
 * led by those who sit in it and are not only counted.
 */
final class DirectorsUnit {

    /** A page of the board alone is of no units. */
    private static final int FEWEST = 2;

    private final UnitTree tree;

    DirectorsUnit(UnitTree tree) {
        this.tree = tree;
    }

    /** The team with the unit that it is; the same where it is another team. */
    LeadershipTeam of(LeadershipTeam team, @Nullable PaperLine line) {
        String name = OrganisationTeams.DIRECTORS;
        Optional<String> known = tree.find(name);
        boolean board = team.name().equals(name)
                && (team.unit().isEmpty() || known.equals(Optional.of(team.unit())))
                && !team.seats().isEmpty();
        if (!board || line == null || known.isEmpty() && !(line.text().contains(name + " består") && several())) {
            return team;
        }
        String key = tree.take(name, Optional.of(UnitKind.EXECUTIVE_BOARD), line);
        List<Leadership> leaders = team.seats().stream()
                .filter(seat -> seat.number().isEmpty())
                .map(seat -> Leadership.builder()
                        .role(seat.role())
                        .office(seat.office())
                        .person(seat.person())
                        .build())
                .toList();
        tree.change(key, unit -> unit.leadership().isEmpty() ? unit.withLeadership(leaders) : unit);
        return team.withUnit(key);
    }

    /** Whether more is told of some units than which director answers for them. */
    private boolean several() {
        return tree.units().values().stream().filter(DirectorsUnit::told).count() >= FEWEST;
    }

    private static boolean told(OrganisationUnit unit) {
        return !unit.kind().equals(Optional.of(UnitKind.DIRECTORATE))
                || unit.headCount().isPresent()
                || !unit.description().equals(FormattedText.EMPTY);
    }
}
