package dk.sagsgang.exchange.source;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a row of a table whose cells are parted by tabs. Of two cells a short one is a label, or the mark of what stands beside it,
 * and what stands there on lines of its own stays so; a row that lays out the page is its cells, one below the other; any other is one line.
 */
public final class TableRow {

    private static final int LONGEST_LABEL = 40;

    /** More lines in one cell than this lay out a page. */
    private static final int MOST_LINES = 6;

    private static final QuickPattern MARK =
            QuickPattern.compile("^(?:\\(?[\\p{L}\\d]{1,3}[.)]|\\d{1,3}(?:\\.\\d{1,2}){0,3}\\.?|[-\u2013•o*])$");

    private TableRow() {}

    /** The lines of a row. */
    public static List<DrawnLine> lines(DrawnLine row) {
        List<DrawnLine> cells = parted(row, '\t');
        if (cells.size() == 1) {
            return parted(row, '\n');
        }
        String first = cells.get(0).drawn();
        boolean two =
                cells.size() == 2 && !first.isBlank() && !cells.get(1).drawn().isBlank();
        if (two && first.length() < LONGEST_LABEL && first.indexOf('\n') < 0) {
            return labelled(cells.get(0), parted(cells.get(1), '\n'));
        }
        boolean layout = cells.stream().anyMatch(cell -> parted(cell, '\n').size() > MOST_LINES);
        return layout
                ? cells.stream().flatMap(cell -> parted(cell, '\n').stream()).toList()
                : List.of(row.inOneLine());
    }

    private static List<DrawnLine> labelled(DrawnLine label, List<DrawnLine> said) {
        DrawnLine first = DrawnLine.none();
        first.add(label);
        boolean colon = !label.drawn().endsWith(":") && !MARK.find(label.drawn());
        first.add(colon ? ": " : " ", label.begin(label.length() - 1));
        first.add(said.get(0));
        List<DrawnLine> lines = new ArrayList<>(said);
        lines.set(0, first);
        return lines;
    }

    private static List<DrawnLine> parted(DrawnLine line, char at) {
        List<DrawnLine> parts = new ArrayList<>();
        String drawn = line.drawn();
        int from = 0;
        for (int end = drawn.indexOf(at); end >= 0; end = drawn.indexOf(at, from)) {
            parts.add(line.part(from, end));
            from = end + 1;
        }
        parts.add(line.part(from, drawn.length()));
        return parts;
    }
}
