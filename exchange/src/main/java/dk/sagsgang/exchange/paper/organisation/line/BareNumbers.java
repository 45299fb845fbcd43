package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Headings whose number has no stop: "1 Indledning", "2 Styregruppen". One alone may be anything; a row of them that stand apart and
 * count on from 1 are the chapters of the paper.
 */
final class BareNumbers {

    private static final QuickPattern NUMBERED =
            QuickPattern.compile("(?<number>\\d{1,2}) (?<title>\\p{Lu}\\p{L}.{2,90}[^.,;:!])");

    /** "3 Medarbejdere", "2 Enheder i alt" count. */
    private static final QuickPattern COUNTS = QuickPattern.compile(".*\\b(?:i alt|stk|kr|pct|mio)\\b.*");

    private static final int FEWEST = 3;

    private BareNumbers() {}

    /** The lines, with such headings marked. */
    static List<PaperLine> headed(List<PaperLine> lines) {
        int next = 1;
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            Matcher numbered = NUMBERED.matcher(line.text());
            boolean counted = line.gap()
                    && line.mark().isEmpty()
                    && line.kind() == PaperLine.Kind.TEXT
                    && i + 1 < lines.size()
                    && numbered.matches()
                    && Integer.parseInt(numbered.group("number")) == next
                    && !COUNTS.matches(line.text());
            if (counted) {
                found.add(i);
                next++;
            }
        }
        if (found.size() < FEWEST) {
            return lines;
        }
        List<PaperLine> headed = new ArrayList<>(lines);
        found.forEach(i -> headed.set(i, lines.get(i).headed(PaperLine.Kind.HEADING)));
        return headed;
    }
}
