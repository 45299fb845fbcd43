package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.economy.CostRows;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of two cells or more that a tab parts, below headings where each row says of somebody or something what is told of it: who is
 * drawn in and how, what costs how much.
 */
final class TabbedRows {

    private static final int LONGEST_HEADING = 70;

    private TabbedRows() {}

    /** The lines, with such rows told as rows. */
    static List<PaperLine> told(List<PaperLine> lines, String source) {
        if (source.indexOf('\t') < 0 && !source.contains(" | ")) {
            return lines;
        }
        List<PaperLine> all = new ArrayList<>();
        Theme theme = Theme.OTHER;
        for (PaperLine line : lines) {
            List<String> cells = cells(line, source);
            boolean heading = cells.size() < 2
                    && line.text().length() <= LONGEST_HEADING
                    && (line.headed() || ThemeHeadings.is(line.text()));
            theme = heading ? Theme.of(line.text()) : theme;
            boolean row = theme == Theme.PARTICIPATION
                            && cells.size() == 2
                            && !cells.get(0).isEmpty()
                    || theme == Theme.ECONOMY && CostRows.is(cells);
            all.add(row ? row(line, cells) : line);
        }
        return all;
    }

    private static List<String> cells(PaperLine line, String source) {
        if (line.kind() != PaperLine.Kind.TEXT || !line.mark().isEmpty() || line.end() > source.length()) {
            return List.of();
        }
        String raw = source.substring(line.offset(), line.end());
        return raw.indexOf('\t') < 0 && !raw.contains(" | ") || raw.indexOf('\n') >= 0
                ? List.of()
                : Stream.of(raw.split("\\t+| \\| ", -1)).map(Space::single).toList();
    }

    private static PaperLine row(PaperLine line, List<String> cells) {
        return new PaperLine(
                PaperLine.Kind.ROW,
                "",
                String.join("\t", cells),
                line.offset(),
                line.end(),
                line.row(),
                line.indent(),
                line.gap());
    }
}
