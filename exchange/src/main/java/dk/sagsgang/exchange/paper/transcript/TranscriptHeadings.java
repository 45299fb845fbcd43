package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Headings;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/**
 * Headings that stand between two lines in the long line of a transcript: a capital behind the end of a line, few small words, and the capital
 * with which the next line begins. "… i 2020. Udvalgets opgaver Udvalget skal …".
 */
final class TranscriptHeadings {

    /** Few words with a capital at the front, or questions, before a capital. */
    private static final String BETWEEN_WORDS =
            "(?<=^|[.!?:;)\\p{Ll}\\d\u201d\"-] )(?<number>(?:§ ?\\d{1,2}|\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,4})[.:)]? (?:[-\u2013] )?)?"
                    + "(?<heading>\\p{Lu}[\\p{L}/-]+(?:,? (?:\\p{Ll}[\\p{Ll}/-]*|&)){0,7}?(?: (?:for|i|af|til|om|på|mellem) \\p{Lu}[\\p{L}-]+(?:et|en|ne))?) (?=[\\p{Lu}§\u2022\"\u201d-]|\\d)(?!Kommunes? )";

    private static final QuickPattern BETWEEN = QuickPattern.compile(BETWEEN_WORDS);

    /** The same where no figure stands behind, as in a row of a table. */
    private static final QuickPattern BEFORE_TEXT = QuickPattern.compile(BETWEEN_WORDS + "(?!\\d+(?: |,|\\.\\d{3}))");

    /** "Hvem er med i gruppen? Gruppen består af". */
    private static final QuickPattern QUESTION = QuickPattern.compile(
            "(?<=^|[.!?:)] )(?<heading>(?:\\d{1,2}\\. )?Hv(?:ad|em|or|orfor|ordan|ilke|ornår) [^.?!:;]{3,90}\\?)(?: (?=\\p{Lu})|$)");

    /** Capitals only: "BAGGRUND Byrådet". */
    private static final QuickPattern CAPITALS = QuickPattern.compile(
            "(?<=^|[.!?:;)\\p{Ll}\\d] )(?<heading>(?:(?:\\d{1,2}|[A-H])[.)] )?\\p{Lu}{2}[\\p{Lu}-]*(?: (?:&|\\p{Lu}{2,}[\\p{Lu}-]*|I)){0,9}) (?=[\\p{Lu}][\\p{Ll} ]|\\d)");

    private static final QuickPattern ASKED = QuickPattern.compile("HV(?:AD|EM|OR|ORFOR|ORDAN|ORNÅR)\\b|SÅDAN ");

    private TranscriptHeadings() {}

    /** Marks headings in use in a stretch of a page. */
    static void used(String text, int from, int to, boolean[] begins, boolean[] heading) {
        each(BETWEEN, text, from, to, begins, heading, Headings::line);
    }

    /** Marks others, where no heading stands yet. */
    static void others(String text, int from, int to, boolean[] begins, boolean[] heading) {
        each(BEFORE_TEXT, text, from, to, begins, heading, HeadingWords::is);
        each(QUESTION, text, from, to, begins, heading, question -> true);
        each(CAPITALS, text, from, to, begins, heading, TranscriptHeadings::capitals);
    }

    private static void each(
            QuickPattern pattern,
            String text,
            int from,
            int to,
            boolean[] begins,
            boolean[] heading,
            Predicate<String> fits) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = from;
        while (at < to && matcher.region(at, to).find()) {
            int start = matcher.start("heading");
            int begin = numbered(pattern) && matcher.group("number") != null ? matcher.start("number") : start;
            if (LineEnds.before(text, from, begin)
                    && LineEnds.closes(matcher.group("heading"))
                    && !within(begin, matcher.end("heading"), begins)
                    && fits.test(matcher.group("heading"))) {
                begins[begin] = true;
                // With its number it is told from others by their order.
                heading[begin] = begin == start;
                begins[matcher.end("heading")] = true;
                at = matcher.end("heading");
            } else {
                at = start + 1;
            }
        }
    }

    private static boolean numbered(QuickPattern pattern) {
        return pattern == BETWEEN || pattern == BEFORE_TEXT;
    }

    /** Whether a heading, or the start of what stands below one, is marked inside some words already. */
    private static boolean within(int start, int end, boolean[] begins) {
        for (int i = start; i < end; i++) {
            if (begins[i]) {
                return true;
            }
        }
        return false;
    }

    private static boolean capitals(String words) {
        return HeadingWords.is(words) || ASKED.lookingAt(words);
    }
}
