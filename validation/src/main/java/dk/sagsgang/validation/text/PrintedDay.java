package dk.sagsgang.validation.text;

import dk.sagsgang.internal.MonthNames;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Finds days that no calendar has, such as "31. september 2014" or "30-02-2019".
 *
 * <p>A day is looked at where its month is written out, or where day, month and year stand with dashes or dots between and
 * nothing glued to either side: numbers of cases, sections of law and parts of KLE numbers are none.
 */
final class PrintedDay {

    /** What may not stand before a day: then it is part of a longer number, a section of law or a number of a case. */
    private static final String GLUED_BEFORE = ".,/\u00a7-";

    private static final String GLUED_BEHIND = "./-";
    private static final int LONGEST_MONTH = 31;
    private static final int MOST_MONTHS = 12;
    private static final int DIGITS_OF_YEAR = FourDigits.LENGTH;

    private final String text;
    private final int year;
    private int beforeMonth;
    private int month;
    private boolean inWords;

    private PrintedDay(String text, int year) {
        this.text = text;
        this.year = year;
    }

    /** The first day that does not exist, as printed. */
    static Optional<String> impossible(String text) {
        for (int at = FourDigits.next(text, 0); at >= 0; at = FourDigits.next(text, at + DIGITS_OF_YEAR)) {
            int end = at + DIGITS_OF_YEAR;
            int start = goesOn(text, end) ? -1 : new PrintedDay(text, at).impossibleSince();
            if (start >= 0 && !YearSpan.ofAnotherKind(text, start, end)) {
                return Optional.of(text.substring(start, end));
            }
        }
        return Optional.empty();
    }

    /** Where the day of this year begins, if there is one and it does not exist; else a negative number. */
    private int impossibleSince() {
        if (!readMonth()) {
            return -1;
        }
        int start = beforeMonth;
        while (digit(text, start - 1) && beforeMonth - start <= 2) {
            start--;
        }
        int digits = beforeMonth - start;
        return digits < 1 || digits > 2 || glued(start) || exists(number(start, beforeMonth)) ? -1 : start;
    }

    private boolean readMonth() {
        char before = year > 0 ? text.charAt(year - 1) : 'x';
        if (before == '.' || before == '-') {
            beforeMonth = year - 4;
            boolean read = beforeMonth > 0
                    && text.charAt(beforeMonth) == before
                    && digit(text, year - 3)
                    && digit(text, year - 2);
            month = read ? number(year - 3, year - 1) : 0;
            return read;
        }
        return before == ' ' && readWord(year - 1);
    }

    private boolean readWord(int end) {
        for (int m = 0; m < MonthNames.DANISH.size(); m++) {
            String name = MonthNames.DANISH.get(m);
            int start = end - name.length();
            if (start > 0 && text.regionMatches(true, start, name, 0, name.length())) {
                inWords = true;
                month = m + 1;
                beforeMonth = text.charAt(start - 1) == ' ' ? start - 1 : start;
                beforeMonth -= beforeMonth > 0 && text.charAt(beforeMonth - 1) == '.' ? 1 : 0;
                return true;
            }
        }
        return false;
    }

    private boolean exists(int day) {
        if (!inWords && (day > LONGEST_MONTH || month < 1 || month > MOST_MONTHS)) {
            // Numbers that cannot be day and month were never meant as such.
            return true;
        }
        return day <= YearMonth.of(number(year, year + DIGITS_OF_YEAR), month).lengthOfMonth();
    }

    private boolean glued(int start) {
        if (start == 0) {
            return false;
        }
        int before = text.codePointBefore(start);
        return letterOrNumber(before) || GLUED_BEFORE.indexOf(before) >= 0 || text.startsWith("\u00a7 ", start - 2);
    }

    /** Whether a letter or a number follows, or a sign and a number. */
    private static boolean goesOn(String text, int end) {
        if (end == text.length()) {
            return false;
        }
        boolean sign = GLUED_BEHIND.indexOf(text.charAt(end)) >= 0 && end + 1 < text.length();
        return letterOrNumber(text.codePointAt(end)) || (sign && number(text.codePointAt(end + 1)));
    }

    private static boolean letterOrNumber(int c) {
        return Character.isLetter(c) || number(c);
    }

    private static boolean number(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private int number(int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }

    private static boolean digit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
