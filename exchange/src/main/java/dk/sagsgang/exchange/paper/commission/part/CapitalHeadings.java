package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;

/** Headings that a paper prints in capitals, whatever they say: where three of them are of a theme, "HVAD KAN GÅ GALT" heads its text too. */
final class CapitalHeadings {

    private static final QuickPattern CAPITALS =
            QuickPattern.compile("(?=.*\\p{Lu}{4})[\\p{Lu}\\d][\\p{Lu}\\d /&,()\u2013?-]{2,58}[\\p{Lu}\\d)?]");

    private static final int FEWEST = 3;

    private CapitalHeadings() {}

    /** The lines with such headings marked. */
    static List<PaperLine> marked(List<PaperLine> lines) {
        long themes = lines.stream()
                .filter(CapitalHeadings::capitals)
                .map(line -> Theme.of(line.text()))
                .filter(theme -> theme != Theme.OTHER)
                .distinct()
                .count();
        if (themes < FEWEST) {
            return lines;
        }
        List<PaperLine> all = new ArrayList<>(lines);
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (capitals(lines.get(i))
                    && lines.get(i).gap()
                    && !capitals(lines.get(i + 1))
                    && !capitals(lines.get(i - 1))) {
                all.set(i, lines.get(i).headed(PaperLine.Kind.HEADING).apart(true));
            }
        }
        return all;
    }

    private static boolean capitals(PaperLine line) {
        return line.kind() == PaperLine.Kind.TEXT && line.mark().isEmpty() && CAPITALS.matches(line.text());
    }
}
