package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** "lederen af Rehabiliteringscentret", "teamleder i Vagtcentralen". */
    private static final QuickPattern OF = QuickPattern.compile(" (?:af|i|fra) (?<unit>\\p{Lu}.{2,60})$");

    /** "afdelingschefer" are chiefs of departments, "chefer" of whatever there is. */
    private static final QuickPattern COMPOUND =
            QuickPattern.compile("(?:de )?(?<stem>[\\p{L}-]{0,20}?)(?<ending>chef|leder|direktør)(?:e|er)(?:ne)?");

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
        Matcher of = OF.matcher(office);
        Optional<String> named = of.find() ? tree.find(of.group("unit")) : Optional.empty();
        if (named.isPresent()) {
            return List.of(named.get());
        }
        Optional<Integer> count = seat.number().flatMap(Count::value);
        if (count.isPresent()) {
            List<String> several = several(office, count.get());
            if (!several.isEmpty()) {
                return several;
            }
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
                    && (FoldedWords.folded(office)
                                    .matches(
                                            "(?:afdelings|center|sektions|områdets |fag|område)?chef(?:en)?|direktør(?:en)?")
                            || leads(led, office));
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

    /** The units that several lead who are counted by their office: "fire afdelingschefer" lead the departments where there are four. */
    private List<String> several(String office, int count) {
        Matcher compound = COMPOUND.matcher(FoldedWords.folded(office));
        if (!compound.matches()) {
            return List.of();
        }
        String stem = compound.group("stem").replaceFirst("s$", "");
        String ending = compound.group("ending");
        List<Predicate<OrganisationUnit>> ways = new ArrayList<>();
        Optional<UnitKind> kind = UnitWords.singular(stem).filter(each -> !each.equals(UnitKind.UNIT));
        kind.ifPresent(each -> ways.add(unit -> unit.kind().equals(Optional.of(each))));
        if (stem.equals("stab")) {
            ways.add(unit -> unit.kind().equals(Optional.of(UnitKind.STAFF))
                    || unit.kind().equals(Optional.of(UnitKind.SECRETARIAT)));
        }
        if (stem.length() > 2) {
            ways.add(unit -> FoldedWords.folded(unit.name()).startsWith(stem));
            ways.add(unit -> FoldedWords.folded(unit.name()).matches(".*" + Pattern.quote(stem) + "(?:en|et|n|t)?"));
        }
        if (stem.isEmpty() || stem.equals("fag") || stem.equals("center")) {
            ways.add(unit -> unit.leadership().stream()
                    .anyMatch(leader -> FoldedWords.folded(
                                            leader.office().map(Office::title).orElse(""))
                                    .replaceFirst("en$", "")
                                    .endsWith(ending)
                            && !FoldedWords.folded(
                                            leader.office().map(Office::title).orElse(""))
                                    .startsWith("kommunaldirektør")));
        }
        if (stem.isEmpty() && ending.equals("direktør")) {
            ways.add(unit -> unit.kind().equals(Optional.of(UnitKind.DIRECTORATE)));
            ways.add(unit -> unit.kind().equals(Optional.of(UnitKind.ADMINISTRATION)));
        }
        for (Predicate<OrganisationUnit> way : ways) {
            List<String> fitting = tree.units().values().stream()
                    .filter(way)
                    .map(OrganisationUnit::key)
                    .toList();
            if (fitting.size() == count) {
                return fitting;
            }
        }
        return List.of();
    }

    /** Whether an office is that of whoever is known to lead a unit, or has its name: "Seniorchefen" leads "Senior og Rehabilitering". */
    private static boolean leads(OrganisationUnit unit, String office) {
        String title = FoldedWords.folded(office).replaceFirst("(leder|direktør|chef)(?:en)?$", "$1");
        String stem = title.replaceFirst("s?(?:leder|direktør|chef)$", "");
        boolean holds = unit.leadership().stream()
                .anyMatch(leader -> leader.office()
                        .map(each ->
                                FoldedWords.folded(each.title()).replaceFirst("(leder|direktør|chef)(?:en)?$", "$1"))
                        .equals(Optional.of(title)));
        return holds
                || stem.length() > 3
                        && !stem.equals(title)
                        && FoldedWords.folded(unit.name()).startsWith(stem);
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
