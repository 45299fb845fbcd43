package dk.sagsgang.exchange.paper.organisation.leader;

import dk.sagsgang.exchange.paper.organisation.unit.UnitTree;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.organisation.OrganisationModelBuilder;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who lead together, and which units each of them leads: "Direktionen består af kommunaldirektøren og to direktører" is a team with two
 * seats, and "Direktør Ida Holk" above "Skoleafdelingen" gives one of them a name and a unit. Which units the words of a seat mean is
 * found by {@link SeatUnits}.
 */
public final class OrganisationTeams {

    /** No paper has more of them. */
    private static final int MOST = 100;

    static final String DIRECTORS = "Direktionen";

    /** Whoever is said to answer for something, by the office or by the name. */
    private record Answering(String office, String person) {}

    /** The key of the unit whose paper it is; empty where the paper is of all of a municipality. */
    private String root = "";

    private final UnitTree tree;
    private final Places places;
    private final SeatUnits seatUnits;
    private final Map<Answering, List<String>> answering = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<LeadershipTeam> teams = new ArrayList<>();
    private final Map<LeaderLines.Leader, List<String>> leaders = new LinkedHashMap<>();
    private final Set<LeaderLines.Leader> spoken = new HashSet<>();
    private final Map<LeaderLines.Leader, PaperLine> named = new LinkedHashMap<>();
    private final Map<String, PaperLine> lines = new LinkedHashMap<>();

    public OrganisationTeams(UnitTree tree, Places places) {
        this.tree = tree;
        this.places = places;
        this.seatUnits = new SeatUnits(tree);
    }

    /** A team that was told. */
    public void add(LeadershipTeam team, SourcePlace place, PaperLine line) {
        String name = bare(team.name());
        if (teams.size() < MOST && names.add(name)) {
            lines.put(name, line);
            teams.add(places.at(team, place));
            return;
        }
        teams.replaceAll(known -> bare(known.name()).equals(name) ? named(known, team) : known);
    }

    /** A team that is told again: the names of those who were counted before. */
    private LeadershipTeam named(LeadershipTeam known, LeadershipTeam again) {
        boolean names = known.seats().stream().allMatch(seat -> seat.person().isEmpty())
                && again.seats().stream().anyMatch(seat -> seat.person().isPresent());
        List<LeadershipSeat> filled = !names
                ? List.of()
                : known.seats().isEmpty() ? again.seats() : NamedSeats.filled(known.seats(), again.seats());
        return filled.isEmpty() ? known : places.like(known.withSeats(filled), known);
    }

    /** A name without its article, so that "en direktion" is "Direktionen". */
    private static String bare(String name) {
        return FoldedWords.folded(name).replaceFirst("direktionen$", "direktion");
    }

    /** A leader who stands above the units that follow. */
    public void leader(LeaderLines.Leader leader, PaperLine line) {
        LeaderLines.Leader known = leaders.keySet().stream()
                .filter(one -> one.person().equals(leader.person()))
                .findFirst()
                .orElse(leader);
        List<String> keys = leaders.computeIfAbsent(known, one -> new ArrayList<>());
        named.putIfAbsent(known, line);
        leader.units().forEach(name -> keys.add(tree.take(name, Optional.empty(), line)));
    }

    /** A leader of whom a sentence tells. */
    public void spoken(LeaderLines.Leader leader, PaperLine line) {
        leader(leader, line);
        spoken.add(leader);
    }

    /** A unit that stands below a leader. */
    public void leads(LeaderLines.Leader leader, String key) {
        leaders.computeIfAbsent(leader, one -> new ArrayList<>()).add(key);
    }

    /**
     * For what one who sits in a team answers.
     *
     * @param office the office; empty where only the name is said
     * @param person the name; empty where only the office is said
     */
    void answers(String office, String person, List<String> keys) {
        if (answering.size() < MOST) {
            answering
                    .computeIfAbsent(new Answering(office, person), one -> new ArrayList<>())
                    .addAll(keys);
        }
    }

    /** Whether somebody has a seat that was told before. */
    boolean seated(String person) {
        return teams.stream()
                .flatMap(team -> team.seats().stream())
                .anyMatch(seat -> seat.person().map(Person::name).equals(Optional.of(person)));
    }

    /** A seat with the units for which its holder is said to answer. */
    private LeadershipSeat answering(LeadershipSeat seat) {
        String person = seat.person().map(Person::name).orElse("");
        for (Map.Entry<Answering, List<String>> each : answering.entrySet()) {
            boolean same = each.getKey().person().isEmpty()
                    ? NamedSeats.title(each.getKey().office()).equals(NamedSeats.title(seat))
                    : each.getKey().person().equals(person);
            if (same && seat.units().isEmpty()) {
                return seat.withUnits(each.getValue());
            }
        }
        return seat;
    }

