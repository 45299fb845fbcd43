package dk.sagsgang.exchange.text.step;

import dk.sagsgang.internal.MonthNames;
import java.time.YearMonth;
import java.util.List;

/** A time that is over, where its words say the year: "26. juni 2024", "26-06-2024", "3. kvartal 2023", "i 2023". */
final class PastTime {

    private static final int DECEMBER = 12;

    private static final int DIGITS_OF_YEAR = 4;

    /** Months by the letters that no other has in the beginning. */
    private static final List<String> MONTHS =
            MonthNames.DANISH.stream().map(name -> name.substring(0, 3)).toList();

    private PastTime() {}

    /** Where a time ends that begins with a month, or with the last digit of its day, and is over before a month; -1 for all others. */
    static int behind(String text, int at, YearMonth month) {
        return SomeDay.digit(text.charAt(at)) ? digits(text, at, month) : words(text, at, month);
    }

    private static int words(String text, int at, YearMonth month) {
        String word = SomeDay.word(text, at);
        int to = at + word.length();
        while (to < text.length() && " .,".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        int named = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
        return over(text, to, named < 0 ? DECEMBER : named + 1, month);
    }

    private static int digits(String text, int at, YearMonth month) {
        int from = at + 2;
        int to = from;
        while (to < text.length() && to < from + 2 && SomeDay.digit(text.charAt(to))) {
            to++;
        }
        boolean dated = at + 1 < text.length()
                && "-./".indexOf(text.charAt(at + 1)) >= 0
                && to > from
                && to < text.length()
                && text.charAt(to) == text.charAt(at + 1);
        if (!dated) {
            return over(text, at, DECEMBER, month);
        }
        int named = Integer.parseInt(text.substring(from, to));
        return named < 1 || named > DECEMBER ? -1 : over(text, to + 1, named, month);
    }

    /** Where a year ends that stands at an index, if its month is over before another; else -1. */
    private static int over(String text, int from, int named, YearMonth month) {
        int to = from;
        while (to < text.length() && to < from + DIGITS_OF_YEAR && SomeDay.digit(text.charAt(to))) {
            to++;
        }
        boolean year = to == from + DIGITS_OF_YEAR && (to == text.length() || !SomeDay.digit(text.charAt(to)));
        boolean alone = to >= text.length() || "-/\u2013".indexOf(text.charAt(to)) < 0;
        return year
                        && alone
                        && YearMonth.of(Math.max(1, Integer.parseInt(text.substring(from, to))), named)
                                .isBefore(month)
                ? to
                : -1;
    }
}
