package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Headings that are counted by letters or Roman numbers: "A. Indledning", "B. Formål"; "I. Baggrund", "II. Opgaver". */
final class LetteredHeadings {

    private static final QuickPattern LETTERED =
            QuickPattern.compile("^([A-Z]|[IVX]{1,5})[.)] *(\\p{Lu}[^:;.]{1,70}[^.:;, ])[.:]?$");

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");

    private static final int FEWEST = 3;

    private LetteredHeadings() {}

    /** The lines with such headings marked, where at least three count on from the first. */
    static List<PaperLine> marked(List<PaperLine> lines) {
        for (boolean roman : new boolean[] {false, true}) {
            List<Integer> row = row(lines, roman);
            if (row.size() >= FEWEST) {
                List<PaperLine> all = new ArrayList<>(lines);
                for (int at : row) {
                    PaperLine line = lines.get(at);
                    Matcher lettered = LETTERED.matcher(line.printed());
                    if (lettered.matches()) {
                        String mark = line.printed().substring(0, lettered.end(1) + 1);
                        all.set(
                                at,
                                line.headed(PaperLine.Kind.HEADING)
                                        .marked(mark, lettered.group(2))
                                        .apart(true));
                    }
                }
                return all;
            }
        }
        return lines;
    }

    /** Where the headings stand; two that follow each other at once are of a list. */
    private static List<Integer> row(List<PaperLine> lines, boolean roman) {
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher lettered = LETTERED.matcher(lines.get(i).printed());
            boolean next = lettered.matches()
                    && lettered.group(1).equals(number(row.size(), roman))
                    && FoldedWords.capital(lettered.group(2))
                    && !HeadingLines.sentence(lettered.group(2));
            if (!next) {
                continue;
            }
            if (!row.isEmpty() && row.get(row.size() - 1) == i - 1) {
                return List.of();
            }
            row.add(i);
        }
        return row;
    }

    private static String number(int at, boolean roman) {
        return roman ? at < ROMAN.size() ? ROMAN.get(at) : "" : at < 26 ? String.valueOf((char) ('A' + at)) : "";
    }
}
