package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.table.UnitTables;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows of a table of units whose cells the page parts by tabs, bars or wide blanks, or that ran into each other where they were copied,
 * "EnhedÅrsværkPlacering" above "Havnen9Kajen": their cells are parted by tabs here, so that {@link UnitTables} knows where each ends.
 */
final class CellRows {

    private static final QuickPattern PARTED = QuickPattern.compile("\\t| {2,}| ?\\| ?");

    /** The bars at both ends of a row. */
    private static final QuickPattern EDGE = QuickPattern.compile("^\\| ?| ?\\|$");

    /** Where the next heading begins in a head that lost its blanks. */
    private static final QuickPattern JAMMED_HEAD = QuickPattern.compile("(?<=[\\p{Ll})])(?=\\p{Lu})");

    private static final QuickPattern JAMMED_ROW = QuickPattern.compile("(?<=[\\p{Ll}.])(?=\\d)|(?<=\\d)(?=\\p{Lu})");

    private static final QuickPattern NUMBER = QuickPattern.compile("\\d{1,6}(?:,\\d{1,3})?");

    /** A label and what it says, with nothing but a tab between them. */
    private static final QuickPattern PAIR =
            QuickPattern.compile("\\p{Lu}[\\p{L}][^\\t:|.?!]{1,48}[^\\t:|.?!]\\t[^\\t|]{2,200}");

    private static final int FEWEST = 2;

    private static final int LONGEST = 300;

    private CellRows() {}

    /** The lines of a paper, with the cells of such tables parted. */
    static List<PaperLine> of(Paper paper) {
        String source = paper.source().text();
        List<PaperLine> lines = new ArrayList<>(paper.lines());
        for (int at = 0; at + FEWEST < lines.size(); at++) {
            at += turned(lines, at, source);
            if (at + FEWEST >= lines.size()) {
                break;
            }
            String printed = printed(source, lines.get(at));
            boolean jammed = printed.indexOf(' ') < 0 || !UnitTables.head(join(PARTED.split(printed)));
            List<String> head = cells(printed, jammed ? JAMMED_HEAD : PARTED);
            if (head.size() <= FEWEST - 1 || !UnitTables.head(join(head))) {
                continue;
            }
            List<List<String>> rows = new ArrayList<>();
            for (int next = at + 1; next < lines.size(); next++) {
                List<String> row = cells(printed(source, lines.get(next)), jammed ? JAMMED_ROW : PARTED);
                boolean fits = jammed ? row.size() == head.size() : row.size() >= FEWEST && row.size() <= head.size();
                if (!fits || row.get(0).isEmpty()) {
                    break;
                }
                rows.add(row);
            }
            if (rows.size() < FEWEST) {
                continue;
            }
            lines.set(at, lines.get(at).bare().saying(join(head)));
            for (int i = 0; i < rows.size(); i++) {
                lines.set(at + 1 + i, lines.get(at + 1 + i).bare().saying(join(rows.get(i))));
            }
            at += rows.size();
            if (jammed && at + 1 < lines.size()) {
                Optional<String> all = total(rows, lines.get(at + 1).text());
                int behind = at + 1;
                all.ifPresent(row -> lines.set(behind, lines.get(behind).saying(row)));
            }
        }
        labelled(lines, source);
        return lines;
    }

    /** "Serviceniveau" and "Uændret" in two cells are a label with what it says, where several such rows stand together. */
    private static void labelled(List<PaperLine> lines, String source) {
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean pair = i < lines.size() && PAIR.matches(printed(source, lines.get(i)));
            if (pair) {
                continue;
            }
            for (int at = from; i - from > FEWEST && at < i; at++) {
                PaperLine line = lines.get(at);
                lines.set(at, line.saying(printed(source, line).replaceFirst(" ?\t ?", ": ")));
            }
            from = i + 1;
        }
    }

    /** Turns the table at an index that has a unit in each column, and tells how many lines it takes. */
    private static int turned(List<PaperLine> lines, int at, String source) {
        List<List<String>> rows = new ArrayList<>();
        for (int next = at; next < lines.size(); next++) {
            List<String> row = cells(printed(source, lines.get(next)), PARTED);
            if (row.size() < FEWEST
                    || !rows.isEmpty() && row.size() > rows.get(0).size()) {
                break;
            }
            rows.add(row);
        }
        List<List<String>> turned = TurnedTables.turned(rows);
        if (turned.isEmpty()) {
            return 0;
        }
        List<PaperLine> table = lines.subList(at, at + rows.size());
        List<PaperLine> said = TurnedTables.lines(List.copyOf(table), turned);
        table.clear();
        lines.addAll(at, said);
        return said.size();
    }

    /** "I alt7033,0" below 9, 17 and 44 and below 5,1, 7,9 and 20,0: the sums tell where one ends. */
    private static Optional<String> total(List<List<String>> rows, String text) {
        List<String> cells = new ArrayList<>(List.of("I alt"));
        for (int column = 1; column < rows.get(0).size(); column++) {
            BigDecimal sum = BigDecimal.ZERO;
            boolean numbers = true;
            for (List<String> row : rows) {
                boolean number = NUMBER.matches(row.get(column));
                numbers &= number;
                sum = number ? sum.add(new BigDecimal(row.get(column).replace(',', '.'))) : sum;
            }
            cells.add(numbers ? sum.toPlainString().replace('.', ',') : "");
        }
        return String.join("", cells).equals(text) ? Optional.of(join(cells)) : Optional.empty();
    }

    /** The words of a line as the source has them; empty where they stand on more than one line there, or are long. */
    private static String printed(String source, PaperLine line) {
        int end = Math.min(line.end(), source.length());
        if (line.offset() >= end || end - line.offset() > LONGEST || line.kind() == PaperLine.Kind.ROW) {
            return line.kind() == PaperLine.Kind.ROW ? line.text() : "";
        }
        String printed =
                EDGE.matcher(source.substring(line.offset(), end).strip()).replaceAll("");
        return printed.indexOf('\n') >= 0 || printed.indexOf('<') >= 0 ? "" : printed;
    }

    private static List<String> cells(String printed, QuickPattern between) {
        return printed.isEmpty()
                ? List.of()
                : Stream.of(between.split(printed)).map(String::strip).toList();
    }

    private static String join(List<String> cells) {
        return String.join("\t", cells);
    }

    private static String join(String[] cells) {
        return join(List.of(cells));
    }
}
