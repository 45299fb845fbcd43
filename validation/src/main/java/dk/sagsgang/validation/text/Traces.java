package dk.sagsgang.validation.text;

/**
 * What a quick look at a text tells: whether it has what a rule for text could be about.
 *
 * <p>Nearly every text of a document has neither four digits in a row, nor ten in all, nor a part of a template's phrases, and
 * is done with here, in one pass. Text rules that look for something else need a trace of their own.
 */
final class Traces {

    static final int NONE = 0;

    /** Four digits in a row: years have them. */
    static final int DIGITS = 1;

    /** A part of a phrase that templates use: a bracket, "xx", "x..", "jæl", "k her", "m ips". */
    static final int TEMPLATE = 2;

    /** Ten digits in all, wherever they stand: a number of a person has them, however it is parted. */
    static final int TEN_DIGITS = 4;

    private static final int ALL = DIGITS | TEMPLATE | TEN_DIGITS;
    private static final int ENOUGH_DIGITS = 4;
    private static final int OF_A_PERSON = 10;

    private static final byte OTHER = 0;
    private static final byte DIGIT = 1;
    private static final byte RARE = 2;
    private static final byte[] LETTERS = letters();

    private Traces() {}

    static int in(String text) {
        int traces = NONE;
        int digits = 0;
        int inAll = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte letter = c < LETTERS.length ? LETTERS[c] : OTHER;
            if (letter == DIGIT) {
                inAll++;
                digits++;
                traces |= (digits == ENOUGH_DIGITS ? DIGITS : NONE) | (inAll == OF_A_PERSON ? TEN_DIGITS : NONE);
            } else {
                digits = 0;
                traces |= letter == RARE && template(text, i) ? TEMPLATE : NONE;
            }
            if (traces == ALL) {
                return traces;
            }
        }
        return traces;
    }

    private static boolean template(String text, int i) {
        char before = lower(text, i - 1);
        return switch (text.charAt(i)) {
            case '[', '<' -> true;
            case 'x', 'X' -> before == 'x' || stops(text, i + 1) || (is(text, i + 1, ' ') && stops(text, i + 2));
            case '\u00e6', '\u00c6' -> before == 'j' && lower(text, i + 1) == 'l';
            case 'h', 'H' -> before == ' ' && lower(text, i - 2) == 'k' && lower(text, i + 1) == 'e';
            case 'p', 'P' -> before == 'i' && lower(text, i - 2) == ' ' && lower(text, i - 3) == 'm';
            default -> false;
        };
    }

    private static boolean stops(String text, int at) {
        return is(text, at, '.') || is(text, at, '\u2026');
    }

    private static boolean is(String text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static char lower(String text, int at) {
        char c = at >= 0 && at < text.length() ? text.charAt(at) : '\n';
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private static byte[] letters() {
        byte[] letters = new byte[256];
        for (char c = '0'; c <= '9'; c++) {
            letters[c] = DIGIT;
        }
        for (char c : "[<xX\u00e6\u00c6hHpP".toCharArray()) {
            letters[c] = RARE;
        }
        return letters;
    }
}
