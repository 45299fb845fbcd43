package dk.sagsgang.identifier;

import org.jspecify.annotations.Nullable;

/**
 * What stands between two groups of digits that may be one number: white space, a sign, or a sign in white space.
 *
 * @param end the index after it
 * @param sign the dash, stop, slash or underscore in it; a space where there is none
 * @param length how many characters it has
 */
record NumberGap(int end, char sign, int length) {

    private static final char BLANK = ' ';
    private static final int MOST_SPACE = 10;

    /** Dashes that stand in a number of a person as a matter of course. */
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2212";

    /** Longer and wider dashes, and what else people part a number with. */
    private static final String SIGNS = DASHES + "\u2014\u2015\uFE58\uFE63\uFF0D./_\u00B7";

    /** The gap after a group of digits, if another digit follows it; else null. */
    static @Nullable NumberGap after(String text, int digits) {
        int at = pastSpace(text, digits);
        char sign = BLANK;
        if (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
            sign = text.charAt(at);
            at = pastSpace(text, at + 1);
        }
        boolean goesOn = at > digits && at < text.length() && IdentifierCharacters.isDigit(text.charAt(at));
        return goesOn ? new NumberGap(at, sign, at - digits) : null;
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** Just a dash, as in {@code 010270-5678}. */
    boolean dash() {
        return length == 1 && isDash(sign);
    }

    /** No sign but white space. */
    boolean blank() {
        return sign == BLANK;
    }

    /** As short as between a day and a month: a sign, a space, or a sign and a space. */
    boolean withinDate() {
        return length <= 2;
    }

    /** A dash, a space, or a dash with a space on either side: so near to the common form that no date is asked. */
    boolean common(String text) {
        int start = end - length;
        for (int i = start; i < end; i++) {
            if (!isDash(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                return false;
            }
        }
        return length <= 3;
    }

    /** Whether a line ends in it. */
    boolean breaksLine(String text) {
        for (int i = end - length; i < end; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\u2028') {
                return true;
            }
        }
        return false;
    }

    private static int pastSpace(String text, int at) {
        int past = at;
        while (past < text.length() && past - at < MOST_SPACE && IdentifierCharacters.isSpace(text.charAt(past))) {
            past++;
        }
        return past;
    }
}
