package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The text of slides: a number on a line of its own begins each, and the line below it is its title. */
final class SlideTitles {

    private static final QuickPattern NUMBER = QuickPattern.compile("(?:(?i:slide|side|dias) )?\\d{1,2}");

    private static final int FEWEST = 3;

    private static final int LONGEST = 70;

    private SlideTitles() {}

    /** The lines with such titles marked and without the numbers, where at least three count on. */
    static List<PaperLine> marked(List<PaperLine> lines) {
        List<Integer> row = new ArrayList<>();
        int expected = -1;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String text = lines.get(i).printed();
            if (!NUMBER.matches(text)) {
                continue;
            }
            int number = Integer.parseInt(text.replaceAll("\\D", ""));
            if (expected < 0 && number <= 2 || number == expected) {
                row.add(i);
                expected = number + 1;
            }
        }
        return row.size() < FEWEST ? lines : titled(lines, new HashSet<>(row));
    }

    private static List<PaperLine> titled(List<PaperLine> lines, Set<Integer> numbers) {
        List<PaperLine> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (numbers.contains(i)) {
                continue;
            }
            PaperLine line = lines.get(i);
            boolean title = numbers.contains(i - 1)
                    && line.mark().isEmpty()
                    && line.text().length() <= LONGEST
                    && FoldedWords.capital(line.text())
                    && !line.text().endsWith(".")
                    && line.text().indexOf(": ") < 0;
            all.add(title ? line.headed(PaperLine.Kind.HEADING).apart(true) : line);
        }
        return all;
    }
}
