package dk.sagsgang.validation.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds spans of years such as 2020-2023 in a text.
 *
 * <p>A span is two years between 1900 and 2100 with a dash between and nothing glued to either side: case numbers
 * (330-2017-2016), dates (010119-311219) and longer numbers are none. Neither is what a word beside it calls something
 * else: "sagsnr. 2016-2012", "tlf. 2040-2030", "2100-1900 meter".
 */
final class YearSpan {

    private static final int YEAR = 4;
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014";

    private static final int LONGEST_GAP = 3;
    private static final Set<String> OTHER_NUMBERS = Set.of(
            "sag",
            "sagen",
            "sagsnr",
            "sagsnummer",
            "journalnr",
            "nr",
            "nummer",
            "dok",
            "doknr",
            "tlf",
            "telefon",
            "mobil",
            "kl",
            "postnr");
    private static final Set<String> MEASURES = Set.of(
            "kr",
            "kroner",
            "mio",
            "m",
            "m2",
            "m\u00b2",
            "meter",
            "km",
            "stk",
            "ha",
            "ton",
            "tons",
            "kg",
            "liter",
            "kwh",
            "mwh",
            "gwh",
            "timer",
            "pladser",
            "boliger",
            "årsværk",
            "personer",
            "elever",
            "borgere");

    private YearSpan() {}

    /** The first span that runs backwards, as printed. */
    static Optional<String> backwards(String text) {
        // A year has four digits in a row, so it is enough to look at each fourth character.
        for (int at = YEAR - 1; at < text.length(); at += YEAR) {
            if (digit(text.charAt(at))) {
                int start = start(text, at);
                int end = end(text, at);
                int second = year(text, start, end) ? afterDash(text, end) : end;
                if (second > end && alone(text, start, second)) {
                    int last = end(text, second);
                    if (year(text, second, last)
                            && text.substring(second, last).compareTo(text.substring(start, end)) < 0
                            && !ofAnotherKind(text, start, last)) {
                        return Optional.of(text.substring(start, last));
                    }
                }
                at = end - 1;
            }
        }
        return Optional.empty();
    }

    static boolean ofAnotherKind(String text, int start, int end) {
        return OTHER_NUMBERS.contains(wordBefore(text, start)) || MEASURES.contains(wordAfter(text, end));
    }

    private static String wordBefore(String text, int start) {
        int end = start;
        while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && start - end < LONGEST_GAP) {
            end--;
        }
        int first = end;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return text.substring(first, end).toLowerCase(Locale.ROOT);
    }

    private static String wordAfter(String text, int end) {
        int first = end < text.length() && Character.isSpaceChar(text.charAt(end)) ? end + 1 : end;
        int last = first;
        while (last < text.length() && Character.isLetterOrDigit(text.charAt(last))) {
            last++;
        }
        return text.substring(first, last).toLowerCase(Locale.ROOT);
    }

    private static boolean alone(String text, int start, int second) {
        int end = end(text, second);
        boolean before = start == 0 || free(text.charAt(start - 1));
        boolean after = end == text.length() || free(text.charAt(end)) || sentenceEnds(text, end);
        return before && after;
    }

    private static boolean free(char c) {
        return !Character.isLetterOrDigit(c) && DASHES.indexOf(c) < 0 && "/.,_#\\".indexOf(c) < 0;
    }

    private static boolean sentenceEnds(String text, int end) {
        boolean stop = text.charAt(end) == '.' || text.charAt(end) == ',';
        return stop && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    }

    private static int afterDash(String text, int end) {
        int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        if (at >= text.length() || DASHES.indexOf(text.charAt(at)) < 0) {
            return end;
        }
        at++;
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static boolean year(String text, int start, int end) {
        if (end - start != YEAR) {
            return false;
        }
        int century = (text.charAt(start) - '0') * 10 + text.charAt(start + 1) - '0';
        return century == 19 || century == 20;
    }

    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && digit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
