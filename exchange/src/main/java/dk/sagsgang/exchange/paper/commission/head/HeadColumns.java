package dk.sagsgang.exchange.paper.commission.head;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Lines of a head in two columns, of which one or both are labels: "Udarbejdet af: Land og By      Journalnr. 18/004127" is two lines. */
public final class HeadColumns {

    /** So many blanks, or a tab, part two columns. */
    private static final QuickPattern GAP = QuickPattern.compile("\\t[\\t ]*| {3,}");

    /** No head has more lines. */
    private static final int HEAD = 10;

    private HeadColumns() {}

    /** The lines of a paper, with such lines of its head parted. */
    public static List<PaperLine> parted(List<PaperLine> lines, String source) {
        List<PaperLine> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (i >= HEAD
                    || line.kind() != PaperLine.Kind.TEXT
                    || !line.mark().isEmpty()
                    || line.end() > source.length()) {
                all.add(line);
                continue;
            }
            all.addAll(columns(line, source.substring(line.offset(), line.end())));
        }
        return all;
    }

    private static List<PaperLine> columns(PaperLine line, String printed) {
        List<PaperLine> columns = new ArrayList<>();
        Matcher gap = GAP.matcher(printed);
        int from = 0;
        boolean labelled = false;
        while (gap.find()) {
            columns.add(column(line, printed, from, gap.start(), columns.isEmpty()));
            from = gap.end();
            labelled |= HeadLabels.labelled(printed.substring(from))
                    || columns.size() == 1
                            && Letterhead.municipality(columns.get(0).text());
        }
        if (!labelled || columns.get(0).text().isEmpty() || printed.indexOf('\n') >= 0) {
            return List.of(line);
        }
        columns.add(column(line, printed, from, printed.length(), false));
        return columns;
    }

    private static PaperLine column(PaperLine line, String printed, int from, int to, boolean first) {
        return new PaperLine(
                PaperLine.Kind.TEXT,
                "",
                printed.substring(from, to).strip(),
                line.offset() + from,
                line.offset() + to,
                line.row(),
                line.indent(),
                first && line.gap());
    }
}
