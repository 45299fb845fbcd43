package dk.sagsgang.exchange.paper.plain;

import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Headings that stand in the margin beside their text, as a page with a narrow column at the left keeps them when its text is drawn
 * out: "Målgruppe        Enheden er for unge mellem 15 og 29 år" above lines that are set in as far. Rows of a table have words in
 * both columns on most lines; here most lines have words at the right alone.
 *
 * @param column where the text begins; 0 where no headings stand beside it
 */
record MarginHeadings(int column) {

    /** Further from the edge something else stands than the text of headings. */
    private static final int WIDEST = 45;

    private static final int NARROWEST = 8;

    /** Fewer are a label or two. */
    private static final int FEWEST = 3;

    /** So many blanks part a heading from its text. */
    private static final int BLANKS = 2;

    /** A shorter text beside a heading is the value of a label. */
    private static final int SHORTEST = 22;

    /** What may stand in a cell beside its day. */
    private static final QuickPattern BESIDE_DAY = QuickPattern.compile(
            "(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|og|til|fra|kl|uge|ca|senest|inden|den|[^\\p{L}])*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final MarginHeadings NONE = new MarginHeadings(0);

    /** The column of the text beside the headings of a paper. */
    static MarginHeadings of(String text) {
        Map<Integer, Integer> beside = new HashMap<>();
        String[] lines = text.split("[\\n\\r\\f]", -1);
        for (String line : lines) {
            int column = right(line);
            if (column > 0) {
                beside.merge(column, 1, Integer::sum);
            }
        }
        int best = beside.entrySet().stream()
                .filter(each -> each.getValue() >= FEWEST)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        return best > 0 && textual(lines, best) ? new MarginHeadings(best) : NONE;
    }

    /** Whether what stands at a column is running text with few headings beside it. */
    private static boolean textual(String[] lines, int column) {
        int headings = 0;
        int letters = 0;
        int below = 0;
        for (String line : lines) {
            if (right(line) == column) {
                headings++;
                letters += line.length() - column;
            } else if (setIn(line, column)) {
                below++;
            }
        }
        return below >= headings && letters >= headings * SHORTEST;
    }

    private static boolean setIn(String line, int column) {
        int indent = indent(line);
        return indent >= column && indent < line.length() && indent <= column + NARROWEST;
    }

    /** Where the text beside a heading begins; 0 where a line is none of both. */
    private static int right(String line) {
        if (line.isEmpty() || !Character.isLetterOrDigit(line.charAt(0))) {
            return 0;
        }
        int blanks = line.indexOf("  ");
        if (blanks < 3 || line.indexOf('\t') >= 0 || line.indexOf('|') >= 0 || day(line.substring(0, blanks))) {
            return 0;
        }
        int column = blanks;
        while (column < line.length() && line.charAt(column) == ' ') {
            column++;
        }
        boolean third = line.indexOf("  ", column) >= 0;
        return column < line.length() && column >= NARROWEST && column <= WIDEST && !third ? column : 0;
    }

    /** Whether words are a day or a time, and so those of a plan: "Marts 2021", "kl. 9.30". */
    private static boolean day(String cell) {
        StringBuilder others = new StringBuilder();
        int from = 0;
        for (DatePhrases.Phrase phrase : DatePhrases.in(cell)) {
            others.append(cell, from, phrase.start()).append(' ');
            from = phrase.end();
        }
        return BESIDE_DAY.matches(others.append(cell.substring(from)));
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether a line has a heading in the margin, or the rest of one. */
    boolean beside(String line) {
        return column > 0
                && line.length() > column
                && line.charAt(0) != ' '
                && line.charAt(column) != ' '
                && !line.substring(0, column).isBlank()
                && line.substring(column - BLANKS, column).isBlank()
                && line.indexOf("  ")
                        >= line.substring(0, column).stripTrailing().length()
                && !day(heading(line));
    }

    /** The words in the margin of such a line. */
    String heading(String line) {
        return line.substring(0, column).strip();
    }

    /** Whether a line is text that goes on below that beside a heading. */
    boolean setIn(String line) {
        return column > 0 && setIn(line, column);
    }

    /** Whether a line has nothing but the rest of a heading that began above, where the text beside it has ended. */
    boolean rest(String line) {
        return column > 0
                && !line.isBlank()
                && line.charAt(0) != ' '
                && Character.isLowerCase(line.charAt(0))
                && line.strip().length() < column - 1;
    }
}
