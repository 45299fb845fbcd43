package dk.sagsgang.time;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Danish public holidays (helligdage), year by year.
 *
 * <p>They are the holidays of the Church of Denmark. Constitution Day (grundlovsdag, 5 June), 24 December and 31 December
 * are not among them, though some acts and house rules treat them alike: see {@link CustomaryDayOff}. Years before 1970
 * follow the same rules without having been checked.
 *
 * <p>{@code DanishHolidays.on(LocalDate.of(2023, 5, 5))} is Great Prayer Day; on 26 April 2024 there is none.
 */
public final class DanishHolidays {

    private DanishHolidays() {}

    /** The holidays of a year in their order: eleven until 2023, ten since. */
    public static SortedMap<LocalDate, PublicHoliday> of(int year) {
        SortedMap<LocalDate, PublicHoliday> holidays = new TreeMap<>();
        for (PublicHoliday holiday : PublicHoliday.values()) {
            holiday.in(year).ifPresent(day -> holidays.put(day, holiday));
        }
        return Collections.unmodifiableSortedMap(holidays);
    }

    /** The holiday on a day, if it is one. */
    public static Optional<PublicHoliday> on(LocalDate day) {
        for (PublicHoliday holiday : PublicHoliday.values()) {
            if (holiday.in(day.getYear()).filter(day::equals).isPresent()) {
                return Optional.of(holiday);
            }
        }
        return Optional.empty();
    }

    /** Whether a day is a public holiday. */
    public static boolean contains(LocalDate day) {
        return on(day).isPresent();
    }
}
