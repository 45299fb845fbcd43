package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.work.PlanDays;
import dk.sagsgang.exchange.paper.commission.work.PlanTable;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The rows of a plan that plain text has as columns: cells parted by tabs or several blanks, one of them a day, below words that say
 * that it is a plan. They become rows, with what a cell goes on with in the line below; lines that were put together are parted again.
 */
final class PlanRows {

    private static final QuickPattern GAP = QuickPattern.compile(" ?\\t| {2,}| \\| ");

    /** How far above the rows the words may stand that say what they are. */
    private static final int ABOVE = 3;

    /** How far a cell may stand from the one above that it goes on with. */
    private static final int BESIDE = 3;

    private static final QuickPattern NUMBERS =
            QuickPattern.compile("[\\d.,\\s%-]*(?:kr\\.?|mio\\.?|t\\.)*[\\d.,\\s%-]*");

    private final List<Row> rows = new ArrayList<>();

    private PlanRows() {}

    /**
     * A line as the source has it.
     *
     * @param line the line of the paper that it is of
     * @param text what it says, without the mark of the line
     * @param offset where it begins in the source
     * @param column how far from the left it begins
     * @param cells its cells
     * @param columns how far from the left each cell begins
     */
    private record Row(PaperLine line, String text, int offset, int column, List<String> cells, List<Integer> columns) {

        /** Which cell is a day, with something beside it that is no number. */
        OptionalInt day() {
            for (int i = 0; i < cells.size() && cells.size() > 1; i++) {
                int at = i;
                boolean beside = java.util.stream.IntStream.range(0, cells.size())
                        .anyMatch(other -> other != at && !NUMBERS.matches(cells.get(other)));
                if (beside && PlanDays.is(cells.get(i))) {
                    return OptionalInt.of(i);
                }
            }
            return OptionalInt.empty();
        }
    }

    /** The lines of a paper, with the rows of plans told as such. */
    static List<PaperLine> told(Paper paper) {
        String source = paper.source().text();
        boolean any = paper.lines().stream()
                .anyMatch(line -> line.kind() == PaperLine.Kind.TEXT
                        && line.end() <= source.length()
                        && GAP.find(source.substring(line.offset(), line.end())));
        if (!any) {
            return paper.lines();
        }
        PlanRows reader = new PlanRows();
        paper.lines().forEach(line -> reader.add(line, source));
        return reader.lines();
    }

    private void add(PaperLine line, String source) {
        String raw = line.end() <= source.length() ? source.substring(line.offset(), line.end()) : "";
        if (line.kind() != PaperLine.Kind.TEXT || raw.indexOf('<') >= 0 || !raw.startsWith(line.mark())) {
            rows.add(new Row(line, line.text(), line.offset(), line.indent(), List.of(), List.of()));
            return;
        }
        int from = 0;
        int column = line.indent();
        for (String printed : raw.split("\\R", -1)) {
            int skipped = from == 0 ? line.mark().length() : 0;
            while (skipped < printed.length() && Space.is(printed.charAt(skipped))) {
                skipped++;
            }
            List<String> cells = new ArrayList<>();
            List<Integer> columns = new ArrayList<>();
            cells(printed, skipped, column, cells, columns);
            if (skipped < printed.length()) {
                rows.add(new Row(
                        line,
                        Space.single(printed.substring(skipped)),
                        line.offset() + from + skipped,
                        column + skipped,
                        cells,
                        columns));
            }
            from += printed.length() + 1;
            column = 0;
        }
    }

    private static void cells(String printed, int from, int column, List<String> cells, List<Integer> columns) {
        int at = from;
        java.util.regex.Matcher gap = GAP.matcher(printed);
        while (at < printed.length()) {
            int end = gap.find(at) ? gap.start() : printed.length();
            cells.add(Space.single(printed.substring(at, end)));
            columns.add(column + at);
            at = end < printed.length() ? gap.end() : end;
        }
    }

