package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Headings that stand at the beginning of their text: "1. Formål. Udvalget skal ...", "§ 2. Opgaver: Udvalget ...", "C. Møder. Det
 * ...". They are headings where at least three of them count on from the first.
 */
final class HeadingsBeforeText {

    private static final QuickPattern RUN_IN = QuickPattern.compile(
            "^(?<number>(?:§ ?)?\\d{1,2}[.:)]?|[A-Z][.)]) (?<title>\\p{Lu}[\\p{L}-]*(?:,? (?:og |samt |for |i |med |til )?[\\p{L}-]+){0,4}|(?:Hv(?:ad|em|or|orfor|ordan|ilke|ornår)|Sådan|Det)(?:,? [\\p{L}-]+){0,7})[.:?] (?=\\p{Lu}|\\d|§)");

    /** "Hvornår det er lykkedes": it asks, and says nothing. */
    private static final QuickPattern ASKS =
            QuickPattern.compile("Hv(?:ad|em|or|orfor|ordan|ilke|ornår)\\b|(?:Sådan|Det) .{2,40} vi\\b");

    private static final int FEWEST = 3;

    private static final int SHORTEST_TEXT = 20;

    private HeadingsBeforeText() {}

    /** The lines, with such headings on lines of their own. */
    static List<PaperLine> parted(List<PaperLine> lines) {
        List<PaperLine> all = new ArrayList<>();
        int count = 0;
        for (PaperLine line : lines) {
            Matcher heading = RUN_IN.matcher(line.printed());
            boolean next = line.kind() == PaperLine.Kind.TEXT
                    && heading.lookingAt()
                    && ordinal(heading.group("number")) == count + 1
                    && line.printed().length() - heading.end() >= SHORTEST_TEXT
                    && (ASKS.lookingAt(heading.group("title")) || !HeadingLines.sentence(heading.group("title")));
            if (!next) {
                all.add(line);
                continue;
            }
            count++;
            int end = Math.min(line.end(), line.offset() + heading.end());
            all.add(new PaperLine(
                    PaperLine.Kind.HEADING,
                    heading.group("number"),
                    heading.group("title"),
                    line.offset(),
                    end,
                    line.row(),
                    line.indent(),
                    true));
            all.add(new PaperLine(
                    PaperLine.Kind.TEXT,
                    "",
                    line.printed().substring(heading.end()).strip(),
                    end,
                    line.end(),
                    line.row(),
                    line.indent(),
                    false));
        }
        return count >= FEWEST ? all : lines;
    }

    /** The how manieth a number or a letter is. */
    private static int ordinal(String number) {
        char first = number.charAt(0);
        return first >= 'A' && first <= 'Z' ? first - 'A' + 1 : Integer.parseInt(number.replaceAll("\\D", ""));
    }
}
