package dk.sagsgang.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;

/**
 * The days that a written period can mean, where even its ends may be uncertain.
 *
 * <p>"vinteren 2018" may begin on 1 December 2017, on 1 January or on 1 December 2018: so the first of its days is
 * known only to lie between two days, and so is the last. Everything that is said relative to a period (before it, after
 * it, until it, at its end) is computed from these four days.
 *
 * @param first the earliest day on which it can begin
 * @param latestFirst the latest day on which it can begin
 * @param earliestLast the earliest day on which it can end
 * @param last the latest day on which it can end
 * @param boundary whether it is the seam between two periods ("udgangen af 2018", "årsskiftet"), so that "before" it
 *     still includes the day that it falls on
 */
record Period(LocalDate first, LocalDate latestFirst, LocalDate earliestLast, LocalDate last, boolean boundary) {

    private static final int WIDENED_BY_AT_LEAST = 14;

    static Period of(LocalDate first, LocalDate last) {
        return new Period(first, first, last, last, false);
    }

    static Period day(LocalDate day) {
        return of(day, day);
    }

    static Period month(YearMonth month) {
        return months(month, month);
    }

    static Period months(YearMonth first, YearMonth last) {
        return of(first.atDay(1), last.atEndOfMonth());
    }

    static Period year(int year) {
        return months(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    static Optional<Period> quarter(int year, int quarter) {
        return quarter < 1 || quarter > 4
                ? Optional.empty()
                : Optional.of(months(YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3)));
    }

    static Optional<Period> halfYear(int year, int half) {
        return half < 1 || half > 2
                ? Optional.empty()
                : Optional.of(months(YearMonth.of(year, half * 6 - 5), YearMonth.of(year, half * 6)));
    }

    /** The ISO week of a week-based year; empty for a week 53 in a year of 52 weeks. */
    static Optional<Period> week(int year, int week) {
        LocalDate firstMonday = LocalDate.of(year, 1, 4).with(WeekFields.ISO.dayOfWeek(), 1);
        LocalDate monday = firstMonday.plusWeeks(week - 1L);
        return week < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != year
                ? Optional.empty()
                : Optional.of(of(monday, monday.plusDays(6)));
    }

    /** The turn of the year ("årsskiftet") from a year to the next: its last day or the first of the next. */
    static Period turnOfYear(int from) {
        LocalDate last = LocalDate.of(from, 12, 31);
        return new Period(last, last, last, last.plusDays(1), true);
    }

    /** Either of two periods, or both, or all from one to the other. */
    Period or(Period later) {
        return new Period(first, later.latestFirst, earliestLast, later.last, boundary && later.boundary);
    }

    /** The end of the period ("udgangen af"): its last day. */
    Period end() {
        return new Period(earliestLast, last, earliestLast, last, true);
    }

    /** What "ca." and "omkring" make of it: wider by its own length at both ends, and by two weeks at least. */
    Period widened() {
        long days = Math.max(WIDENED_BY_AT_LEAST, ChronoUnit.DAYS.between(first, last) + 1);
        return new Period(
                first.minusDays(days),
                latestFirst.plusDays(days),
                earliestLast.minusDays(days),
                last.plusDays(days),
                boundary);
    }

    /** Whether both ends are certain. */
    boolean exact() {
        return first.equals(latestFirst) && earliestLast.equals(last);
    }

    /** The last day that can be called before it. */
    LocalDate lastDayBefore() {
        return boundary ? latestFirst : latestFirst.minusDays(1);
    }

    /** The first day that can be called after it. */
    LocalDate firstDayAfter() {
        return earliestLast.plusDays(1);
    }

    /** The earliest day on which something can end that goes on until it ("til", "frem til"). */
    LocalDate earliestEndOfUntil() {
        return boundary ? first : first.minusDays(1);
    }
}
