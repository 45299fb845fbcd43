package dk.sagsgang.exchange.pattern;

import java.util.regex.Matcher;

/**
 * Where in a text an expression may begin, by the pair of letters that stands there and the letter before it. To try an expression costs
 * a hundred times what a look at two letters costs.
 */
final class Beginnings {

    /** An expression that may begin at more of the pairs of letters is tried nearly everywhere. */
    private static final int MOST = FirstPairs.MARKS / 2;

    private static final int WORD = 64;

    private final boolean[] first;
    private final long[] pairs;
    private final boolean words;
    private final boolean few;

    /** @param words whether it fits nothing right behind a letter */
    Beginnings(FirstPairs begins, boolean words) {
        FirstPairs all = begins.ahead();
        this.first = all.first().has();
        this.pairs = new long[FirstPairs.MARKS / WORD];
        all.marks().stream().forEach(mark -> pairs[mark / WORD] |= 1L << mark);
        this.words = words;
        this.few = !all.empty() && (words || all.marks().cardinality() <= MOST);
    }

    /** Whether they are few enough to be looked for. */
    boolean few() {
        return few;
    }

    /** Whether one of them stands in a text. */
    boolean in(String text) {
        return next(text, 0) >= 0;
    }

    /** Whether an expression fits at one of them; the matcher then tells where. */
    boolean find(Matcher matcher, String text) {
        int at = next(text, 0);
        if (at < 0) {
            return false;
        }
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        while (at >= 0) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
            at = next(text, at + 1);
        }
        return false;
    }

    /** The next of them from an index on; -1 where there is none. */
    private int next(String text, int from) {
        int last = text.length() - 1;
        for (int at = from; at <= last; at++) {
            int slot = FirstLetters.slot(text.charAt(at));
            if (first[slot] && (at == last || pair(slot, text.charAt(at + 1))) && !inside(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean pair(int slot, char next) {
        int mark = FirstPairs.mark(slot, FirstLetters.slot(next));
        return (pairs[mark / WORD] & 1L << mark) != 0;
    }

    /** Whether what stands there is the second half of a character, or no beginning of a word where only such are sought. */
    private boolean inside(String text, int at) {
        return at > 0
                && (words && Character.isLetter(text.charAt(at - 1))
                        || Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
