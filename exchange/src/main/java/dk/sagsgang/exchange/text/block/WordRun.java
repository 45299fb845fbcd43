package dk.sagsgang.exchange.text.block;

import dk.sagsgang.exchange.source.Space;

/** Words with single spaces between them, which are copied at once and not letter by letter. */
final class WordRun {

    /** From here on to the last there are letters and nothing else: the Danish ones are among them. */
    private static final char FIRST_LETTER = 0xc0;

    private static final char LAST_LETTER = 0x24f;

    private static final int ASCII = 0x80;

    private static final char DELETE = 0x7f;

    private static final boolean[] ORDINARY = new boolean[ASCII];

    private static final boolean[] LETTER = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            ORDINARY[c] = c > ' ' && c < DELETE && !special(c);
            LETTER[c] = Character.isLetterOrDigit(c);
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
        for (; to < most; to++) {
            char c = text[to];
            if (c < DELETE) {
                if (ORDINARY[c]) {
                    found += LETTER[c] ? 1 : 0;
                    continue;
                }
                if (c == ' ' && to + 1 < most && goesOn(text[to + 1])) {
                    continue;
                }
                break;
            } else if (c >= FIRST_LETTER && c <= LAST_LETTER) {
                found++;
            } else if (Space.is(c)) {
                break;
            } else {
                found += Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 1 : 0;
            }
        }
        letters += found;
        return to;
    }

    /** Whether a character is a sign of markup, and is written otherwise in HTML. */
    static boolean special(char c) {
        return c == '<' || c == '>' || c == '&';
    }

    /** Whether a character is no gap and stands for itself; some that are such are left out. */
    private static boolean goesOn(char c) {
        return c < ASCII ? ORDINARY[c] : c >= FIRST_LETTER && c <= LAST_LETTER;
    }
}
