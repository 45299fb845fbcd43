package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Headings told by their numbers, whatever they say: short lines that count up by one through the paper, each apart from what is above it and
 * with text below. Where most of such a row are headings by their words, "3. Det skal gruppen ikke" between two of them is one too.
 */
final class CountedHeadings {

    private static final QuickPattern NUMBER = QuickPattern.compile("(\\d{1,2})[.)]?");

    private static final int FEWEST = 3;

    private static final int LONGEST = 70;

    private CountedHeadings() {}

    /** The lines with such headings marked. */
    static List<PaperLine> marked(List<PaperLine> lines) {
        List<Integer> row = new ArrayList<>();
        int plain = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (heads(lines, i, row.size() + 1)) {
                row.add(i);
                plain += HeadingLines.sentence(lines.get(i).text()) ? 0 : 1;
            }
        }
        if (row.size() < FEWEST || 3 * plain < 2 * row.size() || plain == row.size()) {
            return lines;
        }
        List<PaperLine> all = new ArrayList<>(lines);
        row.forEach(at -> all.set(at, lines.get(at).headed(PaperLine.Kind.HEADING)));
        return all;
    }

    private static boolean heads(List<PaperLine> lines, int i, int number) {
        PaperLine line = lines.get(i);
        PaperLine below = lines.get(i + 1);
        String text = line.text();
        return line.gap()
                && !below.gap()
                && !below.numbered()
                && NUMBER.matches(line.mark())
                && Integer.parseInt(line.mark().replaceAll("\\D", "")) == number
                && text.length() <= LONGEST
                && FoldedWords.capital(text)
                && (Character.isLetterOrDigit(text.codePointBefore(text.length())) || text.endsWith("?"));
    }
}
