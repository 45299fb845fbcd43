package dk.sagsgang.exchange.paper.plain;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Headings that a page prints as elements of a list, such as "• Sagsfremstilling" with its text below: where most elements at one
 * indent are headings in use, their marks say nothing.
 */
final class ListedHeadings {

    private static final int FEWEST = 2;

    private ListedHeadings() {}

    static List<PaperLine> bare(List<PaperLine> lines) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (PaperLine line : lines) {
            if (line.bullet()) {
                int[] count = counts.computeIfAbsent(line.indent(), indent -> new int[2]);
                count[0]++;
                count[1] += Headings.line(line.text()) ? 1 : 0;
            }
        }
        List<PaperLine> bare = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            int[] count = line.bullet() ? counts.get(line.indent()) : null;
            boolean below = i + 1 < lines.size()
                    && !lines.get(i + 1).bullet()
                    && lines.get(i + 1).indent() > line.indent();
            boolean heading = count != null
                    && 2 * count[1] >= count[0]
                    // One alone has its text indented below it.
                    && (count[1] >= FEWEST || count[0] == count[1] && below)
                    && Headings.line(line.text());
            bare.add(heading ? line.bare() : line);
        }
        return bare;
    }
}
