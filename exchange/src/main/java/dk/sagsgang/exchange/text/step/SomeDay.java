package dk.sagsgang.exchange.text.step;

import dk.sagsgang.internal.MonthNames;
import java.time.YearMonth;
import java.util.ArrayList;
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

    /** What large and small letters have in common. */
    private static final int SMALL = ~('a' - 'A');

    private static final int SPREAD = 31;

    private static final int MARK = 1023;

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

    /** Months and other times by their first letter, since most words begin otherwise. */
    private static final List<List<String>> BEGINNINGS = beginnings();

    /** Marks of the first three letters of all of them; words without such a mark are passed over. */
    private static final boolean[] MARKS = marks();

    private static final boolean[] LETTER = letters();

    private SomeDay() {}

    private static Set<String> months() {
        Set<String> months = new HashSet<>(MonthNames.DANISH);
        months.addAll(List.of("jan", "feb", "apr", "aug", "sep", "sept", "okt", "nov", "dec"));
        return Set.copyOf(months);
    }

    private static boolean[] marks() {
        boolean[] marks = new boolean[MARK + 1];
        BEGINNINGS.forEach(words -> words.forEach(word -> marks[mark(word, 0)] = true));
        return marks;
    }

    private static boolean[] letters() {
        boolean[] letters = new boolean[LETTERS];
        for (char c = 0; c < LETTERS; c++) {
            letters[c] = Character.isLetter(c);
        }
        return letters;
    }

    /** The mark of three letters, large and small ones alike. */
    private static int mark(String text, int at) {
        return ((text.charAt(at) & SMALL) * SPREAD * SPREAD
                        + (text.charAt(at + 1) & SMALL) * SPREAD
                        + (text.charAt(at + 2) & SMALL))
                & MARK;
    }

    private static List<List<String>> beginnings() {
        List<List<String>> all = new ArrayList<>();
        for (char first = 0; first < LETTERS; first++) {
            char letter = Character.toLowerCase(first);
            Stream<String> words = Stream.concat(MONTHS.stream().map(month -> month.substring(0, 3)), TIMES.stream());
            all.add(words.filter(word -> word.charAt(0) == letter).distinct().toList());
        }
        return List.copyOf(all);
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
        int at = from > 0 ? end(text, from, letter(text.charAt(from - 1))) : from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean word = letter(c);
            boolean told = word
                    ? at + 2 < text.length()
                            && c < LETTERS
                            && MARKS[mark(text, at)]
                            && time(text, at, BEGINNINGS.get(c))
                    : digit(c) && digits(text, at);
            int behind = told ? PastTime.behind(text, at, month) : at;
            if (behind < 0) {
                return at;
            }
            at = Math.max(behind, end(text, at + 1, word));
        }
        return -1;
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

    /** Whether a word is a month or begins another time, where it begins with one of these. */
    private static boolean time(String text, int from, List<String> beginnings) {
        for (int i = 0; i < beginnings.size(); i++) {
            String word = beginnings.get(i);
            if (text.regionMatches(true, from, word, 0, word.length())) {
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

    /** Whether a digit is the last before a sign and another digit, or the first of a year behind words that name a part of it. */
    private static boolean digits(String text, int at) {
        if (at + 2 < text.length() && parts(text.charAt(at + 1))) {
            char next = text.charAt(at + 2);
            return digit(next) || (next == ' ' && at + 3 < text.length() && digit(text.charAt(at + 3)));
        }
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

    private static boolean parts(char c) {
        return c == '.' || c == '/' || c == '-';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
