package dk.sagsgang.validation.text;

import dk.sagsgang.internal.NormalText;

/**
 * What a quick look at a text tells: whether it has what a rule for text could be about.
 *
 * <p>Nearly every text of a document has neither the printed form of a day, nor two years, nor the digits of a person's number
 * near each other, nor a part of a template's phrases, and is done with here, in one pass, in which it is also told whether the
 * text is in its normal form. Text rules that look for something else need a trace of their own.
 */
final class TextTraits {

    static final int NONE = 0;

    /** Two times just four digits in a row: a span of years has them. */
    static final int TWO_YEARS = 1;

    /** A part of a phrase that templates use: a bracket, an empty pair of them, "xx", "x..", "jælpet", "ik her", "m ips". */
    static final int TEMPLATE = 2;

    /** Ten digits with no letters between, or where there is markup, in all: a number of a person, however it is parted. */
    static final int TEN_DIGITS = 4;

    /** Four digits behind a letter with which months end, or behind a month in digits: a printed day has them. */
    static final int DAY = 8;

    /** A running text is short and begins or ends with a word that people try a system with; told by {@link TestWords}. */
    static final int TRIAL = 32;

    /** The same of a name or title. */
    static final int TITLE_OF_TRIAL = 64;

    /** The text is perhaps not in its normal form, and nothing else is told of it. */
    static final int UNTOLD = 16;

    private static final int OF_A_YEAR = 4;
    private static final int OF_A_PERSON = 10;
    private static final String ENDS_OF_MONTHS = "rslijtRSLIJT";

    private static final byte OTHER = 0;
    private static final byte BLANK = 1;
    private static final byte DIGIT = 2;
    private static final byte RARE = 3;
    private static final byte SIGN = 4;
    private static final byte ODD = 5;
    private static final byte[] LETTERS = letters();

    private TextTraits() {}

    /** The traces of a text, or {@link #UNTOLD}. */
    static int in(String text) {
        return look(text, true);
    }

    /** The traces of a text that is in its normal form. */
    static int inNormal(String text) {
        return look(text, false);
    }

    /** The trace of a number in markup, wherever its digits stand. */
    static int ofNumber(String markup) {
        int digits = 0;
        for (int i = 0; i < markup.length() && digits < OF_A_PERSON; i++) {
            digits += digit(markup, i) ? 1 : 0;
        }
        return digits == OF_A_PERSON ? TEN_DIGITS : NONE;
    }

    private static int look(String text, boolean anySpelling) {
        int traces = NONE;
        int row = 0;
        int near = 0;
        int years = 0;
        boolean markup = false;
        boolean blank = anySpelling; // a blank at the beginning is one too many
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            byte letter = c < LETTERS.length ? LETTERS[c] : far(c);
            if (letter == OTHER) { // nearly all are
                row = 0;
                near = 0;
                blank = false;
                continue;
            }
            if (letter == DIGIT) {
                near++;
                row++;
                if (row == OF_A_YEAR) {
                    years++;
                    traces |= day(text, i - OF_A_YEAR + 1);
                } else if (row == OF_A_YEAR + 1) {
                    years--;
                }
                traces |= near == OF_A_PERSON ? TEN_DIGITS : NONE;
            } else {
                row = 0;
                if (letter == ODD || letter == BLANK && blank) {
                    if (anySpelling) {
                        return UNTOLD;
                    }
                } else if (letter == RARE) {
                    markup |= c == '<' || c == '&';
                    traces |= template(text, i) ? TEMPLATE : NONE;
                }
                near = letter == RARE ? 0 : near;
            }
            blank = letter == BLANK && anySpelling;
        }
        if (blank && !text.isEmpty()) {
            return UNTOLD;
        }
        return traces | (years > 1 ? TWO_YEARS : NONE) | (markup ? ofNumber(text) : NONE);
    }

    /** Of letters of other scripts, and dashes and quotation marks of print, only whether they stand in the normal form. */
    private static byte far(char c) {
        return NormalText.plain(c) ? SIGN : ODD;
    }

    /** Whether four digits may be the year of a day. */
    private static int day(String text, int year) {
        if (year < 2) {
            return NONE;
        }
        char before = text.charAt(year - 1);
        boolean word = before == ' ' && ENDS_OF_MONTHS.indexOf(text.charAt(year - 2)) >= 0;
        boolean sign = before == '.' || before == '-';
        return word || (sign && digit(text, year - 2) && digit(text, year - 3) && is(text, year - 4, before))
                ? DAY
                : NONE;
    }

    private static boolean template(String text, int i) {
        return switch (text.charAt(i)) {
            case '[', '<', '{' -> true;
            case '(' -> is(text, i + 1, ')') || (is(text, i + 1, ' ') && is(text, i + 2, ')')) || i == 0;
            case 'x', 'X' ->
                lower(text, i - 1) == 'x' || stops(text, i + 1) || (is(text, i + 1, ' ') && stops(text, i + 2));
            case '\u00e6', '\u00c6' -> lower(text, i - 1) == 'j' && follow(text, i + 1, "lpet");
            case 'h', 'H' ->
                is(text, i - 1, ' ')
                        && lower(text, i - 2) == 'k'
                        && (follow(text, i - 3, "ik her") || follow(text, i - 3, "yk her"));
            case 'p', 'P' -> lower(text, i - 1) == 'i' && is(text, i - 2, ' ') && lower(text, i - 3) == 'm';
            default -> false;
        };
    }

    private static boolean follow(String text, int at, String letters) {
        return text.regionMatches(true, at, letters, 0, letters.length());
    }

    private static boolean stops(String text, int at) {
        return is(text, at, '.') || is(text, at, '\u2026');
    }

    private static boolean is(String text, int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    private static boolean digit(String text, int at) {
        return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static char lower(String text, int at) {
        char c = at >= 0 && at < text.length() ? text.charAt(at) : '\n';
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }

    private static byte[] letters() {
        byte[] letters = new byte[0x300];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = NormalText.plain(c) ? OTHER : ODD;
        }
        letters[' '] = BLANK;
        for (char c = '0'; c <= '9'; c++) {
            letters[c] = DIGIT;
        }
        for (char c : "[<{(&xX\u00e6\u00c6hHpP".toCharArray()) {
            letters[c] = RARE;
        }
        for (char c : "-./_\u00b7".toCharArray()) {
            letters[c] = SIGN;
        }
        return letters;
    }
}
