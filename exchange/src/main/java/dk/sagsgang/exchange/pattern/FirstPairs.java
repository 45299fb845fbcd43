package dk.sagsgang.exchange.pattern;

import java.util.BitSet;

/**
 * The pairs of letters with which a text may begin that a piece of an expression fits: where no such pair stands the expression need
 * not be tried.
 *
 * <p>Of {@code "(?:primo|medio) \\d{4}"} these are "pr" and "me", which stand at two or three of the hundred letters of a sentence.
 * Several pairs share one mark, so that where one stands the expression may yet not fit.
 *
 * @param marks those of its first two letters, where it takes up two or more
 * @param single the letters that may be all that it takes up
 * @param first the letters with which it begins
 * @param empty whether it may take up nothing, so that what comes behind tells how it begins
 */
record FirstPairs(BitSet marks, FirstLetters single, FirstLetters first, boolean empty) {

    static final FirstPairs NOTHING = new FirstPairs(new BitSet(), FirstLetters.NONE, FirstLetters.NONE, true);

    static final int MARKS = 4096;

    static final FirstPairs ANYTHING = new FirstPairs(all(), FirstLetters.ANY, FirstLetters.ANY, true);

    private static final int SPREAD = 67;

    /** With more of them hardly a mark is left. */
    private static final int MOST = 8000;

    /** One letter of some. */
    static FirstPairs one(FirstLetters letter) {
        return new FirstPairs(new BitSet(), letter, letter, false);
    }

    /** The pairs of a piece and one behind it. */
    FirstPairs and(FirstPairs next) {
        if (next == NOTHING || (!empty && single == FirstLetters.NONE)) {
            return this;
        }
        BitSet both = with(single, next.first);
        FirstLetters alone = next.empty ? single : FirstLetters.NONE;
        if (empty) {
            both.or(next.marks);
        }
        return new FirstPairs(
                both, empty ? alone.or(next.single) : alone, empty ? first.or(next.first) : first, empty && next.empty);
    }

    /** Those of either. */
    FirstPairs or(FirstPairs other) {
        BitSet both = (BitSet) marks.clone();
        both.or(other.marks);
        return new FirstPairs(both, single.or(other.single), first.or(other.first), empty || other.empty);
    }

    /** The same where it may be missing. */
    FirstPairs maybe() {
        return new FirstPairs(marks, single, first, true);
    }

    /** The same where it may stand again. */
    FirstPairs again() {
        return new FirstPairs(with(single, first), single, first, empty);
    }

    /** The same where only a look is taken at what follows, so that any letter may stand behind its first. */
    FirstPairs ahead() {
        return new FirstPairs(with(single, FirstLetters.ANY), FirstLetters.NONE, first, empty);
    }

    private BitSet with(FirstLetters one, FirstLetters other) {
        if (one.count() == 0 || other.count() == 0) {
            return (BitSet) marks.clone();
        }
        BitSet all = (BitSet) marks.clone();
        if (one.count() * other.count() > MOST) {
            return all();
        }
        if (one.has(FirstLetters.FURTHER)) {
            // What takes up two characters of a text, such as an emoji, begins with two of that slot.
            all.set(mark(FirstLetters.FURTHER, FirstLetters.FURTHER));
        }
        int[] behind = other.slots();
        for (int letter : one.slots()) {
            for (int next : behind) {
                all.set(mark(letter, next));
            }
        }
        return all;
    }

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, MARKS);
        return all;
    }

    /** The mark of two letters, by their slots. */
    static int mark(int one, int other) {
        return (one * SPREAD + other) & (MARKS - 1);
    }
}
