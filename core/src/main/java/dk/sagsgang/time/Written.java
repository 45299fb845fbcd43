package dk.sagsgang.time;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A day or period as it was read, which may still wait for its year: in "februar/marts 2013" the first month gets its
 * year from the second.
 *
 * @param year the year that is written with it
 * @param inYear the days that it means in a year; empty where there are none, as for 31 February
 * @param before what a bare number in front of it means, as "12." in "12.-14. december"
 * @param after what a bare number behind it means, as "9" in "ugerne 7-9"
 */
record Written(
        Optional<Integer> year,
        IntFunction<Optional<Period>> inYear,
        Optional<IntFunction<Written>> before,
        Optional<IntFunction<Written>> after) {

    /** The first year whose dates are read: the one in which Denmark took the Gregorian calendar. */
    static final int FIRST_YEAR = 1700;

    /** The last year whose dates are read. */
    static final int LAST_YEAR = 2999;

    static Written of(Optional<Integer> year, IntFunction<Optional<Period>> inYear) {
        return new Written(year, inYear, Optional.empty(), Optional.empty());
    }

    Written withNumberBefore(IntFunction<Written> sibling) {
        return new Written(year, inYear, Optional.of(sibling), after);
    }

    Written withNumberAfter(IntFunction<Written> sibling) {
        return new Written(year, inYear, before, Optional.of(sibling));
    }

    /** The same with another year, where one is written. */
    Written withYear(Optional<Integer> other) {
        return new Written(other.or(() -> year), inYear, before, after);
    }

    /** Something made of its days, such as their end. */
    Written map(Function<Period, Optional<Period>> change) {
        return of(year, y -> inYear.apply(y).flatMap(change));
    }

    /** Its days, in the year that is written with it or in a given one. */
    Optional<Period> period(Optional<Integer> given) {
        return year.or(() -> given).flatMap(this::in);
    }

    /**
     * All days from this to a later one, each in its own year or, where only one has a year, in the year that puts them
     * in order. A given year is the year in which this begins.
     */
    Optional<Period> to(Written later, Optional<Integer> given) {
        Optional<Integer> last = later.year;
        if (year.isEmpty() && last.isPresent()) {
            Optional<Period> end = later.in(last.get());
            return in(last.get())
                    .filter(begin -> ordered(begin, end))
                    .or(() -> in(last.get()).flatMap(same -> in(last.get() - 1)))
                    .flatMap(begin -> join(begin, end));
        }
        Optional<Period> begin = period(given);
        if (last.isPresent()) {
            return begin.flatMap(b -> join(b, later.in(last.get())));
        }
        Optional<Integer> first = year.or(() -> given);
        Optional<Period> end = first.flatMap(later::in);
        return begin.flatMap(b ->
                ordered(b, end) ? join(b, end) : end.flatMap(same -> join(b, later.in(first.orElseThrow() + 1))));
    }

    private Optional<Period> in(int y) {
        return y < FIRST_YEAR || y > LAST_YEAR ? Optional.empty() : inYear.apply(y);
    }

    private static Optional<Period> join(Period begin, Optional<Period> end) {
        return ordered(begin, end) ? end.map(begin::or) : Optional.empty();
    }

    private static boolean ordered(Period begin, Optional<Period> end) {
        return end.isPresent()
                && !begin.first().isAfter(end.get().first())
                && !begin.last().isAfter(end.get().last());
    }

    /** Whole months of any year. */
    static Written months(Optional<Integer> year, int first, int last) {
        return of(year, y -> Optional.of(Period.months(YearMonth.of(y, first), YearMonth.of(y, last))));
    }
}
