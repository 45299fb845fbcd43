package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.PhraseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table whose rows are the items of a meeting: "Pkt.", "Emne", "Drøftet", "Aftalt" over its columns. Each row becomes the title of an
 * item and below it what stands in its cells, each under the head of its column, as a page without a table prints it. What a paper says
 * further down "Til pkt. 3" stands below that item.
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

    private static final int FEWEST = 2;

    private final Paper paper;
    private final List<PaperLine> lines;
    private final Map<String, List<PaperLine>> items = new LinkedHashMap<>();
    private List<String> head = List.of();
    private List<String> meanings = List.of();

    private TableOfItems(Paper paper) {
        this.paper = paper;
        this.lines = paper.lines();
    }

    /** The lines of a paper, with the items of such a table one below the other; the same where it has none. */
    static List<PaperLine> unrolled(Paper paper) {
        return new TableOfItems(paper).read();
    }

    private List<PaperLine> read() {
        int from = 0;
        while (from < lines.size() && !heads(lines.get(from))) {
            from++;
        }
        int to = from + 1;
        PaperLine last = null;
        while (to < lines.size()) {
            List<String> cells = cells(lines.get(to));
            String number = cells.size() > 1 ? row(cells, lines.get(to)) : "";
            if (number.isEmpty()) {
                break;
            }
            last = lines.get(to);
            to++;
        }
        if (last == null || items.size() < FEWEST) {
            return lines;
        }
        List<PaperLine> behind = new ArrayList<>();
        List<PaperLine> own = behind;
        for (PaperLine line : lines.subList(to, lines.size())) {
            Matcher further = FURTHER.matcher(line.printed());
            List<PaperLine> item = further.matches() ? items.get(further.group(1)) : null;
            if (item != null) {
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
        return all;
    }

    /** Whether a line is the head of such a table. */
    private boolean heads(PaperLine line) {
        List<String> cells = cells(line);
        if (cells.size() < FEWEST) {
            return false;
        }
        List<String> known = new ArrayList<>();
        for (String cell : cells) {
            known.add(cell.isEmpty() ? "" : COLUMNS.getOrDefault(FoldedWords.heading(cell), "?"));
        }
        if (known.contains("?")) {
            return false;
        }
        boolean titled = known.contains("title");
        if (!titled && known.get(0).equals("number")) {
            // "Punkt" alone heads the titles with their numbers.
            known.set(0, "title");
            titled = true;
        }
        head = cells;
        meanings = known;
        return titled;
    }

    /** Takes a row; gives back its number, and nothing where it is none. */
    private String row(List<String> cells, PaperLine line) {
        String number = "";
        String title = "";
        List<PaperLine> below = new ArrayList<>();
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
        return number;
    }

    private static PaperLine line(PaperLine row, String mark, String words) {
        return row.marked(mark, words).headed(PaperLine.Kind.TEXT);
    }

    /** The cells of a line; one where it is no row. */
    private List<String> cells(PaperLine line) {
        String printed = line.kind() == PaperLine.Kind.ROW
                ? line.printed()
                : paper.source().text().substring(line.offset(), Math.max(line.offset(), line.end()));
        if (printed.indexOf('\t') < 0 || printed.indexOf('\n') >= 0) {
            return List.of(line.printed());
        }
        List<String> cells = new ArrayList<>();
        for (String cell : printed.split("\t", -1)) {
            cells.add(Space.single(cell).strip());
        }
        return cells;
    }
}
