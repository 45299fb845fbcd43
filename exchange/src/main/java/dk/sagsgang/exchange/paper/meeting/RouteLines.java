package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Routes of cases: a heading with the bodies and the case type, a grid of short names with crosses, a table of treatments. */
final class RouteLines {

    private static final QuickPattern SHORT_NAME = QuickPattern.compile("[A-ZÆØÅ]{2,5}");

    private static final Set<String> HEADINGS = Set.of(
            "sagsgang og sagstype",
            "sagsgang",
            "sagstype og sagsgang",
            "forventet sagsgang",
            "sagens gang",
            "høring og sagsgang",
            "sagsprocedure",
            "sagsforløb");

    private static final QuickPattern DATED = QuickPattern.compile(
            "^(\\p{Lu}[^.:;\\d]{2,80}?),? (?:den |d\\. ?)?(\\d{1,2}\\. ?\\p{Ll}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})$");

    private static final QuickPattern TOLD =
            QuickPattern.compile("^(\\p{Lu}[^.:;\\d]{2,80}?) til (orientering|høring|udtalelse)\\.?$");

    private static final QuickPattern BETWEEN = QuickPattern.compile("(?<=\\d{4}),? (?:og )?(?=\\p{Lu})");

    private static final int FEWEST = 3;

    private final ItemOutline outline;
    private final Optional<LocalDate> meeting;
    private final Map<String, LocalDate> treated = new HashMap<>();
    private boolean read;

    RouteLines(ItemOutline outline, Optional<LocalDate> meeting) {
        this.outline = outline;
        this.meeting = meeting;
    }

    /** Whether the route is read; a table of treatments alone says less than who decides. */
    boolean known() {
        return read;
    }

    /** Reads a route that begins at a line; gives back how many lines it takes, 0 where none begins there. */
    int read(List<PaperLine> lines, int from) {
        if (read) {
            return 0;
        }
        int taken = headed(lines, from);
        if (read) {
            return taken;
        }
        taken = taken > 0 ? taken : grid(lines, from);
        read = taken > 0;
        taken = taken > 0 ? taken : table(lines, from);
        return taken;
    }

    private int headed(List<PaperLine> lines, int from) {
        PaperLine heading = lines.get(from);
        String words = FoldedWords.heading(heading.text());
        if (words.equals("behandling")) {
            int dated = dated(lines, from);
            return dated > 0 ? dated : bodies(lines, from);
        }
        if (!HEADINGS.contains(words)) {
            return 0;
        }
        int dated = dated(lines, from);
        if (dated > 0) {
            return dated;
        }
        List<Body> bodies = new ArrayList<>();
        Optional<CaseType> type = Optional.empty();
        int at = from + 1;
        while (at < lines.size() && at < from + 8) {
            String text = lines.get(at).text();
            Optional<CaseType> said = ItemTitle.caseType(words.contains("sagstype") ? text + "ssag" : text)
                    .or(() -> ItemTitle.caseType(text));
            List<Body> named = said.isPresent() || Headings.known(text) ? List.of() : BodyWords.list(text);
            if (said.isEmpty() && named.isEmpty()) {
                break;
            }
            type = said.isPresent() ? said : type;
            bodies.addAll(named);
            at++;
        }
        if (bodies.isEmpty() && type.isEmpty()) {
            return 0;
        }
        type.ifPresent(outline.head()::caseType);
        if (!bodies.isEmpty()) {
            outline.head()
                    .route(Route.builder()
                            .heading(heading.text())
                            .stops(bodies.stream()
                                    .map(body -> RouteStop.builder()
                                            .body(kinded(body))
                                            .build())
                                    .toList())
                            .build());
        }
        return at - from;
    }

    /** The bodies on the one line between a heading and the next. */
    private int bodies(List<PaperLine> lines, int from) {
        boolean alone =
                from + 2 < lines.size() && Headings.line(lines.get(from + 2).text());
        List<Body> bodies = alone ? BodyWords.list(lines.get(from + 1).text()) : List.of();
        if (bodies.isEmpty()) {
            return 0;
        }
        outline.head()
                .route(Route.builder()
                        .heading(lines.get(from).text())
                        .stops(bodies.stream()
                                .map(body ->
                                        RouteStop.builder().body(kinded(body)).build())
                                .toList())
                        .build());
        return 2;
    }

    /** The bodies of a line with their days; none where it says anything else. */
    private static List<RouteStop> stops(String line) {
        List<RouteStop> stops = new ArrayList<>();
        String text = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        for (String part : BETWEEN.split(text)) {
            Matcher stop = DATED.matcher(part);
            Optional<Body> body = stop.matches() ? BodyWords.only(stop.group(1)) : Optional.empty();
            Optional<LocalDate> day = stop.matches() ? Danish.day(stop.group(2)) : Optional.empty();
            if (body.isEmpty() || day.isEmpty()) {
                return List.of();
            }
            stops.add(RouteStop.builder().body(kinded(body.get())).date(day).build());
        }
        return stops;
    }

