package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of an item that are items themselves: "a. Valg af formand", "b. Mødeplan 2018", each with what was said of it below. In
 * minutes that have headings letters mark points of a recommendation instead.
 *
 * @param before the lines of the item itself
 * @param parts the lines of each part, the first of which is its title
 */
record SubItems(List<PaperLine> before, List<List<PaperLine>> parts) {

    private static final QuickPattern LETTER = QuickPattern.compile("[a-z][.)]");

    private static final int FEWEST = 2;

    private static final int LONGEST_TITLE = 200;

    /** The parts of an item; none where its lines are anything else. */
    static SubItems of(List<PaperLine> lines, String number) {
        String whole = number.replaceAll("\\D", "");
        List<List<PaperLine>> parts = new ArrayList<>();
        List<PaperLine> before = new ArrayList<>();
        int told = 0;
        for (PaperLine line : lines) {
            boolean title = line.mark().equals(next(parts.size(), line.mark(), whole))
                    && !line.text().isEmpty()
                    && line.text().length() <= LONGEST_TITLE
                    && FoldedWords.capital(line.text());
            if (title) {
                parts.add(new ArrayList<>(List.of(line)));
            } else if (line.mark().isEmpty() && Headings.line(line.text())) {
                return none(lines);
            } else if (parts.isEmpty()) {
                before.add(line);
            } else {
                List<PaperLine> last = parts.get(parts.size() - 1);
                told += last.size() == 1 ? 1 : 0;
                last.add(line);
            }
        }
        boolean items = parts.size() >= FEWEST && 2 * told >= parts.size();
        return items ? new SubItems(before, parts) : none(lines);
    }

    private static SubItems none(List<PaperLine> lines) {
        return new SubItems(lines, List.of());
    }

    /** The mark that the next part has: "b." behind "a.", "3.2" behind "3.1". */
    private static String next(int count, String mark, String whole) {
        if (LETTER.matches(mark)) {
            return "" + (char) ('a' + count) + mark.charAt(1);
        }
        String decimal = whole + "." + (count + 1);
        return mark.equals(decimal + ".") ? mark : decimal;
    }
}
