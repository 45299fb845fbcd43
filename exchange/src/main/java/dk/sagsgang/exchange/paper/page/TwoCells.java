package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.source.DrawnLine;
import java.util.ArrayList;
import java.util.List;

/** The lines of a row of two cells: a short one is a label, or the mark of what stands beside it, and what stands beside it on lines of its own stays so. */
final class TwoCells {

    private static final int LONGEST_LABEL = 40;

    private TwoCells() {}

    static List<DrawnLine> lines(DrawnLine row) {
        String said = row.drawn();
        int tab = said.indexOf('\t');
        int label = said.substring(0, Math.max(0, tab)).strip().length();
        if (label == 0 || label >= LONGEST_LABEL || tab + 1 >= said.length()) {
            return List.of(row.inOneLine());
        }
        List<DrawnLine> lines = new ArrayList<>();
        DrawnLine first = DrawnLine.none();
        first.add(row.part(0, tab).inOneLine());
        boolean mark = LineMark.of(said.substring(0, tab).strip()).text().isEmpty();
        if (said.charAt(tab - 1) != ':' && !mark) {
            first.add(":", row.begin(tab));
        }
        first.add(" ", row.begin(tab));
        int from = tab + 1;
        for (int end = said.indexOf('\n', from); end >= 0; end = said.indexOf('\n', from)) {
            first.add(row.part(from, end));
            lines.add(first);
            first = DrawnLine.none();
            from = end + 1;
        }
        first.add(row.part(from, said.length()));
        lines.add(first);
        return lines;
    }
}
