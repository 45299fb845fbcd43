package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Routes that are printed as a grid of bodies with a cross for each that treats the case: "ØK X / BY X", or a table with bodies in one
 * row and crosses in the next, or body and cross beside each other.
 *
 * <p>Anything else in the grid, such as a day or a word, and it stays text.
 */
final class RouteGrids {

    private static final Set<String> CROSSES = Set.of("X", "x", "×", "✓", "✔", "☒", "☑");

    private static final Set<String> BLANKS = Set.of("", "-", "–", "☐");

    private static final QuickPattern WITH_CROSS = QuickPattern.compile("(.{2,120}?)[ :]*([Xx×✓✔☒☑☐])?");

    private static final QuickPattern PARTED = QuickPattern.compile(" ?[/,;|\n] ?");

    private static final int MOST_CELLS = 60;

    private RouteGrids() {}

    /** The item with the route that one of its sections draws, which is then no section any more. */
    static AgendaItem of(AgendaItem item, Places places) {
        if (item.route().isPresent()) {
            return item;
        }
        for (int s = 0; s < item.sections().size(); s++) {
            Section section = item.sections().get(s);
            if (!section.sections().isEmpty()
                    || !section.bullets().isEmpty()
                    || Headings.role(section.heading()) != Headings.Role.ROUTE) {
                continue;
            }
            Optional<List<RouteStop>> stops = stops(section);
            if (stops.isPresent()) {
                List<Section> rest = new ArrayList<>(item.sections());
                rest.remove(s);
                Route route = Route.builder()
                        .heading(section.heading())
                        .stops(stops.get())
                        .build();
                return item.withSections(rest).withRoute(places.like(route, section));
            }
        }
        return item;
    }

    private static Optional<List<RouteStop>> stops(Section section) {
        String content = section.text().content();
        if (!content.contains("<table")) {
            return content.length() > 400
                    ? Optional.empty()
                    : beside(List.of(PARTED.split(section.text().plain())));
        }
        Element page = Parser.htmlParser().parseInput(content, "").body();
        if (page.childrenSize() != 1
                || page.select("table").size() != 1
                || page.select("td, th").size() > MOST_CELLS) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        for (Element row : page.select("tr")) {
            rows.add(row.children().stream()
                    .map(cell -> Space.single(cell.text()))
                    .toList());
        }
        return columns(rows)
                .or(() -> pairs(rows))
                .or(() -> beside(rows.stream().flatMap(List::stream).toList()));
    }

    /** Bodies in one row, and in the next a cross or nothing under each. */
    private static Optional<List<RouteStop>> columns(List<List<String>> rows) {
        return rows.size() == 2 && rows.get(0).size() == rows.get(1).size()
                ? stops(rows.get(0), rows.get(1))
                : Optional.empty();
    }

    /** A body in each row, and a cross or nothing beside it. */
    private static Optional<List<RouteStop>> pairs(List<List<String>> rows) {
        return rows.stream().allMatch(row -> row.size() == 2)
                ? stops(
                        rows.stream().map(row -> row.get(0)).toList(),
                        rows.stream().map(row -> row.get(1)).toList())
                : Optional.empty();
    }

    /** A body in each cell, with the cross behind it. */
    private static Optional<List<RouteStop>> beside(List<String> cells) {
        List<String> names = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (String cell : cells) {
            Matcher matcher = WITH_CROSS.matcher(Space.single(cell));
            if (!matcher.matches()) {
                return Optional.empty();
            }
            names.add(matcher.group(1));
            marks.add(matcher.group(2) == null ? "" : matcher.group(2));
        }
        return stops(names, marks);
    }

    /** The stops, where each name is that of a body, each mark a cross or nothing, and at least one is a cross. */
    private static Optional<List<RouteStop>> stops(List<String> names, List<String> marks) {
        List<RouteStop> stops = new ArrayList<>();
        boolean crossed = false;
        for (int n = 0; n < names.size(); n++) {
            Optional<Body> body = BodyWords.only(names.get(n));
            boolean cross = CROSSES.contains(marks.get(n));
            if (body.isEmpty() || !(cross || BLANKS.contains(marks.get(n)))) {
                return Optional.empty();
            }
            crossed |= cross;
            stops.add(RouteStop.builder().body(body).marked(cross).build());
        }
        return crossed && stops.size() > 1 ? Optional.of(stops) : Optional.empty();
    }
}
