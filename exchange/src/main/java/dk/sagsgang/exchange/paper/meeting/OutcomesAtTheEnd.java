package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.List;

/**
 * Minutes without any heading of a decision in which several items end with a line that is an outcome: "Tiltrådt.", "Udsat til næste
 * møde." Such a line stands apart from what is above it.
 */
final class OutcomesAtTheEnd {

    private static final int FEWEST = 2;

    private int ended;
    private int told;
    private boolean headed;

    /** Hears the lines of one item. */
    void hear(List<PaperLine> item) {
        headed |= item.stream()
                .anyMatch(line -> line.mark().isEmpty()
                        && Headings.line(line.text())
                        && Headings.role(line.text()) == Headings.Role.DECISION);
        told += item.isEmpty() ? 0 : 1;
        ended += outcome(item) ? 1 : 0;
    }

    /** Whether the items end so. */
    boolean all() {
        return !headed && ended >= FEWEST && 2 * ended >= told;
    }

    /** The lines of an item, the last of them apart where it is an outcome. */
    List<PaperLine> apart(List<PaperLine> item) {
        if (!all() || !outcome(item)) {
            return item;
        }
        List<PaperLine> lines = new ArrayList<>(item);
        int last = lines.size() - 1;
        lines.set(last, lines.get(last).apart(true));
        return lines;
    }

    private static boolean outcome(List<PaperLine> item) {
        PaperLine last = item.isEmpty() ? null : item.get(item.size() - 1);
        return last != null && last.mark().isEmpty() && DecidedAtTheEnd.last(last.text());
    }
}
