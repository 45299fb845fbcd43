package dk.sagsgang.identifier;

import dk.sagsgang.internal.NormalText;

/**
 * Reads an identifier from left to right, one expected part after the other.
 *
 * <p>Every method steps over what it reads and answers whether it was what the caller expected; after a "no" the cursor
 * is of no further use.
 */
final class Cursor {

    private final String text;
    private int at;

    /** A cursor at the start of a printed identifier; the space around it is not read. */
    Cursor(String printed) {
        this(NormalText.of(printed), 0);
    }

    private Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The same at the start of a text in its normal form. */
    static Cursor ofNormal(String text) {
        return new Cursor(text, 0);
    }

    boolean digits(int exactly) {
        return digits(exactly, exactly);
    }

    /** A run of digits, read to its end, that is neither shorter nor longer than this. */
    boolean digits(int least, int most) {
        int start = at;
        while (at < text.length() && IdentifierCharacters.isDigit(text.charAt(at))) {
            at++;
        }
        return at - start >= least && at - start <= most;
    }

    /** A run of capital letters, Danish ones too. */
    boolean capitals(int least, int most) {
        int start = at;
        while (at < text.length() && IdentifierCharacters.isCapital(text.charAt(at))) {
            at++;
        }
        return at - start >= least && at - start <= most;
    }

    /** A year of the 20th or 21st century in four digits. */
    boolean longYear() {
        return isCentury(at) && digits(4);
    }

    /** A year in two digits, or one of the 20th or 21st century in four. */
    boolean anyYear() {
        int start = at;
        return digits(2, 4) && (at - start == 2 || (at - start == 4 && isCentury(start)));
    }

    private boolean isCentury(int start) {
        return text.startsWith("19", start) || text.startsWith("20", start);
    }

    /** A facet: the letter of its category and two digits. */
    boolean facet() {
        if (at < text.length() && FacetCategory.isLetter(text.charAt(at))) {
            at++;
            return digits(2);
        }
        return false;
    }

    boolean take(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    boolean atEnd() {
        return at == text.length();
    }
}