    private List<PaperLine> lines() {
        List<PaperLine> all = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            int end = end(at);
            if (end > at) {
                plan(at, end, all);
                at = end;
            } else {
                at = other(at, all);
            }
        }
        return all;
    }

    /** Adds a line that is of no plan, or what is left of one; gives the next row. */
    private int other(int at, List<PaperLine> all) {
        Row row = rows.get(at);
        int next = at + 1;
        StringBuilder text = new StringBuilder(row.text());
        while (next < rows.size() && rows.get(next).line() == row.line() && end(next) == next) {
            text.append(' ').append(rows.get(next).text());
            next++;
        }
        boolean begins = at == 0 || rows.get(at - 1).line() != row.line();
        boolean whole = begins && (next == rows.size() || rows.get(next).line() != row.line());
        if (whole) {
            all.add(row.line());
            return next;
        }
        PaperLine line = row.line();
        int until = rows.get(next - 1).offset() + rows.get(next - 1).text().length();
        all.add(new PaperLine(
                line.kind(),
                begins ? line.mark() : "",
                text.toString(),
                row.offset(),
                Math.min(line.end(), until),
                line.row(),
                row.column(),
                begins && line.gap()));
        return next;
    }

    /** The row behind the plan that begins at one; that row itself where none does. */
    private int end(int from) {
        int first = from;
        if (rows.get(from).cells().size() > 1 && PlanTable.head(rows.get(from).cells())) {
            first++;
        } else if (!above(from)) {
            return from;
        }
        if (first >= rows.size()) {
            return from;
        }
        OptionalInt day = rows.get(first).day();
        if (day.isEmpty()) {
            return from;
        }
        int dated = 0;
        int at = first;
        int last = first;
        while (at < rows.size() && (rows.get(at).day().equals(day) || goesOn(at, last))) {
            if (rows.get(at).day().equals(day)) {
                dated++;
                last = at;
            }
            at++;
        }
        return dated > 1 ? at : from;
    }

    /** Whether the words above say that what follows is a plan. */
    private boolean above(int from) {
        for (int at = from - 1; at >= Math.max(0, from - ABOVE); at--) {
            String text = rows.get(at).text();
            if (Theme.of(text.replaceFirst("^(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?|\\[\\d{1,2}\\]) ", ""))
                    == Theme.MILESTONES) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row only goes on with cells of the one before it: none of its cells stands below the first. */
    private boolean goesOn(int at, int before) {
        Row row = rows.get(at);
        List<Integer> columns = rows.get(before).columns();
        if (at - before == 1 && parted(rows.get(before), row)) {
            return true;
        }
        return !row.columns().isEmpty()
                && at - before <= ABOVE
                && row.columns().stream().allMatch(column -> beside(columns, column) > 0);
    }

    /** Whether a row begins with the rest of a word that the one before it ends with a part of. */
    private static boolean parted(Row before, Row row) {
        return before.cells().size() > 1
                && row.cells().size() == 1
                && before.cells().get(before.cells().size() - 1).matches(".*\\p{Ll}-")
                && row.cells().get(0).matches("\\p{Ll}(?!\\p{L}{0,3} ).*");
    }

    /** Which cell a column is that of; -1 where it is none of them. */
    private static int beside(List<Integer> columns, int column) {
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - column) <= BESIDE) {
                return i;
            }
        }
        return -1;
    }

    private void plan(int from, int end, List<PaperLine> all) {
        int at = from;
        while (at < end) {
            Row row = rows.get(at);
            List<String> cells = new ArrayList<>(row.cells());
            int next = at + 1;
            while (next < end && rows.get(next).day().isEmpty()) {
                Row below = rows.get(next);
                boolean rest = next == at + 1 && parted(row, below);
                for (int i = 0; i < below.cells().size(); i++) {
                    int cell = rest
                            ? cells.size() - 1
                            : beside(row.columns(), below.columns().get(i));
                    if (cell >= 0) {
                        cells.set(cell, together(cells.get(cell), below.cells().get(i)));
                    }
                }
                next++;
            }
            Row last = rows.get(next - 1);
            all.add(new PaperLine(
                    PaperLine.Kind.ROW,
                    "",
                    String.join("\t", cells),
                    row.offset(),
                    last.line().end(),
                    row.line().row(),
                    row.column(),
                    at == from && row.line().gap()));
            at = next;
        }
    }

    private static String together(String cell, String more) {
        boolean hyphen =
                cell.matches(".*\\p{Ll}-") && Character.isLowerCase(more.codePointAt(0)) && !more.startsWith("og ");
        return hyphen ? cell.substring(0, cell.length() - 1) + more : cell + " " + more;
    }
}
