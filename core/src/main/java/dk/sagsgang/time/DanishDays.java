package dk.sagsgang.time;

import dk.sagsgang.internal.MonthNames;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** The Danish names of months and weekdays, to read and to print. */
final class DanishDays {

    /** Months by their names and abbreviations, without the dot. */
    static final Map<String, Month> MONTH_WORDS = monthWords();

    /** Weekdays by their names. */
    static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "mandag", DayOfWeek.MONDAY,
            "tirsdag", DayOfWeek.TUESDAY,
            "onsdag", DayOfWeek.WEDNESDAY,
            "torsdag", DayOfWeek.THURSDAY,
            "fredag", DayOfWeek.FRIDAY,
            "lørdag", DayOfWeek.SATURDAY,
            "søndag", DayOfWeek.SUNDAY);

    private DanishDays() {}

    /** The month as {@code "februar"}. */
    static String name(Month month) {
        return MonthNames.DANISH.get(month.getValue() - 1);
    }

    /** The month as {@code "februar 2017"}. */
    static String print(YearMonth month) {
        return name(month.getMonth()) + " " + month.getYear();
    }

    /** The day as {@code "7. januar 2019"}. */
    static String print(LocalDate day) {
        return day.getDayOfMonth() + ". " + print(YearMonth.from(day));
    }

    private static Map<String, Month> monthWords() {
        Map<String, Month> words = new HashMap<>();
        for (Month month : Month.values()) {
            words.put(name(month), month);
            words.put(name(month).substring(0, 3), month);
        }
        words.put("febr", Month.FEBRUARY);
        words.put("sept", Month.SEPTEMBER);
        return Map.copyOf(words);
    }
}
