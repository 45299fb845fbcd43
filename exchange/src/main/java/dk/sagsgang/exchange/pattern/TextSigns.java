package dk.sagsgang.exchange.pattern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a text has, found in one look: its pairs of letters, digits, capitals and signs. It says of most pieces that they are not in
 * it, however many are sought.
 *
 * <p>A text with "udgangen af 2024" has the pairs "ud", "dg", "ga" and so on, and so none of the words "primo" and "medio". Large and
 * small letters are alike. Several pairs share one mark, so what it says of pieces that are there is only that they may be.
 */
final class TextSigns {

    private static final int PAIRS = 1024;

    private static final int WORD = 64;

    private static final int BYTE = 256;

    private static final int SPREAD = 67;

    private static final char[] SMALL = new char[BYTE];

    static {
        for (char c = 0; c < BYTE; c++) {
            SMALL[c] = Character.toLowerCase(Character.toUpperCase(c));
        }
    }

    private static final int DIGIT = mark(Wanted.DIGIT.charAt(0), (char) 0);

    private static final long DIGITS = ((1L << 10) - 1) << '0';

    private static final int CAPITAL = mark(Wanted.CAPITAL.charAt(0), (char) 0);

    private static final TextSigns EMPTY = new TextSigns("");

    private static final ThreadLocal<Last> LAST = ThreadLocal.withInitial(Last::new);

    private final String text;
    private final long[] marks = new long[PAIRS / WORD];

    private TextSigns(String text) {
        this.text = text;
        char[] letters = text.toCharArray();
        long[] found = marks;
        long low = 0;
        int capital = 0;
        char before = 0;
        // No question is asked of each letter whose answer changes at the end of a word, which no processor can guess.
        for (char c : letters) {
            char small = small(c);
            int mark = mark(before, small);
            found[mark >> 6] |= 1L << mark;
            low |= small < WORD ? 1L << small : 0;
            if (small >= WORD && (small < 'a' || small > 'z')) {
                set(mark(small, (char) 0));
            }
            capital |= (c ^ small) | (c & ~(BYTE - 1));
            before = small;
        }
        if (capital != 0) {
            set(CAPITAL);
        }
        if ((low & DIGITS) != 0) {
            set(DIGIT);
        }
        for (long left = low; left != 0; left &= left - 1) {
            set(mark((char) Long.numberOfTrailingZeros(left), (char) 0));
        }
    }

    /** The signs of a text; those of the texts asked of last are kept, since every text is asked of many expressions. */
    static TextSigns of(String text) {
        return LAST.get().of(text);
    }

    /** The signs of a text where they were found before; null where they were not, or are kept no more. */
    static @Nullable TextSigns kept(String text) {
        return LAST.get().kept(text);
    }

    /** Forgets the texts of this thread. */
    static void forget() {
        LAST.remove();
    }

    /** The marks that a text with a piece has. */
    static int[] marks(String piece) {
        if (piece.length() == 1) {
            return new int[] {mark(small(piece.charAt(0)), (char) 0)};
        }
        int[] marks = new int[piece.length() - 1];
        for (int i = 1; i < piece.length(); i++) {
            marks[i - 1] = mark(small(piece.charAt(i - 1)), small(piece.charAt(i)));
        }
        return marks;
    }

    /** Whether the text has a mark. */
    boolean has(int mark) {
        return (marks[mark >> 6] & 1L << mark) != 0;
    }

    /** Whether the text has all marks of a piece. */
    boolean has(int[] piece) {
        for (int mark : piece) {
            if ((marks[mark >> 6] & 1L << mark) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a piece stands in a text, large and small letters alike. */
    static boolean within(String piece, String text) {
        char first = small(piece.charAt(0));
        for (int at = 0; at + piece.length() <= text.length(); at++) {
            int i = 0;
            if (small(text.charAt(at)) == first) {
                i = 1;
                while (i < piece.length() && small(text.charAt(at + i)) == small(piece.charAt(i))) {
                    i++;
                }
            }
            if (i == piece.length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a digit stands in a text. */
    static boolean digit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether a capital may stand in a text. */
    static boolean capital(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= BYTE || c != SMALL[c]) {
                return true;
            }
        }
        return false;
    }

    private void set(int mark) {
        marks[mark >> 6] |= 1L << mark;
    }

    private static int mark(char before, char c) {
        return (before * SPREAD + c) & (PAIRS - 1);
    }

    /** The letter by which large and small ones are alike. */
    static char small(char c) {
        return c < BYTE ? SMALL[c] : Character.toLowerCase(Character.toUpperCase(c));
    }

    /** The texts that were asked of last. */
    private static final class Last {

        private final TextSigns[] all = new TextSigns[BYTE];
        private TextSigns last = EMPTY;

        Last() {
            Arrays.fill(all, EMPTY);
        }

        TextSigns of(String text) {
            TextSigns kept = kept(text);
            if (kept == null) {
                kept = new TextSigns(text);
                all[text.hashCode() & (BYTE - 1)] = kept;
                last = kept;
            }
            return kept;
        }

        @Nullable
        TextSigns kept(String text) {
            // One reader after another asks of the same line.
            if (last.text == text) {
                return last;
            }
            TextSigns kept = all[text.hashCode() & (BYTE - 1)];
            if (!kept.text.equals(text)) {
                return null;
            }
            last = kept;
            return kept;
        }
    }
}
