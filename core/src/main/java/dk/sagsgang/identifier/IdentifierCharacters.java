package dk.sagsgang.identifier;

/** What identifiers have in common as printed text: what is a space in them, and what a digit. */
final class IdentifierCharacters {

    private IdentifierCharacters() {}

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
