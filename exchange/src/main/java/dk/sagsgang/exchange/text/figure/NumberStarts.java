package dk.sagsgang.exchange.text.figure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Where a figure may begin in a sentence: at a number, or up to two words before it, as in "op til 40 boliger" and "kr. 200.000". An
 * expression of figures is asked there, and not at every letter.
 */
final class NumberStarts {

    private static final int WORDS = 2;

    private static final Set<String> NUMBERS =
            Set.of("to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv");

    /** The numbers in words as an expression, with a large or small letter first. */
    static final String NUMBER_IN_WORDS = NUMBERS.stream()
            .sorted()
            .map(number -> "[" + Character.toUpperCase(number.charAt(0)) + number.charAt(0) + "]" + number.substring(1))
            .collect(Collectors.joining("|"));

    private static final String FIRST_LETTERS = "tfsoneTFSONE";

    private static final int LONGEST = 6;

    /** "(omkring" and the blank behind it. */
    private static final int LONGEST_WORD = 12;

    /** The first letters of all words that may belong to a figure whose number follows. */
    private static final String WORDS_BEGIN = "cCgGhHiIkKmMnNoO0123456789";

    private final Matcher matcher;
    private final String text;
    private int from;

    NumberStarts(Matcher matcher, String text) {
        this.matcher = matcher.useTransparentBounds(true).useAnchoringBounds(false);
        this.text = text;
    }

    /** Whether a further figure stands in the text; the matcher tells it. */
    boolean find() {
        for (int at = from; at < text.length(); at++) {
            if (digit(at) ? at > 0 && digit(at - 1) : !numberWord(at)) {
                continue;
            }
            for (int begin = wordsBefore(at); begin <= at; begin = next(begin, at)) {
                if (begin >= from
                        && (begin == at || mayBegin(text.charAt(begin)))
                        && matcher.region(begin, text.length()).lookingAt()) {
                    from = Math.max(matcher.end(), at + 1);
                    return true;
                }
            }
        }
        from = text.length();
        return false;
    }

    /** Whether a number in words begins: "tre skoler". */
    private boolean numberWord(int at) {
        if (FIRST_LETTERS.indexOf(text.charAt(at)) < 0 || (at > 0 && Character.isLetter(text.charAt(at - 1)))) {
            return false;
        }
        int end = at;
        while (end < text.length() && end - at <= LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end < text.length()
                && text.charAt(end) == ' '
                && NUMBERS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    /** Whether a word that stands before a number may belong to its figure: "ca.", "op til", "knap", "kr.". */
    private static boolean mayBegin(char first) {
        return WORDS_BEGIN.indexOf(first) >= 0;
    }

    private boolean blank(int at) {
        return text.charAt(at) <= ' ';
    }

    private boolean digit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Where the words begin that stand right before a number; longer ones belong to no figure. */
    private int wordsBefore(int number) {
        int begin = number;
        for (int word = 0; word < WORDS && begin > 1 && blank(begin - 1); word++) {
            int before = begin - 1;
            while (before > 0 && before > begin - LONGEST_WORD && !blank(before - 1)) {
                before--;
            }
            if (before > 0 && !blank(before - 1)) {
                break;
            }
            begin = before;
        }
        return letter(begin, number);
    }

    private int next(int begin, int number) {
        if (begin == number) {
            return number + 1;
        }
        int blank = begin;
        while (blank < number && !blank(blank)) {
            blank++;
        }
        return blank == number ? number : letter(blank + 1, number);
    }

    /** The first letter of a word behind a bracket or another sign. */
    private int letter(int from, int number) {
        int at = from;
        while (at < number && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != ' ') {
            at++;
        }
        return at;
    }
}
