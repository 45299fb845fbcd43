package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.meeting.start.Candidate;
import dk.sagsgang.exchange.paper.meeting.start.ContentsTitles;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.PhraseFile;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ContentsEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table whose rows are the items of a meeting: "Pkt.", "Emne", "Drøftet", "Aftalt" over its columns. Each row becomes the title of an
 * item and below it what stands in its cells, each under the head of its column, as a page without a table prints it. What a paper says
 * further down "Til pkt. 3" stands below that item, and then the rows are the contents too.
 */
final class TableOfItems {

    private static final Map<String, String> COLUMNS = new HashMap<>();

    static {
        for (PhraseFile.Line line : PhraseFile.lines("columns.txt")) {
            line.parts().forEach(part -> COLUMNS.put(part, line.meaning()));
        }
    }

    private static final QuickPattern NUMBER =
            QuickPattern.compile("(?:(?:punkt|pkt\\.?) )?(\\d{1,3})[.):]?", Pattern.CASE_INSENSITIVE);

    /** The number before the title, in one cell. */
    private static final QuickPattern NUMBERED = QuickPattern.compile("(\\d{1,3})[.):]? +(\\p{Lu}.*)");

    private static final QuickPattern FURTHER = QuickPattern.compile(
            "(?:Til|Ad|Vedr\\.|Vedrørende) (?:punkt|pkt\\.?|dagsordenens punkt) ?(\\d{1,3})(?:[.:)]|$)\\s*(.*)",
            Pattern.CASE_INSENSITIVE);

    private static final QuickPattern BAR = QuickPattern.compile("\\s*\\|\\s*");

    private static final QuickPattern BLANKS = QuickPattern.compile("[ \u00a0]{3,}");

    private static final QuickPattern RULE = QuickPattern.compile("[-\u2013=_|+: ]{3,}");

    private static final int FEWEST = 2;

    /** A column whose head is in no list tells something where one of its cells is as long. */
    private static final int TOLD = 30;

    private final Paper paper;
    private final List<PaperLine> lines;
    private final Map<String, List<PaperLine>> items = new LinkedHashMap<>();
    private final Map<String, WithPlace<ContentsEntry>> entries = new LinkedHashMap<>();
    private final Map<String, CaseType> types = new HashMap<>();
    private List<String> head = List.of();
    private List<String> meanings = List.of();

    /**
     * What such a table gives.
     *
     * @param lines the lines of the paper, with the items of the table one below the other
     * @param contents its rows, where what is said of them stands further down
     * @param types what is to be done about an item, by its number
     */
    record Read(List<PaperLine> lines, List<WithPlace<ContentsEntry>> contents, Map<String, CaseType> types) {}

    private TableOfItems(Paper paper) {
        this.paper = paper;
        this.lines = paper.lines();
    }

    /** The lines of a paper, with the items of such a table one below the other; the same where it has none. */
    static Read unrolled(Paper paper) {
        return new TableOfItems(paper).read();
    }

    private Read read() {
        int from = 0;
        while (from < lines.size() && !heads(from)) {
            from++;
        }
        int to = from + 1;
        PaperLine last = null;
        while (to < lines.size()) {
            if (RULE.matches(lines.get(to).printed())) {
                to++;
                continue;
            }
            List<String> cells = cells(lines.get(to));
            String number = cells.size() > 1 ? row(cells, lines.get(to)) : "";
            if (number.isEmpty()) {
                break;
            }
            last = lines.get(to);
            to++;
        }
        if (last == null || items.size() < FEWEST) {
            return new Read(lines, List.of(), Map.of());
        }
        boolean told = false;
        List<PaperLine> behind = new ArrayList<>();
        List<PaperLine> own = behind;
        for (PaperLine line : lines.subList(to, lines.size())) {
            Matcher further = FURTHER.matcher(line.printed());
            List<PaperLine> item = further.matches() ? items.get(further.group(1)) : null;
            if (item != null) {
                told = true;
                own = item;
                String words = further.group(2);
                boolean title = item.get(0).text().startsWith(words);
                if (!words.isEmpty() && !title) {
                    own.add(line.bare().saying(words).apart(true));
                }
            } else {
                own.add(line);
            }
        }
        List<PaperLine> all = new ArrayList<>(lines.subList(0, from));
        items.values().forEach(all::addAll);
        all.addAll(behind);
        return new Read(all, told ? List.copyOf(entries.values()) : List.of(), types);
    }

