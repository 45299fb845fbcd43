package dk.sagsgang.internal;

/**
 * One word, number or mark of a printed text.
 *
 * @param kind what it is made of
 * @param text what a grammar compares: lower case, every dash as "-"
 * @param printed the same as it was printed, with composed letters
 * @param spaced whether white space stands before it
 */
public record Token(Kind kind, String text, String printed, boolean spaced) {

    /** What a token is made of. */
    public enum Kind {
        /** Letters only. */
        WORD,
        /** The digits 0 to 9 only. */
        NUMBER,
        /** One character of any other sort. */
        MARK
    }
}
