package dk.sagsgang.serialization.form;

import dk.sagsgang.time.DanishTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in forms that other systems write and that mean one thing only: with space around them, as lists of
 * numbers, a time with an offset for Danish local time, a space between date and time, midnight for a date, and those of
 * {@link DanishDates}.
 */
final class LenientDates {

    /** A date and a time as databases write them, and with a small t. */
    private static final Pattern SPACED = Pattern.compile("^([0-9]{4}-[0-9]{2}-[0-9]{2})(?: +|t)([0-9]{2}:)");

    /** The offsets in use lie between these hours. */
    private static final int WESTERNMOST = -12;

    private static final int EASTERNMOST = 14;

    private LenientDates() {}

    static @Nullable LocalDate date(String text) {
        LocalDate date = IsoDates.date(text);
        if (date != null) {
            return date;
        }
        LocalDate danish = DanishDates.date(text);
        if (danish != null) {
            return danish;
        }
        LocalDateTime midnight = dateTime(text);
        return midnight != null && midnight.toLocalTime().equals(LocalTime.MIDNIGHT) ? midnight.toLocalDate() : null;
    }

    static @Nullable LocalTime time(String text) {
        LocalTime time = IsoDates.time(text);
        return time != null ? time : DanishDates.time(text);
    }

    static @Nullable LocalDateTime dateTime(String text) {
        String iso = SPACED.matcher(text).replaceFirst("$1T$2");
        LocalDateTime local = IsoDates.dateTime(iso);
        if (local != null) {
            return local;
        }
        boolean span = !iso.equals(text) && iso.lastIndexOf('-') > iso.indexOf(':'); // 16:00-18:00
        LocalDateTime shifted = span ? null : danish(iso);
        return shifted != null ? shifted : DanishDates.dateTime(text);
    }

    /** A time with an offset as Danish local time. */
    private static @Nullable LocalDateTime danish(String text) {
        if (text.isEmpty() || text.charAt(0) == '+' || text.charAt(0) == '-') {
            return null; // years outside 0001-9999
        }
        try {
            OffsetDateTime shifted = OffsetDateTime.parse(text);
            int hours = shifted.getOffset().getTotalSeconds() / 3600;
            if (hours < WESTERNMOST || hours > EASTERNMOST) {
                return null; // the end of a span
            }
            LocalDateTime danish = shifted.atZoneSameInstant(DanishTime.ZONE).toLocalDateTime();
            return danish.getYear() >= 1 && danish.getYear() <= 9999 ? danish : null;
        } catch (DateTimeException noOffset) {
            return null;
        }
    }

    /** A date from year, month and day. */
    static @Nullable LocalDate date(List<Integer> numbers) {
        return numbers.size() == 3 ? IsoDates.date(numbers.get(0), numbers.get(1), numbers.get(2)) : null;
    }

    /** A time of day from hour and minute, and second and nanosecond where there are any. */
    static @Nullable LocalTime time(List<Integer> numbers) {
        if (numbers.size() < 2 || numbers.size() > 4) {
            return null;
        }
        int second = numbers.size() > 2 ? numbers.get(2) : 0;
        int nano = numbers.size() > 3 ? numbers.get(3) : 0;
        return IsoDates.time(numbers.get(0), numbers.get(1), second, nano);
    }

    /** A date and a time of day from all their numbers. */
    static @Nullable LocalDateTime dateTime(List<Integer> numbers) {
        if (numbers.size() < 5) {
            return null;
        }
        LocalDate date = date(numbers.subList(0, 3));
        LocalTime time = time(numbers.subList(3, numbers.size()));
        return date == null || time == null ? null : LocalDateTime.of(date, time);
    }
}
