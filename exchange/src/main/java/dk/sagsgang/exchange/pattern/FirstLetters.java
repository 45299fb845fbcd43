package dk.sagsgang.exchange.pattern;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters with which a text may begin that a piece of an expression fits.
 *
 * <p>Of {@code "(?:primo|medio)"} these are "p" and "m". Characters behind the first 256 are told apart from those and not from each
 * other.
 */
final class FirstLetters {

    /** No piece can begin with them: nothing is taken up. */
    static final FirstLetters NONE = new FirstLetters(new BitSet());

    static final FirstLetters ANY;

    private static final int SINGLE = 256;

    /** The slot of all characters behind the first ones. */
    static final int FURTHER = SINGLE;

    /** The slot of a text that has no first letter. */
    static final int NO_LETTER = SINGLE + 1;

    private static final FirstLetters[] EXACT = each(true);

    private static final FirstLetters[] ALIKE = each(false);

    private static final Map<String, FirstLetters> CLASSES = new ConcurrentHashMap<>();

    static {
        BitSet all = new BitSet();
        all.set(0, SINGLE + 1);
        ANY = new FirstLetters(all);
    }

    private final BitSet letters;

    /** The same, for a quick look. */
    private final boolean[] slots = new boolean[SINGLE + 1];

    /** The same, to go through. */
    private final int[] indices;

    private FirstLetters(BitSet letters) {
        this.letters = letters;
        this.indices = letters.stream().toArray();
        letters.stream().forEach(slot -> slots[slot] = true);
    }

    /** A letter, large and small where that makes no difference. */
    static FirstLetters of(char letter, boolean exact) {
        return letter < SINGLE ? (exact ? EXACT : ALIKE)[letter] : letter(letter, exact);
    }

    private static FirstLetters[] each(boolean exact) {
        FirstLetters[] each = new FirstLetters[SINGLE];
        for (char c = 0; c < SINGLE; c++) {
            each[c] = letter(c, exact);
        }
        return each;
    }

    private static FirstLetters letter(char letter, boolean exact) {
        BitSet letters = new BitSet();
        for (char c = 0; c < SINGLE; c++) {
            letters.set(c, exact ? c == letter : TextSigns.small(c) == TextSigns.small(letter));
        }
        letters.set(SINGLE, letter >= SINGLE || !exact);
        return new FirstLetters(letters);
    }

    /** A class of characters, as the expression writes it. */
    static FirstLetters ofClass(String written, boolean exact) {
        return CLASSES.computeIfAbsent(exact + written, key -> {
            Matcher one = Pattern.compile(written).matcher("");
            Matcher other = Pattern.compile(written, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher("");
            BitSet letters = new BitSet();
            for (char c = 0; c < SINGLE; c++) {
                String letter = String.valueOf(c);
                letters.set(
                        c,
                        one.reset(letter).matches()
                                || (!exact && other.reset(letter).matches()));
            }
            letters.set(SINGLE);
            return new FirstLetters(letters);
        });
    }

    FirstLetters or(FirstLetters more) {
        if (more == NONE || this == NONE) {
            return more == NONE ? this : more;
        }
        BitSet both = (BitSet) letters.clone();
        both.or(more.letters);
        return new FirstLetters(both);
    }

    FirstLetters and(FirstLetters less) {
        BitSet both = (BitSet) letters.clone();
        both.and(less.letters);
        return new FirstLetters(both);
    }

    /** Whether a text may begin with a character. */
    boolean has(char c) {
        return slots[slot(c)];
    }

    /** Whether a text may begin with a character of a slot. */
    boolean has(int slot) {
        return slot <= SINGLE && slots[slot];
    }

    /** Characters in one slot are not told apart. */
    static int slot(char c) {
        return Math.min(c, SINGLE);
    }

    /** For each slot whether a text may begin with a character of it. */
    boolean[] has() {
        return slots.clone();
    }

    /** Their slots. */
    int[] slots() {
        return indices;
    }

    /** How many characters they are, at most; all that are not among the first 256 count as one. */
    int count() {
        return indices.length;
    }

    /** A class for an expression. */
    String written() {
        StringBuilder written = new StringBuilder("[");
        letters.stream()
                .filter(c -> c < SINGLE)
                .forEach(c ->
                        written.append("\\x{").append(Integer.toHexString(c)).append('}'));
        return written.append(letters.get(SINGLE) ? "\\x{100}-\\x{10ffff}]" : "]")
                .toString();
    }
}