    /** Puts the teams into the model; where the directors are named one by one, their seats instead of those of a sentence. */
    public void finish(OrganisationModelBuilder model, String root) {
        this.root = root;
        DirectorsUnit directors = new DirectorsUnit(tree);
        teams.replaceAll(team -> places.like(directors.of(team, lines.get(bare(team.name()))), team));
        List<LeadershipTeam> all = teams.stream().map(this::seated).toList();
        leaders.forEach(this::ofMatter);
        answering.forEach(this::unled);
        if (leaders.isEmpty()) {
            all.forEach(model::addLeadershipTeams);
            return;
        }
        long heads = leaders.keySet().stream()
                .filter(leader -> LeaderLines.director(leader.office()))
                .count();
        // One alone is no team, but where another sentence tells of it.
        boolean alone = leaders.size() == 1
                && spoken.containsAll(leaders.keySet())
                && leaders.values().stream().allMatch(List::isEmpty)
                && all.stream().noneMatch(team -> bare(team.name()).equals(bare(DIRECTORS)));
        boolean directing = !alone && (heads == leaders.size() || heads > 1);
        if (!directing) {
            // Chiefs who stand above lists lead what stands there, and are no team by that.
            all.forEach(model::addLeadershipTeams);
            return;
        }
        List<LeadershipSeat> seats = new ArrayList<>();
        leaders.forEach((leader, keys) -> {
            LeadershipSeat seat = leader.seat(keys);
            if (!LeaderLines.director(leader.office())) {
                // Beside directors a chief leads the units below him, and sits not with them.
                keys.forEach(key -> tree.change(key, unit -> led(unit, seat)));
            } else {
                seats.add(places.at(seat, place(leader)));
            }
        });
        Optional<LeadershipTeam> told = all.stream()
                .filter(team -> bare(team.name()).equals(bare(DIRECTORS)))
                .findFirst();
        all.stream().filter(team -> told.isEmpty() || team != told.get()).forEach(model::addLeadershipTeams);
        List<LeadershipSeat> filled =
                told.map(team -> NamedSeats.filled(team.seats(), seats)).orElse(List.of());
        model.addLeadershipTeams(LeadershipTeam.builder()
                .name(told.map(LeadershipTeam::name).orElse(DIRECTORS))
                .size(told.flatMap(LeadershipTeam::size))
                .seats(filled.isEmpty() ? seats : filled)
                .build());
    }

    /** Whoever is named and answers for units leads those that nobody else is said to lead. */
    private void unled(Answering holder, List<String> keys) {
        if (holder.person().isEmpty() || holder.office().isEmpty()) {
            return;
        }
        Leadership leader = Leadership.builder()
                .role(LeadershipRole.ofTitle(holder.office()))
                .office(Office.of(holder.office()))
                .person(Person.of(holder.person()))
                .build();
        keys.forEach(key ->
                tree.change(key, unit -> unit.leadership().isEmpty() ? unit.withLeadership(List.of(leader)) : unit));
    }

    private SourcePlace place(LeaderLines.Leader leader) {
        PaperLine line = named.get(leader);
        return line == null ? SourcePlace.of(0) : line.place();
    }

    /** "Direktør for Børn og Skole: Ida Holk" leads the unit of that matter. */
    private void ofMatter(LeaderLines.Leader leader, List<String> keys) {
        PaperLine line = named.get(leader);
        Optional<String> key = line == null
                ? OfficeMatters.find(leader.office(), tree)
                : OfficeMatters.take(leader.office(), tree, line);
        key.ifPresent(one -> {
            keys.add(one);
            tree.change(
                    one,
                    unit -> unit.leadership().isEmpty() ? unit.withLeadership(List.of(leader.leadership())) : unit);
        });
    }

    /** A team with the units of its seats: "direktøren for Kultur" leads the one of that name, three section leaders the three sections. */
    private LeadershipTeam seated(LeadershipTeam team) {
        String own = team.unit().isEmpty() ? genitive(team.name()) : team.unit();
        // The directors lead the municipality; any other team of the paper of one unit leads that unit.
        String unit = own.isEmpty() && !bare(team.name()).endsWith("direktion") ? root : own;
        List<LeadershipSeat> seats = new ArrayList<>();
        for (LeadershipSeat seat : team.seats()) {
            boolean board = seat.office()
                    .filter(office -> FoldedWords.folded(office.title()).equals(FoldedWords.folded(DIRECTORS)))
                    .isPresent();
            if (board && tree.knows(DIRECTORS)) {
                seats.add(seat.withUnits(tree.find(DIRECTORS).stream().toList()));
                continue;
            }
            List<String> keys = seatUnits.of(seat, unit, lines.get(bare(team.name())));
            seats.add(answering(keys.isEmpty() ? seat : OfficeMatters.bare(seat).withUnits(keys)));
            keys.forEach(key -> tree.change(key, each -> led(each, seat)));
        }
        return places.like(team.withUnit(unit).withSeats(seats), team);
    }

    private static OrganisationUnit led(OrganisationUnit unit, LeadershipSeat seat) {
        Optional<Office> office =
                OfficeMatters.bare(seat).office().map(each -> seat.number().isPresent() ? one(each) : each);
        return unit.leadership().isEmpty()
                ? unit.withLeadership(List.of(Leadership.builder()
                        .role(seat.role())
                        .office(office)
                        .person(seat.person())
                        .build()))
                : unit;
    }

    /** The office of one of several: "udførerledere" are each an "udførerleder". */
    private static Office one(Office several) {
        return Office.of(several.title().replaceFirst("(leder|direktør|chef)(?:e|er)$", "$1"));
    }

    /** The unit whose team a name says: "Socialafdelingens øverste ledelsesteam". */
    private String genitive(String name) {
        int end = name.indexOf("s ");
        return end < 0 ? "" : tree.find(name.substring(0, end)).orElse("");
    }
}
