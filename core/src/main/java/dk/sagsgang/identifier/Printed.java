package dk.sagsgang.identifier;

/** What identifiers have in common as printed text: the space around them and their ASCII digits. */
final class Printed {

    private Printed() {}

    /** The text without the space around it, also the no-break spaces that HTML and word processors leave. */
    static String trim(String printed) {
        int start = 0;
        int end = printed.length();
        while (start < end && isSpace(printed.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(printed.charAt(end - 1))) {
            end--;
        }
        return printed.substring(start, end);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a character is one of 0 to 9; digits of other scripts are no digits of an identifier. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(char c) {
        return (c >= 'A' && c <= 'Z') || c == 'Æ' || c == 'Ø' || c == 'Å';
    }
}
