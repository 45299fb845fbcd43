package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Headings told by how they stand, whatever they say: a short line without a stop, apart from the line before and the one behind,
 * which is a sentence. "Vi skal høres i sager om ældre" is one on a page whose paragraphs all end in a stop.
 */
final class StandingHeadings {

    private static final int LONGEST = 90;

    private static final int MOST_WORDS = 10;

    private static final int SHORTEST_TEXT = 60;

    private static final QuickPattern STOPPED = QuickPattern.compile(".*[.:,;!\u2026\u201d\"]");

    private StandingHeadings() {}

    /** The lines with those that stand as headings marked so. */
    static List<PaperLine> marked(List<PaperLine> lines) {
        if (!gapped(lines)) {
            return lines;
        }
        List<PaperLine> all = new ArrayList<>(lines);
        for (int i = 1; i + 1 < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (heads(lines.get(i - 1), line, lines.get(i + 1))) {
                all.set(i, line.headed(PaperLine.Kind.HEADING).bare().apart(true));
            }
        }
        return all;
    }

    /** Whether the paragraphs of a page stand apart and end in a stop, so that a line which does not is none of them. */
    private static boolean gapped(List<PaperLine> lines) {
        long paragraphs = lines.stream()
                .filter(line -> line.mark().isEmpty() && line.text().length() >= LONGEST)
                .count();
        long apart = lines.stream()
                .filter(line -> line.mark().isEmpty()
                        && line.text().length() >= LONGEST
                        && line.gap()
                        && STOPPED.matches(line.text()))
                .count();
        return paragraphs > 3 && apart * 10 >= paragraphs * 8;
    }

    private static boolean heads(PaperLine before, PaperLine line, PaperLine next) {
        String text = line.text();
        return line.kind() == PaperLine.Kind.TEXT
                && line.mark().isEmpty()
                && line.gap()
                && next.gap()
                && next.mark().isEmpty()
                && next.text().length() >= SHORTEST_TEXT
                && STOPPED.matches(next.text())
                && text.length() <= LONGEST
                && text.split(" ").length <= MOST_WORDS
                && FoldedWords.capital(text)
                && !STOPPED.matches(text)
                && text.indexOf(':') < 0
                && !before.text().endsWith(":");
    }
}
