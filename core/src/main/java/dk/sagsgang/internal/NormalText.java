package dk.sagsgang.internal;

import java.text.Normalizer;

/**
 * The form in which texts are compared and searched, so that the same words in another spelling of letters, blanks and
 * hyphens are the same words.
 *
 * <p>Letters are composed (NFC). Every run of blanks, tabs, hard spaces and line breaks is one space, and none stands at
 * either end. What nobody sees goes away: soft hyphens, zero-width characters, byte order marks, marks of direction. A hyphen
 * that does not break and a minus sign are a hyphen; a figure dash, an em dash and a horizontal bar are an en dash, which
 * stays apart from the hyphen since it parts where a hyphen joins.
 *
 * <pre>{@code NormalText.of("Social\u00adudvalget  den\u00a07. juni") // "Socialudvalget den 7. juni"}</pre>
 */
public final class NormalText {

    private static final char NO_BREAK_HYPHEN = '\u2011';
    private static final int FIRST_COMBINING = 0x300;
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_CURRENCY = '\u20cf';
    private static final boolean[] PLAIN = plainLetters();

    private NormalText() {}

    /** The text in this form; the same object where it is so already. */
    public static String of(String text) {
        int length = text.length();
        boolean blank = true; // a blank at the beginning is one too many
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < PLAIN.length ? PLAIN[c] : plain(c)) {
                blank = false;
            } else if (c == ' ' && !blank) {
                blank = true;
            } else {
                return changed(text);
            }
        }
        return blank && length > 0 ? changed(text) : text;
    }

    /** A table for the letters of nearly all texts, since every character of every document passes here. */
    private static boolean[] plainLetters() {
        boolean[] plain = new boolean[FIRST_COMBINING];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = plain(c);
        }
        return plain;
    }

    /** Whether a character, and no blank, stands in the form as it is, whatever is beside it; of the rare ones not all are told. */
    public static boolean plain(char c) {
        if (c < FIRST_COMBINING) {
            return c > ' ' && c < 0x7f || c > 0xa0 && c != 0xad;
        }
        return c >= '\u2013' && c <= '\u201f' && c != '\u2014' && c != '\u2015'
                || c == '\u2022'
                || c == '\u2026'
                || c == '\u20ac';
    }

    private static String changed(String text) {
        char[] letters = composed(text);
        int length = 0; // of what is done: it never grows
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c < PLAIN.length && PLAIN[c]) {
                letters[length++] = c;
                continue;
            }
            if (c == ' ') {
                if (length > 0 && letters[length - 1] != ' ') {
                    letters[length++] = ' ';
                }
                continue;
            }
            int whole = Character.codePointAt(letters, i);
            i += Character.charCount(whole) - 1;
            if (blank(whole)) {
                if (length > 0 && letters[length - 1] != ' ') {
                    letters[length++] = ' ';
                }
            } else if (Character.getType(whole) != Character.FORMAT) {
                length += Character.toChars(hyphen(whole), letters, length);
            }
        }
        String normal = new String(letters, 0, length > 0 && letters[length - 1] == ' ' ? length - 1 : length);
        return normal.equals(text) ? text : normal;
    }

    /** The letters of a text, composed (NFC): below the first accent to be set above a letter, and among dashes and quotation marks, all are. */
    private static char[] composed(String text) {
        char[] letters = text.toCharArray();
        for (char c : letters) {
            if (c >= FIRST_COMBINING && (c < FIRST_DASH || c > LAST_CURRENCY)) {
                return Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray();
            }
        }
        return letters;
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static int hyphen(int c) {
        return switch (c) {
            case '\u2010', NO_BREAK_HYPHEN, '\u2212', '\ufe63', '\uff0d' -> '-';
            case '\u2012', '\u2014', '\u2015' -> '\u2013';
            default -> c;
        };
    }
}
