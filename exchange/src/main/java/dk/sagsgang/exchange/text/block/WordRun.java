package dk.sagsgang.exchange.text.block;

import dk.sagsgang.exchange.source.Space;

/** Words with single spaces between them, which are copied at once and not letter by letter. */
final class WordRun {

    /** From here on to the common ones there are letters, and two signs that count as such. */
    private static final char FIRST_LETTER = 0xc0;

    /** All letters that Danish is written with, and many more, are before it. */
    private static final char COMMON = 0x250;

    private static final byte SIGN = 0;

    private static final byte LETTER = 1;

    private static final byte GAP = 2;

    private static final byte STOP = 4;

    /** What each common character is in a run. */
    private static final byte[] KINDS = new byte[COMMON];

    static {
        for (char c = 0; c < COMMON; c++) {
            boolean letter = c >= FIRST_LETTER || Character.isLetterOrDigit(c);
            KINDS[c] = c == ' ' ? GAP : c < ' ' || special(c) || Space.is(c) ? STOP : letter ? LETTER : SIGN;
        }
    }

    private int letters;

    /** How many letters and digits the runs had that were measured. */
    int letters() {
        return letters;
    }

    /** The same with some more that were found otherwise. */
    void count(int more) {
        letters += more;
    }

    /** Begins to count anew. */
    void clear() {
        letters = 0;
    }

    /** The end of the words that begin here, whose letters are counted; none of them is {@link #special}. */
    int end(char[] text, int from, int most) {
        int to = from;
        int found = 0;
        int gap = 0;
        while (to < most) {
            byte kind = kind(text[to]);
            // One question for all that ends a run: words end too often for a processor to guess where.
            if ((kind & (STOP | gap)) != 0) {
                break;
            }
            gap = kind & GAP;
            found += kind & LETTER;
            to++;
        }
        letters += found;
        return gap == 0 ? to : to - 1;
    }

    private static byte kind(char c) {
        return c < COMMON ? KINDS[c] : rare(c);
    }

    private static byte rare(char c) {
        return Space.is(c) ? STOP : Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? LETTER : SIGN;
    }

    /** Whether a character is a sign of markup, and is written otherwise in HTML. */
    static boolean special(char c) {
        return c == '<' || c == '>' || c == '&';
    }
}
