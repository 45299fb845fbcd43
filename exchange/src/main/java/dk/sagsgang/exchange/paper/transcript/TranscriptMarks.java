package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Where marks stand inside the long line of a transcript that only stand at the beginning of lines: bullets, several dashes in one sentence,
 * counted words ("Del 1 … Del 2 …"), numbers with a part ("2.1 … 2.2 …"), clauses of statutes.
 */
final class TranscriptMarks {

    private static final QuickPattern BULLET = QuickPattern.compile("(?<=\\S )(?=[•▪●◦■□➢✓➔►] ?\\S)");

    private static final QuickPattern DASH =
            QuickPattern.compile("(?<=\\S )(?<![\\d)] )(?=[-\u2013*] (?=[\\p{L}\\d\"]))");

    private static final QuickPattern SENTENCE = QuickPattern.compile("(?<=\\p{Ll}{2}[.!?]) (?=\\p{Lu})");

    /** More than set off words inside a sentence. */
    private static final int DASHES = 3;

    private static final QuickPattern COUNTED = QuickPattern.compile(
            "(?<=\\S )(?<word>\\p{Lu}\\p{Ll}{1,20}(?: nr\\.)?|Pkt\\.|Kap\\.|Ad\\.) (?<number>\\d{1,2})(?<part>\\.\\d{1,2}|[a-h])?(?=[.:)]? (?:[-\u2013] )?[\\p{Lu}\\p{Ll}\"])");

    private static final QuickPattern PARTED =
            QuickPattern.compile("(?<=\\S )(?<major>\\d{1,2})\\.(?<minor>\\d{1,2})\\.? (?=\\p{Lu}\\p{Ll}*[ ,])");

    /** The last month's and day's of a word and a number is none: "Maj 2". */
    private static final QuickPattern MONTH = QuickPattern.compile(
            "(?i:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|uge|kr|ca|kl|side|tlf|lokale|sal|årgang)\\.?");

    private static final QuickPattern CLAUSE = QuickPattern.compile(
            "(?<=[.:)\\p{Ll}] )(?=(?:§ ?\\d{1,2}[.:]? (?:\\p{Lu}|Stk)|Stk\\. ?\\d{1,2}[.:]? \\p{Lu}|Kapitel \\d{1,2}[.:]? \\p{Lu}))");

    /** How far a number may be from the one before. */
    private static final int STEP = 3;

    private TranscriptMarks() {}

    /** Marks them in a stretch of a page. */
    static void mark(String text, int from, int to, boolean[] begins, boolean[] heading) {
        Matcher bullet = BULLET.matcher(text).region(from, to).useTransparentBounds(true);
        while (bullet.find()) {
            begins[bullet.end()] = true;
        }
        dashes(text, from, to, begins);
        counted(text, from, to, begins, heading);
        parted(text, from, to, begins);
        Matcher clause = CLAUSE.matcher(text).region(from, to).useTransparentBounds(true);
        while (clause.find()) {
            if (LineEnds.before(text, from, clause.end())) {
                begins[clause.end()] = true;
            }
        }
    }

    private static void dashes(String text, int from, int to, boolean[] begins) {
        Matcher sentence = SENTENCE.matcher(text).region(from, to).useTransparentBounds(true);
        int at = from;
        while (at < to) {
            int end = sentence.find() ? sentence.start() : to;
            List<Integer> dashes = new ArrayList<>();
            Matcher dash = DASH.matcher(text).region(at, end).useTransparentBounds(true);
            while (dash.find()) {
                dashes.add(dash.end());
            }
            if (dashes.size() >= DASHES && !BULLET.matcher(text).region(at, end).find()) {
                dashes.forEach(each -> begins[each] = true);
            }
            at = end == to ? to : end + 1;
        }
    }

    /** The same word with numbers that follow each other. */
    private static void counted(String text, int from, int to, boolean[] begins, boolean[] heading) {
        Map<String, int[]> last = new HashMap<>();
        Matcher counted = COUNTED.matcher(text).region(from, to).useTransparentBounds(true);
        while (counted.find()) {
            String word = counted.group("word");
            if (MONTH.matches(word) || !LineEnds.before(text, from, counted.start())) {
                continue;
            }
            int number = Integer.parseInt(counted.group("number"));
            int[] before = last.get(word);
            boolean part = counted.group("part") != null;
            if (before != null && (number > before[0] && number <= before[0] + STEP || part && number == before[0])) {
                line(before[1], before[2], begins, heading);
                line(counted.start(), counted.end(), begins, heading);
            }
            last.put(word, new int[] {number, counted.start(), counted.end()});
        }
    }

    private static void line(int start, int end, boolean[] begins, boolean[] heading) {
        Arrays.fill(begins, start + 1, end + 2, false);
        Arrays.fill(heading, start, end + 2, false);
        begins[start] = true;
    }

    private static void parted(String text, int from, int to, boolean[] begins) {
        int major = 0;
        int minor = 0;
        int at = -1;
        Matcher parted = PARTED.matcher(text).region(from, to).useTransparentBounds(true);
        while (parted.find()) {
            int one = Integer.parseInt(parted.group("major"));
            int two = Integer.parseInt(parted.group("minor"));
            boolean next = at >= 0 && (one == major && two == minor + 1 || one > major && one <= major + 2 && two == 1);
            if (next) {
                begins[at] = true;
                begins[parted.start()] = true;
            }
            if (next || at < 0 || two == 1) {
                major = one;
                minor = two;
                at = parted.start();
            }
        }
    }
}
