package dk.sagsgang.exchange.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression that looks first for letters without which it fits no text, and is asked only where they are: most lines of a
 * paper are done with before. It finds what the {@link Pattern} finds.
 *
 * <p>{@code QuickPattern.compile("udgangen af \\d{4}")} is asked of no line without "udgangen af ".
 */
public final class QuickPattern {

    /** What a text without the letters is asked: it fits none, and is tried at the beginning alone. */
    private static final Pattern NEVER = Pattern.compile("^(?!)");

    private static final int BUCKETS = 256;

    /** So many pieces are sought one by one, which is faster than all of them letter by letter. */
    private static final int MOST_EXACT = 10;

    private static final Pattern IGNORES_CASE = Pattern.compile("\\(\\?[a-z]*i");

    private static final char[] SMALL = new char[BUCKETS];

    static {
        for (char c = 0; c < BUCKETS; c++) {
            SMALL[c] = Character.toLowerCase(Character.toUpperCase(c));
        }
    }

    private final Pattern pattern;
    private final String[] needles;
    private final char[][][] byFirst;

    private QuickPattern(Pattern pattern, List<String> needles, boolean exact) {
        this.pattern = pattern;
        this.needles = exact ? needles.toArray(String[]::new) : new String[0];
        this.byFirst = exact || needles.isEmpty() ? new char[0][][] : byFirst(needles);
    }

    private static char[][][] byFirst(List<String> needles) {
        char[][][] byFirst = new char[BUCKETS][][];
        for (String needle : needles) {
            int bucket = bucket(small(needle.charAt(0)));
            char[][] before = byFirst[bucket] == null ? new char[0][] : byFirst[bucket];
            char[][] more = Arrays.copyOf(before, before.length + 1);
            more[before.length] = needle.toCharArray();
            for (int i = 0; i < needle.length(); i++) {
                more[before.length][i] = small(needle.charAt(i));
            }
            byFirst[bucket] = more;
        }
        return byFirst;
    }

    /** The expression. */
    public static QuickPattern compile(String expression) {
        return compile(expression, 0);
    }

    /** The expression with flags of {@link Pattern}. */
    public static QuickPattern compile(String expression, int flags) {
        boolean exact = (flags & Pattern.CASE_INSENSITIVE) == 0
                && !IGNORES_CASE.matcher(expression).find();
        List<String> needles = Needed.of(expression);
        return new QuickPattern(Pattern.compile(expression, flags), needles, exact && needles.size() <= MOST_EXACT);
    }

    /** A matcher for a text; one that finds nothing where the text has not what the expression needs. */
    public Matcher matcher(CharSequence text) {
        return mayFit(text.toString()) ? pattern.matcher(text) : NEVER.matcher(text);
    }

    /** Whether a text has what the expression needs. */
    private boolean mayFit(String text) {
        for (String needle : needles) {
            if (text.contains(needle)) {
                return true;
            }
        }
        if (byFirst.length == 0) {
            return needles.length == 0;
        }
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char[][] candidates = byFirst[bucket(small(text.charAt(i)))];
            if (candidates != null && any(candidates, text, i, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(char[][] candidates, String text, int at, int length) {
        for (char[] candidate : candidates) {
            int i = 0;
            while (i < candidate.length && at + i < length && small(text.charAt(at + i)) == candidate[i]) {
                i++;
            }
            if (i == candidate.length) {
                return true;
            }
        }
        return false;
    }

    private static int bucket(char c) {
        return c & (BUCKETS - 1);
    }

    static char small(char c) {
        return c < BUCKETS ? SMALL[c] : Character.toLowerCase(Character.toUpperCase(c));
    }
}
