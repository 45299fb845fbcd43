package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Where lines begin inside the long line of a transcript by their first word: a sentence that no full stop parts from what stands before, a label
 * with a colon, the days of a plan, the elements of a list behind a colon.
 */
final class TranscriptOpenings {

    /** The mark of a point belongs to what stands behind it. */
    private static final String NO_MARK = "(?<!(?:^| )(?:\\d{1,2}|[a-h])[.)] )";

    private static final String VERB =
            "(?:er|har|skal|kan|vil|må|får|består|mødes|holder|afholder|sammensættes|nedsættes|udpeges|vælges|ledes|varetager|arbejder|behandler|godkender|drøfter|orienteres|afsluttes|ophører|vælger|udarbejder|bistår|betjenes|følger|sikrer|sørger|indkaldes)";

    /** A sentence; small words follow its first, or what it is of tells by a verb what it does. */
    private static final QuickPattern SENTENCE = QuickPattern.compile("(?<=[\\p{Ll}\\d)] )" + NO_MARK
            + "(?=(?:(?:Der|Det|Den|De|Vi|Du|Dette|Disse|Herefter|Derudover|Desuden|Når|Hvis|Følgende|Alle|Herunder) \\p{Ll}{2}|\\p{Lu}\\p{Ll}{4,}(?:en|et|ne|erne) "
            + VERB + " ))");

    /** Few words with a colon behind them. */
    private static final QuickPattern LABEL = QuickPattern.compile(
            "(?<=[\\p{Ll}\\d.!?)] )" + NO_MARK + "(?=\\p{Lu}[\\p{Ll}/-]+(?: (?:\\p{Ll}[\\p{Ll}/-]*|&)){0,3}: )");

    private static final String MONTH =
            "(?iu:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|sommeren|efteråret|vinteren|primo|medio|ultimo|uge)";

    private static final QuickPattern DAY = QuickPattern.compile(
            "(?<=\\S )(?<!\\d\\. )(?=(?:\\d{1,2}\\. (?iu:kvartal|halvår) \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|(?:\\d{1,2}\\. )?"
                    + MONTH + "(?: " + MONTH + "| \\d{1,2})?(?: \\d{4})?)(?: ?[:\u2013-])? \\p{Lu}\\p{L})");

    private static final int DAYS = 3;

    private static final int LOOK = 30;

    private static final int WORDS = 3;

    private static final QuickPattern LIST = QuickPattern.compile("(?<=\\p{Ll}: )(?=\\p{Lu}\\p{Ll}|\\d{1,2} \\p{Ll})");

    private static final QuickPattern ELEMENT =
            QuickPattern.compile("(?<=[\\p{Ll}\\d)] )(?=\\p{Lu}\\p{Ll}+[ ,-]|\\d{1,2} \\p{Ll}{4,})");

    /** Elements of a list begin alike: with what is to be done, or with how many. */
    private static final QuickPattern DONE =
            QuickPattern.compile("\\p{Lu}\\p{Ll}+e[ ,].*|(?:Få|Gå|Stå|Se|Være|Give) .*");

    /** Two names, or one of two words. */
    private static final QuickPattern NAMES = QuickPattern.compile("\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}.-]*[ ,]");

    private static final QuickPattern MANY = QuickPattern.compile("\\d.*");

    private static final QuickPattern STOP = QuickPattern.compile("\\p{Ll}{2}[.!?] (?=\\p{Lu})");

    private TranscriptOpenings() {}

    /** A longer list is none that one sentence introduces. */
    private static final int LONGEST = 4000;

    /** Marks them in a stretch of a page. */
    static void mark(String text, int from, int to, boolean[] begins, boolean[] element) {
        each(LABEL, text, from, to, 1, begins);
        each(DAY, text, from, to, DAYS, begins);
        lists(text, from, to, begins, element);
        each(SENTENCE, text, from, to, 1, begins);
    }

    private static void each(QuickPattern pattern, String text, int from, int to, int fewest, boolean[] begins) {
        List<Integer> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            if (LineEnds.before(text, from, matcher.end()) && (pattern == DAY || !capital(text, from, matcher.end()))) {
                found.add(matcher.end());
            }
        }
        if (found.size() >= fewest) {
            found.forEach(each -> begins[each] = true);
        }
    }

    /** The elements behind a colon: up to the next line or the end of the sentence, where several of them begin with a capital. */
    private static void lists(String text, int from, int to, boolean[] begins, boolean[] marked) {
        Matcher list = LIST.matcher(text).region(from, to).useTransparentBounds(true);
        while (list.find()) {
            int start = list.end();
            int end = start + 1;
            int farthest = Math.min(to, start + LONGEST);
            while (end < farthest && !begins[end]) {
                end++;
            }
            Matcher stop = STOP.matcher(text).region(start, end).useTransparentBounds(true);
            end = stop.find() ? stop.start() : end;
            List<Integer> elements = new ArrayList<>();
            Matcher element = ELEMENT.matcher(text).region(start + 1, end).useTransparentBounds(true);
            while (element.find()) {
                if (LineEnds.before(text, from, element.end()) && !capital(text, from, element.end())) {
                    elements.add(element.end());
                }
            }
            if (elements.size() > 1
                    && (elements.stream().allMatch(each -> alike(text, start, each))
                            || told(text, start, end, elements))) {
                elements.add(start);
                elements.forEach(each -> begins[each] = true);
                elements.forEach(each -> marked[each] = !begins(MANY, text, each));
            }
        }
    }

    /** Whether each element has more words than a name. */
    private static boolean told(String text, int start, int end, List<Integer> elements) {
        int at = start;
        for (int next : elements) {
            if (!told(text.substring(at, next))) {
                return false;
            }
            at = next;
        }
        return told(text.substring(at, end));
    }

    private static boolean told(String element) {
        return element.split(" ").length >= WORDS && !NAMES.lookingAt(element);
    }

    private static boolean alike(String text, int first, int other) {
        return begins(DONE, text, first) && begins(DONE, text, other)
                || begins(MANY, text, first) && begins(MANY, text, other);
    }

    private static boolean begins(QuickPattern how, String text, int at) {
        return how.matches(text.substring(at, Math.min(text.length(), at + LOOK)));
    }

    /** Whether the word before a place is a name, or one of those that begin a line. */
    private static boolean capital(String text, int from, int at) {
        String word = LineEnds.word(text, from, at);
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
