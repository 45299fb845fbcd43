package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Headings whose number a tab parts from their words, as a word processor copies them: "1⇥Indledning", "1.1⇥Baggrund"; or which
 * brackets set apart, "[1] Formål". They are headings where those of one level count on from 1.
 */
final class TabbedHeadings {

    private static final QuickPattern NUMBERED = QuickPattern.compile(
            "^(\\d{1,2}(?:\\.\\d{1,2})?\\.?(?=\\t)|\\[\\d{1,2}\\])[\\t ]*(\\p{Lu}[^\\t\\n]{1,80}[^.:;,\\t\\n ]) *$");

    private static final int FEWEST = 3;

    private TabbedHeadings() {}

    /** The lines with such headings marked. */
    static List<PaperLine> marked(List<PaperLine> lines, String source) {
        if (source.indexOf('\t') < 0 && source.indexOf("[1]") < 0) {
            return lines;
        }
        List<PaperLine> all = new ArrayList<>(lines);
        int count = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            PaperLine line = lines.get(i);
            Matcher numbered = numbered(line, source);
            if (numbered == null || open(numbered.group(2), lines.get(i + 1))) {
                continue;
            }
            String number = numbered.group(1).replaceAll("[\\[\\]]|\\.$", "");
            if (number.indexOf('.') < 0) {
                if (Integer.parseInt(number) != count + 1) {
                    return lines;
                }
                count++;
            }
            all.set(
                    i,
                    line.headed(PaperLine.Kind.HEADING)
                            .marked(numbered.group(1), numbered.group(2))
                            .apart(true));
        }
        return count >= FEWEST ? all : lines;
    }

    /** "3.2⇥Udvalget skal" is no heading: what is counted below it goes on with its words. */
    private static boolean open(String title, PaperLine next) {
        return HeadingLines.sentence(title) && !next.text().isEmpty() && !FoldedWords.capital(next.text());
    }

    private static @org.jspecify.annotations.Nullable Matcher numbered(PaperLine line, String source) {
        if (line.end() > source.length() || line.kind() == PaperLine.Kind.ROW) {
            return null;
        }
        Matcher numbered = NUMBERED.matcher(source.substring(line.offset(), line.end()));
        return numbered.matches() ? numbered : null;
    }
}
