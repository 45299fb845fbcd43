package dk.sagsgang.exchange.text.block;

import dk.sagsgang.exchange.source.Space;

/** Words with single spaces between them, which are copied at once and not letter by letter. */
final class WordRun {

    /** From here on to those that are rare there are letters, and two signs that count as such. */
    private static final char FIRST_LETTER = 0xc0;

    private static final char COMMON = 0x250;

    private static final byte LETTER = 1;

    private static final byte GAP = 2;

    private static final byte STOP = 4;

    /** What each character is in a run; one table for all of them, so that no index into it need be looked at. */
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            boolean signs = c < FIRST_LETTER || c >= COMMON;
            boolean letter = !signs || Character.isLetterOrDigit(c) || Character.isSurrogate((char) c);
            KINDS[c] = c == ' ' ? GAP : c < ' ' || special((char) c) || Space.is(c) ? STOP : letter ? LETTER : 0;
        }
    }

    private boolean any;

    private boolean weak;

    /** Whether the runs had a letter or a digit, or a picture was among them. */
    boolean any() {
        return any;
    }

    /** Whether all letters and digits that the runs had were printed strong. */
    boolean strong() {
        return !weak;
    }

    /** A picture counts as a letter. */
    void picture() {
        any = true;
        weak = true;
    }

    /** Begins anew. */
    void clear() {
        any = false;
        weak = false;
    }

    /**
     * The end of the words that begin here, none of which has a {@link #special} sign.
     *
     * @param strong whether they are printed strong
     */
    int end(char[] text, int from, int most, boolean strong) {
        int to = from;
        int found = 0;
        int gap = 0;
        while (to < most) {
            byte kind = KINDS[text[to]];
            // One question for all that ends a run: words end too often for a processor to guess where.
            if ((kind & (STOP | gap)) != 0) {
                break;
            }
            gap = kind & GAP;
            found |= kind;
            to++;
        }
        boolean letters = (found & LETTER) != 0;
        any |= letters;
        weak |= letters && !strong;
        return gap == 0 ? to : to - 1;
    }

    /** Whether a character is a sign of markup, and is written otherwise in HTML. */
    static boolean special(char c) {
        return c == '<' || c == '>' || c == '&';
    }
}
