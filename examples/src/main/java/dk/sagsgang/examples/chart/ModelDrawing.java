package dk.sagsgang.examples.chart;

import dk.sagsgang.examples.chart.Drawing.Box;
import dk.sagsgang.examples.chart.Drawing.Key;
import dk.sagsgang.examples.chart.Drawing.Line;
import dk.sagsgang.examples.chart.Drawing.Link;
import dk.sagsgang.examples.chart.Drawing.Style;
import dk.sagsgang.examples.chart.Drawing.Weight;
import dk.sagsgang.examples.chart.Drawing.Words;
import dk.sagsgang.organisation.Board;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationTree;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The drawing of an organisation model (organisationsdiagram): its units by kind with leaders, head count, budget and
 * placement as printed, projects across units, boards and leadership teams. Relations and deviations are not drawn.
 */
public final class ModelDrawing {

    private final OrganisationModel model;
    private final OrganisationTree tree;
    private final Locale locale;
    private final UnitText text;
    private final Set<String> inTeam = new HashSet<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Key> kinds = new LinkedHashMap<>();
    private final List<Key> signs = new ArrayList<>();

    private ModelDrawing(OrganisationModel model, Locale locale) {
        this.model = model;
        this.tree = OrganisationTree.of(model);
        this.locale = locale;
        this.text = new UnitText(locale);
        model.leadershipTeams().stream()
                .flatMap(team -> team.seats().stream())
                .forEach(seat -> inTeam.addAll(seat.units()));
    }

    /** The drawing of a model with the words of a language, Danish or else English. */
    public static Drawing of(OrganisationModel model, Locale locale) {
        return new ModelDrawing(model, locale).draw();
    }

    private Drawing draw() {
        units();
        model.boards().forEach(this::board);
        model.leadershipTeams().forEach(this::team);
        lines();
        String caption = model.units().isEmpty()
                ? ChartWord.NO_UNITS.in(locale)
                : model.state().map(state -> state.label(locale)).orElse("");
        List<Key> legend = new ArrayList<>(kinds.values());
        legend.addAll(signs);
        return new Drawing(model.title(), caption, boxes, links, legend);
    }

    private void units() {
        TreeFaults faults = TreeFaults.of(tree);
        List<OrganisationUnit> units = model.units();
        for (int u = 0; u < units.size(); u++) {
            OrganisationUnit unit = units.get(u);
            List<Words> words = new ArrayList<>(text.kindAndName(unit));
            words.addAll(text.facts(unit, inTeam.contains(unit.key())));
            if (!spanned(unit).isEmpty()) {
                tree.find(unit.parent())
                        .ifPresent(parent -> words.add(
                                new Words(Weight.PLAIN, ChartWord.COMMAND.in(locale) + " " + UnitText.name(parent))));
            }
            faults.of(u).forEach(fault -> words.add(new Words(Weight.MARK, "! " + fault.in(locale))));
            Style style = UnitText.style(unit);
            boxes.add(new Box(id(u), style, words));
            kinds.putIfAbsent(text.kind(unit), new Key(style, "", text.kind(unit)));
            command(u, unit);
        }
        for (int u = 0; u < units.size(); u++) {
            span(u, units.get(u));
        }
    }

    /** A project across others hangs on those, where it has some: the lines to them tell more than the line of command. */
    private void command(int u, OrganisationUnit unit) {
        OptionalInt parent = tree.position(unit.parent());
        if (parent.isPresent() && parent.getAsInt() != u && spanned(unit).isEmpty()) {
            links.add(new Link(id(parent.getAsInt()), id(u), Line.COMMAND, ""));
        }
    }

    private void span(int u, OrganisationUnit unit) {
        spanned(unit).stream()
                .filter(other -> !other.equals(id(u)))
                .forEach(other -> links.add(new Link(other, id(u), Line.SPAN, "")));
    }

    private Set<String> spanned(OrganisationUnit unit) {
        return ids(unit.spans().stream());
    }

    private void board(Board board) {
        String id = "b" + boxes.size();
        boxes.add(new Box(
                id,
                Style.MEETING,
                List.of(
                        new Words(
                                Weight.KIND,
                                board.kind()
                                        .filter(kind -> kind.known())
                                        .map(kind -> kind.label(locale))
                                        .orElse(ChartWord.BOARD.in(locale))),
                        new Words(Weight.NAME, board.name().isBlank() ? "?" : board.name()))));
        ids(board.memberships().stream().flatMap(membership -> membership.units().stream()))
                .forEach(member -> links.add(new Link(member, id, Line.MEMBER, "")));
    }

    private void team(LeadershipTeam team) {
        String id = "t" + boxes.size();
        List<Words> words = new ArrayList<>();
        words.add(new Words(
                Weight.KIND,
                ChartWord.TEAM.in(locale)
                        + team.seatCount()
                                .map(count -> ", " + count + " " + ChartWord.SEATS.in(locale))
                                .orElse("")));
        words.add(new Words(Weight.NAME, team.name().isBlank() ? ChartWord.TEAM.in(locale) : team.name()));
        team.seats().forEach(seat -> words.add(new Words(Weight.PLAIN, seat(seat))));
        boxes.add(new Box(id, Style.LEADERS, words));
        tree.position(team.unit()).ifPresent(unit -> links.add(new Link(id, id(unit), Line.TEAM, "")));
    }

    private String seat(LeadershipSeat seat) {
        String number = seat.number().map(count -> count.printed()).orElse("");
        String title = UnitText.title(seat.office(), seat.role(), locale);
        String person = seat.person().map(who -> who.name()).orElse("");
        return Stream.of(number.isBlank() ? title : number, person)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private void lines() {
        Set<Line> used = links.stream().map(Link::line).collect(Collectors.toSet());
        if (model.units().stream()
                .anyMatch(unit ->
                        inTeam.contains(unit.key()) && !unit.leadership().isEmpty())) {
            signs.add(new Key(Style.SAME, "●", ChartWord.IN_TEAM.in(locale)));
        }
        if (used.contains(Line.COMMAND)) {
            signs.add(new Key(Style.SAME, "———", ChartWord.COMMAND.in(locale)));
        }
        if (used.contains(Line.SPAN)) {
            signs.add(new Key(Style.SAME, "– – >", ChartWord.SPANS.in(locale)));
        }
        if (used.contains(Line.MEMBER)) {
            signs.add(new Key(Style.SAME, "· · · ·", ChartWord.MEMBERS.in(locale)));
        }
    }

    private Set<String> ids(Stream<String> keys) {
        Set<String> ids = new LinkedHashSet<>();
        keys.forEach(key -> tree.position(key).ifPresent(unit -> ids.add(id(unit))));
        return ids;
    }

    private static String id(int unit) {
        return "u" + unit;
    }
}
