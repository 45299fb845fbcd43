package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.seat.SeatColumns;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The tables of members that plain text has as columns, parted by tabs or several blanks, below a row of words that say what the columns
 * are. Their lines become rows with their cells parted by tabs, a cell for each column; what goes on below a cell is put together with it.
 */
final class SeatRows {

    private static final QuickPattern GAP = QuickPattern.compile("\\t| {2,}");

    /** How far a cell may stand from the words over its column. */
    private static final int BESIDE = 3;

    private static final int MOST_ROWS = 60;

    private final List<Row> rows = new ArrayList<>();
    private final String source;

    private SeatRows(String source) {
        this.source = source;
    }

    /**
     * A line as the source has it; a line of the paper may have been put together of several.
     *
     * @param line the line of the paper that it is of
     * @param first whether that line begins with it
     * @param from where it begins in the source
     * @param cells its cells
     * @param columns how far from the left each begins; the number of the cell where tabs part them
     */
    private record Row(PaperLine line, boolean first, int from, List<String> cells, List<Integer> columns) {}

    /** The lines of a paper, with the rows of tables of members told as such. */
    static List<PaperLine> told(Paper paper) {
        String source = paper.source().text();
        SeatRows reader = new SeatRows(source);
        List<PaperLine> all = new ArrayList<>();
        boolean any = false;
        for (PaperLine line : paper.lines()) {
            any |= reader.add(line);
        }
        if (!any) {
            return paper.lines();
        }
        int at = 0;
        while (at < reader.rows.size()) {
            Optional<List<SeatColumns.Column>> columns =
                    SeatColumns.of(reader.rows.get(at).cells());
            int end = columns.isPresent() ? reader.end(at) : at;
            if (end > at + 1) {
                reader.table(at, end, all);
                at = end;
            } else {
                at = reader.other(at, all);
            }
        }
        return all;
    }

    /** Adds the lines that a line of the paper was in the source; true where one of them has cells. */
    private boolean add(PaperLine line) {
        if (line.kind() != PaperLine.Kind.TEXT || line.end() > source.length() || line.offset() >= line.end()) {
            rows.add(new Row(line, true, line.offset(), List.of(line.text()), List.of(0)));
            return false;
        }
        int begin = line.offset();
        while (begin > 0 && "\n\r\f".indexOf(source.charAt(begin - 1)) < 0 && Space.is(source.charAt(begin - 1))) {
            begin--;
        }
        boolean any = false;
        boolean first = true;
        int from = begin;
        for (String printed : source.substring(begin, line.end()).split("\\R", -1)) {
            if (!printed.isBlank()) {
                Row row = row(line, first, from, printed);
                any |= row.cells().size() > 1;
                rows.add(row);
                first = false;
            }
            from += printed.length() + 1;
        }
        return any;
    }

    private static Row row(PaperLine line, boolean first, int from, String printed) {
        List<String> cells = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        if (printed.indexOf('\t') >= 0) {
            for (String cell : printed.split("\t", -1)) {
                columns.add(cells.size());
                cells.add(Space.single(cell));
            }
            return new Row(line, first, from, cells, columns);
        }
        int at = printed.length() - printed.stripLeading().length();
        Matcher gap = GAP.matcher(printed);
        while (at < printed.length()) {
            int end = gap.find(at) ? gap.start() : printed.length();
            cells.add(Space.single(printed.substring(at, end)));
            columns.add(at);
            at = end < printed.length() ? gap.end() : end;
        }
        return new Row(line, first, from, cells, columns);
    }

    /** The row behind the table whose columns the words of a row head. */
    private int end(int head) {
        int at = head + 1;
        while (at < rows.size() && at - head <= MOST_ROWS && of(rows.get(head), rows.get(at), at == head + 1)) {
            at++;
        }
        return at;
    }

    private static boolean of(Row head, Row row, boolean next) {
        boolean apart = row.first() && row.line().gap() && !next;
        if (apart && row.cells().size() < head.cells().size()
                || row.cells().size() > head.cells().size()) {
            return false;
        }
        return row.cells().size() > 1 || goesOn(head, row);
    }

    /** Whether a row is a single cell below a column that is not the first. */
    private static boolean goesOn(Row head, Row row) {
        return row.cells().size() == 1 && row.columns().get(0) > BESIDE && column(head, row, 0) > 0;
    }

    /** The column of a cell. */
    private static int column(Row head, Row row, int cell) {
        if (row.cells().size() == head.cells().size() && cell < head.cells().size()) {
            return cell;
        }
        int at = row.columns().get(cell);
        int column = 0;
        for (int i = 0; i < head.columns().size(); i++) {
            if (head.columns().get(i) <= at + BESIDE) {
                column = i;
            }
        }
        return column;
    }

    private void table(int head, int end, List<PaperLine> all) {
        Row words = rows.get(head);
        List<String> cells = new ArrayList<>();
        Row begun = words;
        for (int at = head; at < end; at++) {
            Row row = rows.get(at);
            boolean more = at > head && goesOn(words, row);
            if (!more) {
                if (!cells.isEmpty()) {
                    all.add(line(begun, cells, at - 1));
                }
                begun = row;
                cells = new ArrayList<>();
                for (int i = 0; i < words.cells().size(); i++) {
                    cells.add("");
                }
            }
            for (int i = 0; i < row.cells().size(); i++) {
                int column = column(words, row, i);
                String before = cells.get(column);
                cells.set(
                        column,
                        before.isEmpty()
                                ? row.cells().get(i)
                                : before + " " + row.cells().get(i));
            }
        }
        all.add(line(begun, cells, end - 1));
    }

    private PaperLine line(Row row, List<String> cells, int last) {
        PaperLine of = row.line();
        return new PaperLine(
                PaperLine.Kind.ROW,
                "",
                String.join("\t", cells),
                Math.max(of.offset(), row.from()),
                rows.get(last).line().end(),
                of.row(),
                of.indent(),
                row.first() && of.gap());
    }

    /** Adds a line that is of no table, or what is left of one; gives the next row. */
    private int other(int at, List<PaperLine> all) {
        Row row = rows.get(at);
        int next = at + 1;
        StringBuilder text = new StringBuilder(String.join(" ", row.cells()));
        while (next < rows.size()
                && rows.get(next).line() == row.line()
                && SeatColumns.of(rows.get(next).cells()).isEmpty()) {
            text.append(' ').append(String.join(" ", rows.get(next).cells()));
            next++;
        }
        boolean whole = row.first() && (next == rows.size() || rows.get(next).line() != row.line());
        PaperLine line = row.line();
        all.add(
                whole
                        ? line
                        : new PaperLine(
                                line.kind(),
                                "",
                                Space.single(text.toString()),
                                Math.max(line.offset(), row.from()),
                                line.end(),
                                line.row(),
                                line.indent(),
                                row.first() && line.gap()));
        return next;
    }
}
