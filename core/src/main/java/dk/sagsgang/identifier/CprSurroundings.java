package dk.sagsgang.identifier;

/** What the characters around a number, without its label, say that it is part of. */
final class CprSurroundings {

    private static final int LONGEST_ADDRESS = 200;
    private static final char NONE = '\uFFFF';
    private static final String OF_IDENTIFIERS = "_#=%@+~^\\";

    private CprSurroundings() {}

    /** Whether ten digits between these places are part of something else: an identifier, a decimal, an amount. */
    static boolean areOfAnotherNumber(String text, int start, int end) {
        return goOnAfterDash(text, start, end)
                || areOfIdentifier(text, start, end)
                || at(text, start - 1) == '/'
                || at(text, end) == '/'
                || areOfDecimal(text, start, end)
                || areOfAmount(text, end);
    }

    /** Whether further digits hang on the number by a dash, before it or after it. */
    static boolean goOnAfterDash(String text, int start, int end) {
        return (CprNumbers.isDash(at(text, start - 1)) && IdentifierCharacters.isDigit(at(text, start - 2)))
                || (CprNumbers.isDash(at(text, end)) && IdentifierCharacters.isDigit(at(text, end + 1)));
    }

    /** Whether the number is glued into a longer name, or stands in an attribute, an address, a path or a file name. */
    static boolean areOfIdentifier(String text, int start, int end) {
        return isOfIdentifier(at(text, start - 1), at(text, start - 2))
                || isOfIdentifier(at(text, end), at(text, end + 1))
                || isExtension(text, end)
                || isAttribute(text, start)
                || isAddress(text, start);
    }

    /** Whether a neighbour is part of a name: a letter, a sign of addresses, or a dash with a letter beyond it. */
    private static boolean isOfIdentifier(char neighbour, char beyond) {
        return Character.isLetter(neighbour)
                || OF_IDENTIFIERS.indexOf(neighbour) >= 0
                || (CprNumbers.isDash(neighbour) && Character.isLetter(beyond));
    }

    /** A full stop and a file's extension, and not the end of a sentence that lost the space after it. */
    private static boolean isExtension(String text, int end) {
        char first = at(text, end + 1);
        boolean name = Character.isLowerCase(first)
                || (Character.isUpperCase(first) && Character.isUpperCase(at(text, end + 2)));
        return at(text, end) == '.' && name;
    }

    /** An equals sign before the number, maybe with a quote and space between. */
    private static boolean isAttribute(String text, int start) {
        int before = start - 1;
        if (at(text, before) == '"' || at(text, before) == '\'') {
            before--;
        }
        while (at(text, before) == ' ') {
            before--;
        }
        return at(text, before) == '=';
    }

    /** Whether the word that the number stands in is an address or a path up to it. */
    private static boolean isAddress(String text, int start) {
        int from = start;
        while (start - from < LONGEST_ADDRESS && isOfWord(at(text, from - 1))) {
            from--;
        }
        String before = text.substring(from, start);
        return before.startsWith("/")
                || before.startsWith("www.")
                || before.contains("://")
                || before.indexOf('\\') >= 0
                || (before.endsWith("/") && before.chars().anyMatch(Character::isLetter));
    }

    private static boolean isOfWord(char c) {
        return c != NONE && !IdentifierCharacters.isSpace(c) && c != '"' && c != '\'' && c != '<' && c != '>';
    }

    /** A decimal sign with digits around it, or a colon as in a time. */
    private static boolean areOfDecimal(String text, int start, int end) {
        return (isDecimalSign(at(text, start - 1)) && IdentifierCharacters.isDigit(at(text, start - 2)))
                || (isDecimalSign(at(text, end)) && IdentifierCharacters.isDigit(at(text, end + 1)));
    }

    private static boolean isDecimalSign(char c) {
        return c == '.' || c == ',' || c == ':';
    }

    /** The number is followed by ",-" or, after space, by the name of the money. */
    private static boolean areOfAmount(String text, int end) {
        int after = end;
        while (after < text.length() && IdentifierCharacters.isSpace(text.charAt(after))) {
            after++;
        }
        return (at(text, end) == ',' && CprNumbers.isDash(at(text, end + 1)))
                || isWord(text, after, "kr")
                || isWord(text, after, "kroner")
                || isWord(text, after, "dkk");
    }

    private static boolean isWord(String text, int at, String word) {
        return text.regionMatches(true, at, word, 0, word.length())
                && !Character.isLetter(at(text, at + word.length()));
    }

    /** The character at a place, or one that is nothing outside the text. */
    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : NONE;
    }
}
