package dk.sagsgang.time;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.TokenReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How days are written: "onsdag den 12. december 2012", "19-12-2012", "15-maj-2002", "16.8.16", "27/11-2018",
 * "2019-01-07".
 *
 * <p>A time of day behind a day is read over. A weekday that does not fit the date makes the text contradict itself, so
 * it means no day.
 */
final class DayRules {

    private static final Expressions BEFORE_A_DAY = Expressions.of("den", "d.");
    private static final Expressions CLOCK = Expressions.of("kl.", "klokken");
    private static final Expressions ISO_TIME = Expressions.of("t");

    /** Years in two digits are those from 1970, when the municipalities were reformed, to 2069. */
    private static final int PIVOT = 70;

    private final TokenReader reader;
    private final YearRules years;

    DayRules(TokenReader reader) {
        this.reader = reader;
        this.years = new YearRules(reader);
    }

    Optional<Written> day() {
        return reader.attempt(() -> {
            Optional<DayOfWeek> weekday = reader.takeWord(DanishDays.WEEKDAYS);
            weekday.ifPresent(w -> {
                reader.takeMark(",");
                reader.take(BEFORE_A_DAY);
            });
            Optional<Written> day =
                    dayOfNamedMonth().or(this::hyphenated).or(this::yearFirst).or(this::dayFirst);
            day.ifPresent(d -> reader.takeAll(this::time));
            return weekday.isEmpty() ? day : day.map(d -> d.map(period -> on(weekday.get(), period)));
        });
    }

    private static Optional<Period> on(DayOfWeek weekday, Period day) {
        return Optional.of(day).filter(p -> p.first().getDayOfWeek() == weekday);
    }

    private Optional<Written> dayOfNamedMonth() {
        return reader.attempt(() -> reader.takeNumber(1, 2).flatMap(day -> {
            reader.takeJoinedMark(".");
            return reader.takeWord(DanishDays.MONTH_WORDS).map(month -> {
                reader.takeJoinedMark(".");
                Optional<Integer> year = years.ownYear();
                return day(year, month.getValue(), day).withNumberBefore(other -> day(year, month.getValue(), other));
            });
        }));
    }

    /** 15-maj-2002. */
    private Optional<Written> hyphenated() {
        return reader.attempt(() -> reader.takeNumber(1, 2)
                .filter(day -> reader.takeJoinedMark("-") && !reader.spaced())
                .flatMap(day -> reader.takeWord(DanishDays.MONTH_WORDS)
                        .filter(month -> reader.takeJoinedMark("-"))
                        .flatMap(month -> joinedYear(month.getValue(), day))));
    }

    /** 2019-01-07, also with dots or slashes. */
    private Optional<Written> yearFirst() {
        return separated("-").or(() -> separated(".")).or(() -> separated("/"));
    }

    private Optional<Written> separated(String mark) {
        return reader.attempt(() -> {
            Optional<Integer> year = years.year();
            return year.filter(y -> reader.takeJoinedMark(mark))
                    .flatMap(y -> joinedNumber(2))
                    .filter(month -> reader.takeJoinedMark(mark))
                    .flatMap(month -> joinedNumber(2).map(day -> day(year, month, day)));
        });
    }

    /** 19-12-2012, 16.8.16, 27/11-2018, 12/12 2012; with slashes the year may be left out. */
    private Optional<Written> dayFirst() {
        return reader.attempt(() -> reader.takeNumber(1, 2).flatMap(day -> {
            if (reader.takeJoinedMark("/")) {
                return joinedNumber(2).flatMap(month -> slashedYear(month, day));
            }
            if (reader.takeJoinedMark("-")) {
                return joinedNumber(2)
                        .flatMap(month -> reader.takeJoinedMark("-") ? joinedYear(month, day) : Optional.empty());
            }
            return reader.takeJoinedMark(".")
                    ? reader.takeNumber(1, 2).flatMap(month -> dottedYear(month, day))
                    : Optional.empty();
        }));
    }

    private Optional<Written> slashedYear(int month, int day) {
        boolean namedMonthFollows = reader.sees(() -> {
            reader.takeJoinedMark(".");
            return reader.takeWord(DanishDays.MONTH_WORDS).isPresent();
        });
        if (namedMonthFollows) {
            return Optional.empty(); // "11/12. december" is one of two days
        }
        boolean divided = reader.takeAll(() -> (reader.takeJoinedMark("-") || reader.takeJoinedMark("/"))
                && reader.sees(() -> !reader.spaced() && reader.takeDigits(2, 4).isPresent()));
        return divided
                ? joinedYear(month, day)
                : Optional.of(day(reader.spaced() ? years.year() : Optional.empty(), month, day));
    }

    private Optional<Written> dottedYear(int month, int day) {
        boolean dotted = reader.takeJoinedMark(".");
        if (reader.spaced()) {
            return years.year().map(year -> day(Optional.of(year), month, day));
        }
        return dotted ? joinedYear(month, day) : Optional.empty();
    }

    private Optional<Written> joinedYear(int month, int day) {
        return reader.spaced()
                ? Optional.empty()
                : years.year()
                        .or(() -> reader.takeNumber(2, 2).map(n -> n < PIVOT ? 2000 + n : 1900 + n))
                        .map(year -> day(Optional.of(year), month, day));
    }

    private Optional<Integer> joinedNumber(int digits) {
        return reader.spaced() ? Optional.empty() : reader.takeNumber(1, digits);
    }

    private static Written day(Optional<Integer> year, int month, int day) {
        return Written.of(year, y -> {
            boolean exists = month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(y, Month.of(month)).lengthOfMonth();
            return exists ? Optional.of(Period.day(LocalDate.of(y, month, day))) : Optional.empty();
        });
    }

    /** "kl. 16", "kl. 16.00-18.30", "16:00:00" or "T16:00". */
    private boolean time() {
        reader.takeMark(",");
        boolean clock = reader.take(CLOCK) || reader.take(ISO_TIME);
        if (!clockTime(clock)) {
            return false;
        }
        reader.takeAll(() -> reader.takeMark("-") && clockTime(clock));
        return true;
    }

    private boolean clockTime(boolean wholeHourWillDo) {
        BooleanSupplier more =
                () -> (reader.takeJoinedMark(":") || reader.takeJoinedMark(".")) && !reader.spaced() && below(60);
        if (!below(25)) {
            return false;
        }
        boolean minutes = reader.takeAll(more);
        reader.takeAll(more);
        return minutes || wholeHourWillDo;
    }

    private boolean below(int limit) {
        return reader.attempt(() -> reader.takeNumber(1, 2).filter(n -> n < limit))
                .isPresent();
    }
}
