package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.unit.UnitWords;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Cards of units, each of which begins with the word for what it is and its name, and goes on with other labels: "CENTER: Havn og Kyst
 * (HK)" above "Centerchef: Ida Holk". Where such a word comes again above other names, each of those lines is a heading: "Center: Havn
 * og Kyst (HK)".
 */
final class CardLines {

    private static final QuickPattern FIRST =
            QuickPattern.compile("(?<label>\\p{Lu}[\\p{L}-]{2,24}): (?<name>\\p{Lu}[^.:;]{1,100})");

    private static final QuickPattern NEXT =
            QuickPattern.compile("\\p{Lu}[\\p{L}/-]*(?: [\\p{Ll}\\d][\\p{L}\\d-]*){0,3}:(?: .*)?");

    private static final int FEWEST = 2;

    private CardLines() {}

    /** The lines, in which the first of each card is a heading. */
    static List<PaperLine> headed(List<PaperLine> lines) {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String label = label(lines, i);
            if (!label.isEmpty()) {
                times.merge(label, 1, Integer::sum);
            }
        }
        List<PaperLine> headed = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            String label = label(lines, i);
            if (label.isEmpty() || times.getOrDefault(label, 0) < FEWEST) {
                headed.add(line);
                continue;
            }
            // The word stands in capitals for its looks.
            String words = Character.toUpperCase(label.charAt(0))
                    + label.substring(1)
                    + line.text().substring(label.length());
            headed.add(OrganisationLines.as(PaperLine.Kind.HEADING, "", words, line));
        }
        return headed;
    }

    /** The word for a unit with which a card begins at an index, in small letters; empty where none does. */
    private static String label(List<PaperLine> lines, int i) {
        PaperLine line = lines.get(i);
        if (!line.gap() || !line.mark().isEmpty() || i + 1 >= lines.size()) {
            return "";
        }
        PaperLine next = lines.get(i + 1);
        Matcher first = FIRST.matcher(line.text());
        boolean card = first.matches()
                && !next.gap()
                && next.mark().isEmpty()
                && NEXT.matches(next.text())
                && UnitWords.singular(first.group("label")).isPresent();
        return card ? FoldedWords.folded(first.group("label")) : "";
    }
}
