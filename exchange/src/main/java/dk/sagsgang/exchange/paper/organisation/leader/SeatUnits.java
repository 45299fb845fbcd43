package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The units that whoever holds a seat of a team leads, by the words of the seat: "direktøren for Kultur" leads the unit of that
 * matter, "tre sektionsledere" lead the sections where there are three, and "chefen" leads the unit whose team it is.
 */
public final class SeatUnits {

    /** "chef" and "leder" are said of every unit. */
    private static final int SHORTEST_OFFICE = 6;

    /** The kinds of units whose leaders a role tells. */
    private static final Map<LeadershipRole, UnitKind> LED = Map.of(
            LeadershipRole.EXECUTION_LEADER, UnitKind.EXECUTION_SECTION,
            LeadershipRole.AUTHORITY_LEADER, UnitKind.AUTHORITY_SECTION,
            LeadershipRole.STAFF_LEADER, UnitKind.STAFF,
            LeadershipRole.PROJECT_MANAGER, UnitKind.PROJECT_ORGANISATION,
            LeadershipRole.SECTION_LEADER, UnitKind.SECTION,
            LeadershipRole.DEPARTMENT_LEADER, UnitKind.DEPARTMENT,
            LeadershipRole.AREA_LEADER, UnitKind.AREA,
            LeadershipRole.TEAM_LEADER, UnitKind.TEAM,
            LeadershipRole.DIRECTOR, UnitKind.DIRECTORATE);

    /** "Afdelingslederne" are all of them. */
    private static final QuickPattern ALL = QuickPattern.compile("(?:[Dd]e )?\\p{L}+(?:lederne|cheferne|direktørerne)");

    private final UnitTree tree;

    public SeatUnits(UnitTree tree) {
        this.tree = tree;
    }

    /**
     * The keys of the units; none where the words fit none, or not as many as the seat has.
     *
     * @param unit the key of the unit whose team it is; empty without one
     * @param line the line that tells of the team, where it is known
     */
    public List<String> of(LeadershipSeat seat, String unit, @Nullable PaperLine line) {
        String office = seat.office().map(Office::title).orElse("");
        Optional<String> matter = seat.number().isPresent()
                ? Optional.empty()
                : line == null ? OfficeMatters.find(office, tree) : OfficeMatters.take(office, tree, line);
        if (matter.isPresent() || office.contains(" for ")) {
            return matter.map(List::of).orElse(List.of());
        }
        Optional<UnitKind> kind = seat.role()
                .map(LED::get)
                .filter(led ->
                        !led.equals(UnitKind.DIRECTORATE) || seat.number().isPresent())
                .or(() -> FoldedWords.folded(office).startsWith("center")
                        ? Optional.of(UnitKind.CENTRE)
                        : Optional.empty());
        List<String> holding =
                holding(office, seat.number().flatMap(Count::value).orElse(1));
        if (kind.isEmpty() && !holding.isEmpty()) {
            return holding;
        }
        if (kind.isEmpty()) {
            OrganisationUnit led = tree.units().get(unit);
            boolean own = led != null
                    && !led.kind().equals(Optional.of(UnitKind.EXECUTIVE_BOARD))
                    && FoldedWords.folded(office)
                            .matches("(?:afdelings|center|sektions|områdets )?chef(?:en)?|direktør(?:en)?");
            return own ? List.of(unit) : List.of();
        }
        List<String> fitting = tree.units().values().stream()
                .filter(each -> each.kind().equals(kind))
                .map(OrganisationUnit::key)
                .toList();
        int number = seat.number().flatMap(Count::value).orElse(1);
        if (fitting.size() == number || seat.number().isEmpty() && ALL.matches(office)) {
            return fitting;
        }
        return holding;
    }

    /** The units whose leaders hold an office, where they are as many as the seat has: "sygeplejelederen" leads the one that has such a leader. */
    private List<String> holding(String office, int number) {
        String title = NamedSeats.title(office).replaceFirst("(leder|direktør|chef)(?:e|er|ne|erne|en)$", "$1");
        List<String> keys = tree.units().values().stream()
                .filter(unit -> !unit.kind().equals(Optional.of(UnitKind.EXECUTIVE_BOARD)))
                .filter(unit -> unit.leadership().stream()
                        .anyMatch(leader -> leader.office()
                                .map(each -> NamedSeats.title(each.title()))
                                .equals(Optional.of(title))))
                .map(OrganisationUnit::key)
                .toList();
        boolean all = number == 1 && keys.size() > 1 && ALL.matches(office);
        return title.length() > SHORTEST_OFFICE && (keys.size() == number || all) ? keys : List.of();
    }
}
