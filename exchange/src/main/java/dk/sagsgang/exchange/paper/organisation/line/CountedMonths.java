package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of a numbered list of which some begin with a month: in "1. Januar 2024: Kick-off" above "2. Marts 2024: Høring" the
 * numbers count, and name no days. The month has a capital, as the first word of an element has.
 */
final class CountedMonths {

    private static final QuickPattern MONTH = QuickPattern.compile(
            MonthNames.ANY + "(?: \\d{4})?(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern NUMBER = QuickPattern.compile("(?<number>\\d{1,2})\\. (?<text>\\S.*)");

    private static final String MARK = "\u2022";

    private CountedMonths() {}

    /** The lines, in which the numbers before such months are marks of the list. */
    static List<PaperLine> marked(List<PaperLine> lines) {
        List<PaperLine> marked = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            Matcher numbered = NUMBER.matcher(line.printed());
            String text = numbered.matches() ? numbered.group("text") : "";
            boolean month = !text.isEmpty() && Character.isUpperCase(text.codePointAt(0)) && MONTH.lookingAt(text);
            boolean counts = month && (beside(lines, i, -1) || beside(lines, i, 1));
            marked.add(counts ? line.marked(MARK, text) : line);
        }
        return marked;
    }

    /** Whether the line before, or behind, has the number before, or behind. */
    private static boolean beside(List<PaperLine> lines, int i, int step) {
        int at = i + step;
        return at >= 0 && at < lines.size() && number(lines.get(at)) == number(lines.get(i)) + step;
    }

    private static int number(PaperLine line) {
        Matcher numbered = NUMBER.matcher(line.printed());
        return numbered.matches() ? Integer.parseInt(numbered.group("number")) : 0;
    }
}
