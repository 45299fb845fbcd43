package dk.sagsgang.validation.text;

import dk.sagsgang.internal.NormalText;
import java.util.stream.IntStream;

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

    /** A part of a phrase that templates use: a bracket, an empty pair of them, one at the beginning, "xx", "x..", "jælpet", "ik her", "m ips". */
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

    private static final int OF_A_YEAR = FourDigits.LENGTH;
    private static final int OF_A_PERSON = 10;
    private static final char FAR = 0x300;
    private static final String DIGIT = LetterPatterns.DIGITS;
    private static final String X = "xX";
    private static final String STOP = ".\u2026";
    private static final String SIGNS = "-./_\u00b7";

    private static final LetterPatterns PATTERNS = new LetterPatterns();
    private static final long ANY_DIGIT = PATTERNS.add(DIGIT);
    private static final long NOT_NORMAL = PATTERNS.add(odd()) | PATTERNS.add(" ", " ");
    private static final long MARKUP = PATTERNS.add("<&");
    private static final long PHRASES = PATTERNS.add("[<{")
            | PATTERNS.add("(", ")")
            | PATTERNS.add("(", " ", ")")
            | PATTERNS.add(X, X)
            | PATTERNS.add(X, STOP)
            | PATTERNS.add(X, " ", STOP)
            | PATTERNS.addWord("j\u00e6lpet")
            | PATTERNS.addWord("ik her")
            | PATTERNS.addWord("yk her")
            | PATTERNS.addWord("m ip");
    private static final long DAYS = PATTERNS.add("rslijtRSLIJT", " ", DIGIT, DIGIT, DIGIT, DIGIT)
            | PATTERNS.add(".", DIGIT, DIGIT, ".", DIGIT, DIGIT, DIGIT, DIGIT)
            | PATTERNS.add("-", DIGIT, DIGIT, "-", DIGIT, DIGIT, DIGIT, DIGIT);

    /** Longer texts have nearly always something for which the quick look goes on to the whole one. */
    private static final int SHORT = 100;

    private static final LetterPatterns PAIRS = new LetterPatterns();
    private static final long COUNTED = PAIRS.add(DIGIT);
    private static final long ODD_OR_BRACKET = PAIRS.add(odd())
            | PAIRS.add(" ", " ")
            | PAIRS.add("[<{")
            | PAIRS.add("(", ") ")
            | PAIRS.add(X, X + STOP + " ");
    private static final long OF_HELP_TEXT = PAIRS.add("jJ", "\u00e6\u00c6");
    private static final long OF_KLIK_HER = PAIRS.add("kK", " ") | PAIRS.add(" ", "hH");
    private static final long OF_LOREM_IPSUM = PAIRS.add("mM", " ") | PAIRS.add("iI", "pP");

    private TextTraits() {}

    /** The traces of a text, or {@link #UNTOLD}. */
    static int in(String text) {
        return look(text, NOT_NORMAL);
    }

    /** The traces of a text that is in its normal form. */
    static int inNormal(String text) {
        return look(text, NONE);
    }

    private static int look(String text, long notNormal) {
        int length = text.length();
        if (length < SHORT && nothingIn(text, length)) {
            return NONE;
        }
        if (notNormal != NONE && (text.startsWith(" ") || text.endsWith(" "))) {
            return UNTOLD;
        }
        char[] letters = text.toCharArray(); // a third faster than to ask the text for each
        long state = 0;
        long seen = 0;
        int digits = 0;
        int near = 0;
        int nearest = 0;
        int behind = 0;
        for (int i = 0; i < length; i++) {
            state = PATTERNS.next(state, letters[i]);
            seen |= state;
            if ((state & ANY_DIGIT) != 0) {
                digits++;
                near = parted(letters, behind, i) ? 1 : near + 1;
                nearest = Math.max(nearest, near);
                behind = i + 1;
            }
        }
        if ((seen & notNormal) != 0) {
            return UNTOLD;
        }
        return ((seen & PHRASES) != 0 || text.startsWith("(") ? TEMPLATE : NONE)
                | ((seen & DAYS) != 0 ? DAY : NONE)
                | (digits >= 2 * OF_A_YEAR && twoYears(text) ? TWO_YEARS : NONE)
                | (digits >= OF_A_PERSON && ((seen & MARKUP) != 0 || nearest >= OF_A_PERSON) ? TEN_DIGITS : NONE);
    }

    /** Whether a text surely has no trace and is in its normal form: twice as fast as to look for all patterns. */
    private static boolean nothingIn(String text, int length) {
        long before = 0;
        long seen = 0;
        int digits = 0;
        for (int i = 0; i < length; i++) {
            long here = PAIRS.places(text.charAt(i));
            seen |= PAIRS.pair(before, here);
            before = here;
            digits += (int) (before & COUNTED);
        }
        return digits < OF_A_YEAR
                && (seen & (ODD_OR_BRACKET | OF_HELP_TEXT)) == 0
                && (seen & OF_KLIK_HER) != OF_KLIK_HER
                && (seen & OF_LOREM_IPSUM) != OF_LOREM_IPSUM
                && (length == 0 || begins(text.charAt(0)) && text.charAt(length - 1) != ' ');
    }

    private static boolean begins(char first) {
        return first != '(' && first != ' ';
    }

    /** The trace of a number in markup, whose digits may stand in several tags, in a tag, in a comment, or as character references. */
    static int ofNumber(String markup) {
        boolean unsure = markup.contains("<!") || markup.contains("&#");
        char[] letters = markup.toCharArray();
        return unsure && digits(letters) >= OF_A_PERSON || nearWithoutTags(letters) ? TEN_DIGITS : NONE;
    }

    private static int digits(char[] letters) {
        int digits = 0;
        for (char letter : letters) {
            digits += digit(letter) ? 1 : 0;
        }
        return digits;
    }

    /** Whether there are the digits of a person's number with no letters between, where tags and names of characters behind a digit are none. */
    private static boolean nearWithoutTags(char[] letters) {
        int near = 0;
        int i = nextDigit(letters, 0);
        while (i < letters.length && near < OF_A_PERSON) {
            char c = letters[i];
            if (c == '<') {
                int end = endOfTag(letters, i);
                if (mayHideOne(letters, i, end)) {
                    return digits(letters) >= OF_A_PERSON;
                }
                i = end;
            } else if (c == '&') {
                i = endOfName(letters, i);
            } else {
                near = nextNear(near, c);
            }
            i = near == 0 ? nextDigit(letters, i + 1) : i + 1;
        }
        return near == OF_A_PERSON;
    }

    /** Where the next digit stands, or the length: letters with no digit before are most of every text. */
    private static int nextDigit(char[] letters, int from) {
        int at = from;
        while (at < letters.length && !digit(letters[at])) {
            at++;
        }
        return at;
    }

    private static int endOfTag(char[] letters, int start) {
        for (int end = start + 1; end < letters.length; end++) {
            if (letters[end] == '>') {
                return end;
            }
        }
        return start; // no tag
    }

    /** Whether a number may stand in a tag itself, as a value; or whether a quotation goes on, so that the tag ends elsewhere. */
    private static boolean mayHideOne(char[] letters, int start, int end) {
        int digits = 0;
        int quotes = 0;
        int apostrophes = 0;
        for (int i = start; i < end; i++) {
            digits += digit(letters[i]) ? 1 : 0;
            quotes += letters[i] == '"' ? 1 : 0;
            apostrophes += letters[i] == '\'' ? 1 : 0;
        }
        return digits >= OF_A_PERSON || quotes % 2 != 0 || apostrophes % 2 != 0;
    }

    private static int endOfName(char[] letters, int start) {
        int end = start + 1;
        while (end < letters.length && Character.isLetterOrDigit(letters[end])) {
            end++;
        }
        return end < letters.length && letters[end] == ';' ? end : start;
    }

    private static boolean twoYears(String text) {
        int first = FourDigits.next(text, 0);
        return first >= 0 && FourDigits.next(text, first + OF_A_YEAR) >= 0;
    }

    /** Whether a letter stands between two digits; mostly the first or the second character behind a digit is one. */
    private static boolean parted(char[] letters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (parts(letters[i])) {
                return true;
            }
        }
        return false;
    }

    private static int nextNear(int near, char c) {
        if (digit(c)) {
            return near + 1;
        }
        return near == 0 || parts(c) ? 0 : near;
    }

    /** Whether a character parts numbers: letters do, but no blanks, signs, dashes, and what nobody sees. */
    private static boolean parts(char c) {
        return c < FAR && NormalText.plain(c) && SIGNS.indexOf(c) < 0;
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The characters that perhaps do not stand in a normal form, beside two blanks in a row. */
    private static String odd() {
        return IntStream.range(0, LetterPatterns.END)
                .filter(c -> c != ' ' && !NormalText.plain((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