    /**
     * "Økonomiudvalget den 23. august 2022" on lines of their own, the last maybe "Ældrerådet til orientering". With words below it one
     * alone would be a decision; below several the words belong to the section of the heading.
     */
    private int dated(List<PaperLine> lines, int from) {
        List<RouteStop> stops = new ArrayList<>();
        int at = from + 1;
        while (at < lines.size()) {
            List<RouteStop> read = stops(lines.get(at).text());
            read = read.isEmpty() && !stops.isEmpty() ? told(lines.get(at).text()) : read;
            if (read.isEmpty()) {
                break;
            }
            stops.addAll(read);
            at++;
        }
        boolean ends = at >= lines.size() || Headings.line(lines.get(at).text());
        if (stops.isEmpty() || !ends && stops.size() < 2) {
            return 0;
        }
        outline.head()
                .route(Route.builder()
                        .heading(lines.get(from).text())
                        .stops(stops)
                        .build());
        if (ends) {
            return at - from;
        }
        lines.subList(from + 1, at).clear();
        read = true;
        return 0;
    }

    /** A body that is only told, or heard, without a day: "Ældrerådet til orientering". */
    private static List<RouteStop> told(String line) {
        Matcher told = TOLD.matcher(line);
        Optional<Body> body = told.matches() ? BodyWords.only(told.group(1)) : Optional.empty();
        return body.stream()
                .map(each -> RouteStop.builder()
                        .body(kinded(each))
                        .role(told.group(2).equals("orientering") ? RouteRole.INFORMED : RouteRole.CONSULTED)
                        .build())
                .toList();
    }

    private static Body kinded(Body body) {
        return body.name().isEmpty() ? body : BodyWords.kinded(body.name());
    }

    /** Short names on lines of their own, and below them as many lines, of which some have a cross. */
    private int grid(List<PaperLine> lines, int from) {
        int end = from;
        while (end < lines.size()
                && SHORT_NAME.matches(lines.get(end).text())
                && !lines.get(end).text().equals("X")) {
            end++;
        }
        int names = end - from;
        if (names < FEWEST) {
            return 0;
        }
        int lastRow = lines.get(end - 1).row();
        boolean[] marked = new boolean[names];
        int at = end;
        while (at < lines.size() && lines.get(at).text().equalsIgnoreCase("x")) {
            int column = lines.get(at).row() - lastRow - 1;
            if (column < 0 || column >= names) {
                return 0;
            }
            marked[column] = true;
            at++;
        }
        List<RouteStop> stops = new ArrayList<>();
        for (int n = 0; n < names; n++) {
            stops.add(RouteStop.builder()
                    .body(Body.builder()
                            .abbreviation(lines.get(from + n).text())
                            .build())
                    .marked(marked[n])
                    .build());
        }
        outline.head().route(Route.builder().stops(stops).build());
        return at - from;
    }

    /** "Behandling / Mødedato / Åbent punkt / Lukket punkt", and below it body, day and number of each treatment. */
    private int table(List<PaperLine> lines, int from) {
        if (!FoldedWords.heading(lines.get(from).text()).equals("behandling")
                || from + 1 >= lines.size()
                || !FoldedWords.heading(lines.get(from + 1).text()).equals("mødedato")) {
            return 0;
        }
        int at = from + 2;
        while (at < lines.size() && OpenMarks.of(lines.get(at).text()).isPresent()) {
            at++;
        }
        List<RouteStop> stops = new ArrayList<>();
        while (at + 1 < lines.size()) {
            Optional<Body> body = BodyWords.only(lines.get(at).text());
            Optional<LocalDate> day = Danish.day(lines.get(at + 1).text());
            if (body.isEmpty() || day.isEmpty()) {
                break;
            }
            stops.add(RouteStop.builder().body(body).date(day).build());
            at += 2;
            while (at < lines.size() && lines.get(at).printed().matches("\\d{1,3}")) {
                at++;
            }
        }
        if (stops.isEmpty()) {
            return 0;
        }
        stops.forEach(stop ->
                stop.body().ifPresent(body -> stop.date().ifPresent(day -> treated.put(body.name(), day))));
        boolean here = stops.size() == 1 && stops.get(0).date().equals(meeting);
        if (!here) {
            // Where the meeting alone is listed, the case goes nowhere.
            outline.head()
                    .route(Route.builder()
                            .heading(lines.get(from).text())
                            .stops(stops)
                            .build());
        }
        return at - from;
    }

    /** When each body treats the case, by its name, as a table says. */
    Map<String, LocalDate> treated() {
        return treated;
    }
}
