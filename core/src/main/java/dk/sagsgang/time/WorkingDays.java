package dk.sagsgang.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts working days (hverdage): the days of the week that are neither Sundays nor public holidays.
 *
 * <p>Whether Saturday is a working day differs: rules of procedure write "4 hverdage (inklusive lørdag)" where they mean it
 * to be. So both calendars exist, and either can take Constitution Day, 24 December and 31 December as days off.
 *
 * <p>Days are counted between the years 1 and 9999; a day outside them counts as the nearest day inside.
 */
public final class WorkingDays {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int MOST_DAYS = 10_000;
    private static final int DAYS_OF_A_WEEK = 7;

    private final boolean saturdays;
    private final Set<CustomaryDayOff> daysOff;

    private WorkingDays(boolean saturdays, Set<CustomaryDayOff> daysOff) {
        this.saturdays = saturdays;
        this.daysOff = daysOff;
    }

    /** Working days are Monday to Friday. */
    public static WorkingDays mondayToFriday() {
        return new WorkingDays(false, EnumSet.noneOf(CustomaryDayOff.class));
    }

    /** Working days are Monday to Saturday. */
    public static WorkingDays mondayToSaturday() {
        return new WorkingDays(true, EnumSet.noneOf(CustomaryDayOff.class));
    }

    /** The same calendar in which some more days are off. */
    public WorkingDays without(CustomaryDayOff... more) {
        Set<CustomaryDayOff> all = EnumSet.noneOf(CustomaryDayOff.class);
        all.addAll(daysOff);
        all.addAll(Arrays.asList(more));
        return new WorkingDays(saturdays, all);
    }

    /** Whether a day is a working day. */
    public boolean workingDay(LocalDate day) {
        return weekday(day.getDayOfWeek())
                && daysOff.stream().noneMatch(off -> off.fallsOn(day))
                && !DanishHolidays.contains(day);
    }

    /**
     * The day that lies a number of working days after another; that day itself for none.
     *
     * <p>Monday to Friday, one working day after Friday 25 January 2019 is Monday 28 January 2019.
     *
     * @throws IllegalArgumentException if the number is negative or above 10,000
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        return walk(day, workingDays, 1);
    }

    /**
     * The day that lies a number of working days before another; that day itself for none.
     *
     * @throws IllegalArgumentException if the number is negative or above 10,000
     */
    public LocalDate minus(LocalDate day, int workingDays) {
        return walk(day, workingDays, -1);
    }

    /** How many working days there are from a day to another, both included; 0 where the last lies before the first. */
    public long count(LocalDate first, LocalDate last) {
        LocalDate from = clamp(first);
        LocalDate to = clamp(last);
        if (to.isBefore(from)) {
            return 0;
        }
        long count = weekdays(from, to);
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            count -= daysOff(year)
                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                    .count();
        }
        return count;
    }

    /**
     * How many whole working days lie between the day on which an agenda is sent and the day of the meeting, neither of
     * which is counted.
     *
     * <p>The Local Government Act asks the mayor to have the agenda of the council sent at the latest four working days
     * before the meeting (kommunestyrelsesloven § 8, stk. 4: "senest 4 hverdage inden"). It does not say how they are
     * counted; that neither day counts is the convention of this library. Monday to Friday, four working days lie between
     * Wednesday 9 and Wednesday 16 January 2019 (10, 11, 14 and 15 January), and three when it is sent on the 10th.
     */
    public long daysBefore(LocalDate sent, LocalDate meeting) {
        return count(clamp(sent).plusDays(1), clamp(meeting).minusDays(1));
    }

    /**
     * The last day on which an agenda can be sent so that a number of whole working days lie before the meeting, counted as
     * in {@link #daysBefore}; it may be no working day itself.
     *
     * @throws IllegalArgumentException if the number is negative or above 10,000
     */
    public LocalDate lastDayToSend(LocalDate meeting, int workingDays) {
        return minus(meeting, workingDays).minusDays(1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingDays that && saturdays == that.saturdays && daysOff.equals(that.daysOff);
    }

    @Override
    public int hashCode() {
        return Objects.hash(saturdays, daysOff);
    }

    /** The calendar in English, such as {@code "Monday to Friday without [CHRISTMAS_EVE]"}. */
    @Override
    public String toString() {
        return "Monday to " + (saturdays ? "Saturday" : "Friday") + (daysOff.isEmpty() ? "" : " without " + daysOff);
    }

    private LocalDate walk(LocalDate day, int workingDays, int step) {
        if (workingDays < 0 || workingDays > MOST_DAYS) {
            throw new IllegalArgumentException("A number of working days is from 0 to " + MOST_DAYS);
        }
        LocalDate reached = clamp(day);
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(step);
            left -= workingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    private boolean weekday(DayOfWeek day) {
        return day != DayOfWeek.SUNDAY && (saturdays || day != DayOfWeek.SATURDAY);
    }

    /** The days from one to another that are weekdays, whatever the calendar says of them. */
    private long weekdays(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        long inWholeWeeks = days / DAYS_OF_A_WEEK * (saturdays ? 6 : 5);
        long inRest = Stream.iterate(to, day -> day.minusDays(1))
                .limit(days % DAYS_OF_A_WEEK)
                .filter(day -> weekday(day.getDayOfWeek()))
                .count();
        return inWholeWeeks + inRest;
    }

    /** The weekdays of a year that are off, each once. */
    private Stream<LocalDate> daysOff(int year) {
        Stream<LocalDate> customary = daysOff.stream().map(day -> day.in(year));
        return Stream.concat(DanishHolidays.of(year).keySet().stream(), customary)
                .distinct()
                .filter(day -> weekday(day.getDayOfWeek()));
    }

    private static LocalDate clamp(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            return FIRST_DAY;
        }
        return day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }
}