    /** Whether a line is the head of such a table: all heads are in use, or some are and the rows below count up. */
    private boolean heads(int at) {
        List<String> cells = cells(lines.get(at));
        if (cells.size() < FEWEST) {
            return false;
        }
        List<String> known = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            String cell = cells.get(c);
            known.add(cell.isEmpty() ? "" : COLUMNS.getOrDefault(FoldedWords.heading(cell), "?"));
        }
        if (known.contains("page")) {
            return false;
        }
        boolean titled = known.contains("title");
        if (!titled && known.get(0).equals("number")) {
            // "Punkt" alone heads the titles with their numbers.
            boolean apart = known.size() > 1 && known.get(1).equals("?") && counts(at);
            known.set(apart ? 1 : 0, "title");
            titled = true;
        }
        boolean set = lines.get(at).kind() == PaperLine.Kind.ROW || parted(lines.get(at));
        boolean tells = known.contains("text") || known.contains("decision");
        if (!titled || (known.contains("?") || !set) && !counts(at) || !set && !tells) {
            return false;
        }
        for (int c = 0; c < known.size(); c++) {
            if (known.get(c).equals("?")) {
                known.set(c, told(at, c) ? "text" : "");
            }
        }
        head = cells;
        meanings = known;
        return true;
    }

    /** Whether the first cells of the rows below a head count up by one. */
    private boolean counts(int at) {
        int before = -1;
        int rows = 0;
        for (int i = at + 1; i < lines.size() && i <= at + FEWEST + 2; i++) {
            List<String> cells = cells(lines.get(i));
            Matcher number = NUMBER.matcher(cells.size() < FEWEST ? "" : cells.get(0));
            if (!number.matches()) {
                if (RULE.matches(lines.get(i).printed())) {
                    continue;
                }
                break;
            }
            int next = Integer.parseInt(number.group(1));
            if (before >= 0 && next != before + 1) {
                return false;
            }
            before = next;
            rows++;
        }
        return rows >= FEWEST;
    }

    /** Whether a column tells something, and is not made of names and times alone. */
    private boolean told(int at, int column) {
        for (int i = at + 1; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            if (cells.size() < FEWEST && !RULE.matches(lines.get(i).printed())) {
                return false;
            }
            if (column < cells.size() && cells.get(column).length() > TOLD) {
                return true;
            }
        }
        return false;
    }

    /** Takes a row; gives back its number, and nothing where it is none. */
    private String row(List<String> cells, PaperLine line) {
        String number = "";
        String title = "";
        List<PaperLine> below = new ArrayList<>();
        Optional<CaseType> type = Optional.empty();
        for (int c = 0; c < cells.size() && c < meanings.size(); c++) {
            String cell = cells.get(c);
            Matcher counted = NUMBER.matcher(cell);
            Matcher numbered = NUMBERED.matcher(cell);
            switch (meanings.get(c)) {
                case "number" -> number = counted.matches() ? counted.group(1) : number;
                case "title" -> {
                    boolean both = number.isEmpty() && numbered.matches();
                    number = both ? numbered.group(1) : number;
                    title = both ? numbered.group(2) : cell;
                }
                case "text", "decision" -> {
                    if (!cell.isEmpty()) {
                        below.add(line(line, "", head.get(c))
                                .headed(PaperLine.Kind.HEADING)
                                .apart(true));
                        below.add(line(line, "", cell));
                    }
                }
                case "ask" -> type = ItemTitle.asked(cell);
                default -> {}
            }
        }
        if (number.isEmpty() || title.isEmpty()) {
            return "";
        }
        List<PaperLine> item = new ArrayList<>();
        item.add(line(line, number + ".", title).headed(PaperLine.Kind.HEADING).apart(true));
        item.addAll(below);
        items.put(number, item);
        entries.put(number, ContentsTitles.entry(Candidate.entry(0, number, ItemTitle.bare(title)), line));
        String counted = number;
        type.ifPresent(known -> types.put(counted, known));
        return number;
    }

    private static PaperLine line(PaperLine row, String mark, String words) {
        return row.marked(mark, words).headed(PaperLine.Kind.TEXT);
    }

    /** Whether signs part the cells of a line, and not blanks alone. */
    private boolean parted(PaperLine line) {
        String printed = paper.source().text().substring(line.offset(), Math.max(line.offset(), line.end()));
        return printed.indexOf('\t') >= 0 || printed.indexOf('|') >= 0;
    }

    /** The cells of a line; one where it is no row. */
    private List<String> cells(PaperLine line) {
        String printed = line.kind() == PaperLine.Kind.ROW
                ? line.printed()
                : paper.source().text().substring(line.offset(), Math.max(line.offset(), line.end()));
        String row = printed.strip();
        boolean bars = row.indexOf('|') >= 0;
        if (row.indexOf('\n') >= 0) {
            return List.of(line.printed());
        }
        String[] parts;
        if (printed.indexOf('\t') >= 0) {
            parts = printed.split("\t", -1);
        } else if (bars) {
            row = row.startsWith("|") ? row.substring(1).strip() : row;
            row = row.endsWith("|") ? row.substring(0, row.length() - 1) : row;
            parts = BAR.split(row);
        } else {
            parts = BLANKS.split(row);
        }
        List<String> cells = new ArrayList<>();
        for (String cell : parts) {
            cells.add(Space.single(cell).strip());
        }
        return cells;
    }
}
