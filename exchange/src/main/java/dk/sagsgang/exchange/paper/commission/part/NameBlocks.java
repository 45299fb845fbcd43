package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.seat.SeatWords;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import java.util.ArrayList;
import java.util.List;

/** People on a page, each with a name on one line and the office on the next: the two lines of each are put together. */
final class NameBlocks {

    private static final int FEWEST = 3;

    private static final int LONGEST = 90;

    private NameBlocks() {}

    /** The lines, with those of such blocks put together where enough of them follow each other. */
    static List<PaperLine> joined(List<PaperLine> lines) {
        List<PaperLine> all = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (block(lines, end)) {
                end += 2;
            }
            if (end - at < 2 * FEWEST) {
                all.add(lines.get(at++));
                continue;
            }
            for (; at < end; at += 2) {
                PaperLine name = lines.get(at);
                PaperLine office = lines.get(at + 1);
                all.add(name.joined(office, name.text() + ", " + office.text()).headed(PaperLine.Kind.TEXT));
            }
        }
        return all;
    }

    /** Whether a name stands at an index, an office right below it, and both apart from what follows. */
    private static boolean block(List<PaperLine> lines, int at) {
        if (at + 1 >= lines.size()
                || at + 2 < lines.size() && !lines.get(at + 2).gap()) {
            return false;
        }
        PaperLine name = lines.get(at);
        PaperLine office = lines.get(at + 1);
        return name.mark().isEmpty()
                && office.mark().isEmpty()
                && !office.gap()
                && office.text().length() <= LONGEST
                && name.text().indexOf(',') < 0
                && SeatWords.isPerson(name.text())
                && SeatWords.isOffice(office.text())
                && ".:;".indexOf(office.text().charAt(office.text().length() - 1)) < 0
                && !HeadingLines.sentence(office.text());
    }
}
