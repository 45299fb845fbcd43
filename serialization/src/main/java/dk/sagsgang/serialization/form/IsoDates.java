package dk.sagsgang.serialization.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as the JSON form writes them, to the letter: {@code 2019-01-07}, {@code 2019-01-07T16:00} with seconds
 * and up to nine decimals of them where there are any, {@code 16:00}. Years run from 0001 to 9999. Everything else is
 * none.
 */
final class IsoDates {

    private static final int DATE = 10;
    private static final int NANO_DIGITS = 9;

    private IsoDates() {}

    static @Nullable LocalDate date(String text) {
        return text.length() == DATE ? dateAt(text) : null;
    }

    static @Nullable LocalTime time(String text) {
        return timeAt(text, 0);
    }

    static @Nullable LocalDateTime dateTime(String text) {
        if (text.length() <= DATE || text.charAt(DATE) != 'T') {
            return null;
        }
        LocalDate date = dateAt(text);
        LocalTime time = timeAt(text, DATE + 1);
        return date == null || time == null ? null : LocalDateTime.of(date, time);
    }

    private static @Nullable LocalDate dateAt(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, DATE);
        return date(year, month, day);
    }

    /** The date, or null if there is none such. */
    static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        boolean exists = day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static @Nullable LocalTime timeAt(String text, int from) {
        int length = text.length() - from;
        if (length < 5 || text.charAt(from + 2) != ':') {
            return null;
        }
        int hour = number(text, from, from + 2);
        int minute = number(text, from + 3, from + 5);
        if (length == 5) {
            return time(hour, minute, 0, 0);
        }
        if (length < 8 || text.charAt(from + 5) != ':') {
            return null;
        }
        int second = number(text, from + 6, from + 8);
        return length == 8 ? time(hour, minute, second, 0) : time(hour, minute, second, nano(text, from + 8));
    }

    /** The time of day, or null if there is none such. */
    static @Nullable LocalTime time(int hour, int minute, int second, int nano) {
        boolean exists = within(hour, 23) && within(minute, 59) && within(second, 59) && within(nano, 999_999_999);
        return exists ? LocalTime.of(hour, minute, second, nano) : null;
    }

    private static boolean within(int value, int most) {
        return value >= 0 && value <= most;
    }

    private static int nano(String text, int from) {
        int digits = text.length() - from - 1;
        if (text.charAt(from) != '.' || digits < 1 || digits > NANO_DIGITS) {
            return -1;
        }
        int fraction = number(text, from + 1, text.length());
        for (int i = digits; i < NANO_DIGITS && fraction > 0; i++) {
            fraction *= 10;
        }
        return fraction;
    }

    /** The number that these digits make; negative if one of them is no digit. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
