package dk.sagsgang.exchange.text.step;

import dk.sagsgang.internal.MonthNames;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a day or time may stand in a text, found in one look at its letters: most sentences have none, and the expressions that know
 * which it is cost far more.
 */
final class SomeDay {

    private static final int LETTERS = 256;

    /** Nothing is over before it. */
    private static final YearMonth NEVER = YearMonth.of(1, 1);

    private static final Set<String> MONTHS = months();

    /** How the words begin that name other times. */
    private static final List<String> TIMES = List.of(
            "kvartal",
            "kvt",
            "halvår",
            "forår",
            "sommer",
            "efterår",
            "vinter",
            "årsskift",
            "uge ",
            "uger ",
            "ugene ",
            "ugerne ");

    /** How the words end that name a part of the year behind them: "udgangen af 2024", "midt i 2024". */
    private static final List<String> PARTS_OF_YEAR =
            List.of("primo ", "medio ", "ultimo ", "start ", "n af ", "l af ", "t i ");

    /** How all of them begin, months with three letters. */
    private static final List<String> BEGINNINGS = Stream.concat(
                    MONTHS.stream().map(month -> month.substring(0, 3)), TIMES.stream())
            .distinct()
            .toList();

    private static final Sieve SIEVE = Sieve.of(BEGINNINGS);

    private static final boolean[] LETTER = letters();

    /** The first digits of years, and what stands behind the digits of a day. */
    private static final boolean[] NUMBERS = numbers();

    private SomeDay() {}

    private static Set<String> months() {
        Set<String> months = new HashSet<>(MonthNames.DANISH);
        months.addAll(List.of("jan", "feb", "apr", "aug", "sep", "sept", "okt", "nov", "dec"));
        return Set.copyOf(months);
    }

    private static boolean[] numbers() {
        boolean[] numbers = new boolean[LETTERS];
        for (char c : "12./-".toCharArray()) {
            numbers[c] = true;
        }
        return numbers;
    }

    private static boolean[] letters() {
        boolean[] letters = new boolean[LETTERS];
        for (char c = 0; c < LETTERS; c++) {
            letters[c] = Character.isLetter(c);
        }
        return letters;
    }

    /** Whether a month, another time, a day in digits or a year behind a word stands in it. */
    static boolean in(String text) {
        return next(text, 0, NEVER) >= 0;
    }

    /** Where the next one stands from an index on: its month or other word, or a digit of its day or year; -1 where none does. */
    static int next(String text, int from) {
        return next(text, from, NEVER);
    }

    /** The same for a time that is not over with the month before another: most that are printed are, and have their year. */
    static boolean notBefore(String text, YearMonth month) {
        return next(text, 0, month) >= 0;
    }

    private static int next(String text, int from, YearMonth month) {
        int least = from > 0 ? end(text, from, letter(text.charAt(from - 1))) : from;
        int mark = 0;
        for (int at = least; at < text.length(); at++) {
            char c = text.charAt(at);
            mark = Sieve.next(mark, c);
            int told = SIEVE.may(mark) ? wordBegin(text, at, least) : -1;
            told = told < 0 && NUMBERS[c < LETTERS ? c : 0] ? number(text, at, least) : told;
            if (told >= 0) {
                int behind = PastTime.behind(text, told, month);
                if (behind < 0) {
                    return told;
                }
                least = Math.max(behind, end(text, told + 1, letter(text.charAt(told))));
                at = least - 1;
                mark = 0;
            }
        }
        return -1;
    }

    /** Where a month or other time begins of which the third or fourth letter stands at an index; -1 where none does. */
    private static int wordBegin(String text, int at, int least) {
        for (int begin = Math.max(least, at - Sieve.WIDTH + 1); begin <= at + 1 - Sieve.SHORTEST; begin++) {
            boolean inside = begin > 0 && letter(text.charAt(begin - 1));
            if (!inside && time(text, begin)) {
                return begin;
            }
        }
        return -1;
    }

    /** Where the digit of a day stands at an index or right before, or the first of a year; -1 where none does. */
    private static int number(String text, int at, int least) {
        if (digit(text.charAt(at))) {
            return year(text, at) ? at : -1;
        }
        return at > least && digit(text.charAt(at - 1)) && day(text, at) ? at - 1 : -1;
    }

    private static boolean letter(char c) {
        return c < LETTERS ? LETTER[c] : Character.isLetter(c);
    }

    /** Where a word ends, from an index in it on. */
    private static int end(String text, int from, boolean word) {
        int to = from;
        while (word && to < text.length() && letter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** Whether a word is a month or begins another time. */
    private static boolean time(String text, int from) {
        char first = text.charAt(from);
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            String word = BEGINNINGS.get(i);
            if (Sieve.alike(first, word.charAt(0)) && text.regionMatches(true, from, word, 0, word.length())) {
                return TIMES.contains(word) || MONTHS.contains(word(text, from));
            }
        }
        return false;
    }

    static String word(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Whether a sign behind a digit stands before another digit. */
    private static boolean day(String text, int sign) {
        if (sign + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(sign + 1);
        return digit(next) || (next == ' ' && sign + 2 < text.length() && digit(text.charAt(sign + 2)));
    }

    /** Whether a year begins behind words that name a part of it. */
    private static boolean year(String text, int at) {
        boolean year = text.startsWith("19", at) || text.startsWith("20", at);
        return year && at > 1 && text.charAt(at - 1) == ' ' && partOfYear(text, at);
    }

    private static boolean partOfYear(String text, int year) {
        for (int i = 0; i < PARTS_OF_YEAR.size(); i++) {
            String part = PARTS_OF_YEAR.get(i);
            if (text.regionMatches(true, year - part.length(), part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
