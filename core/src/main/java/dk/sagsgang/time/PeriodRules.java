package dk.sagsgang.time;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.TokenReader;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** How periods are written: months, quarters, half-years, weeks, seasons and years. */
final class PeriodRules {

    private static final Map<String, Integer> ORDINALS =
            Map.of("første", 1, "andet", 2, "anden", 2, "tredje", 3, "fjerde", 4);
    private static final Map<String, Season> SEASONS = Map.of(
            "forår", Season.SPRING,
            "foråret", Season.SPRING,
            "sommer", Season.SUMMER,
            "sommeren", Season.SUMMER,
            "efterår", Season.AUTUMN,
            "efteråret", Season.AUTUMN,
            "vinter", Season.WINTER,
            "vinteren", Season.WINTER);
    private static final Expressions QUARTER = Expressions.of("kvartal", "kvt.", "kv.");
    private static final Expressions QUARTER_LETTER = Expressions.of("q");
    private static final Expressions HALF_YEAR = Expressions.of("halvår");
    private static final Expressions WEEK = Expressions.of("uge", "ugen", "ugerne");
    private static final Expressions HOLIDAY_WEEK =
            Expressions.of("vinterferien i", "påskeferien i", "sommerferien i", "efterårsferien i", "juleferien i");
    private static final Expressions MONTH_FOLLOWED = Expressions.of("måned", "md.");
    private static final Expressions YEAR_WORD = Expressions.of("år", "året", "kalenderåret", "budgetåret");
    private static final Expressions THE_YEAR = Expressions.of("året");

    private final TokenReader reader;
    private final YearRules years;

    PeriodRules(TokenReader reader) {
        this.reader = reader;
        this.years = new YearRules(reader);
    }

    Optional<Written> period() {
        return month().or(this::quarterOrHalfYear)
                .or(this::quarterByLetter)
                .or(this::week)
                .or(this::season)
                .or(this::year);
    }

    /** A number that counts: "1.", "1" or "første". */
    Optional<Integer> ordinal() {
        return reader.takeWord(ORDINALS).or(() -> {
            Optional<Integer> number = reader.takeNumber(1, 2);
            number.ifPresent(n -> reader.takeJoinedMark("."));
            return number;
        });
    }

    private Optional<Written> month() {
        return reader.takeWord(DanishDays.MONTH_WORDS).map(this::restOfMonth);
    }

    private Written restOfMonth(Month month) {
        reader.takeJoinedMark(".");
        reader.take(MONTH_FOLLOWED);
        return Written.months(years.ownYear(), month.getValue(), month.getValue());
    }

    private Optional<Written> quarterOrHalfYear() {
        return reader.attempt(() -> ordinal().flatMap(number -> {
            if (reader.take(QUARTER)) {
                return Optional.of(counted(years.ownYear(), number, n -> year -> Period.quarter(year, n)));
            }
            return reader.take(HALF_YEAR)
                    ? Optional.of(counted(years.ownYear(), number, n -> year -> Period.halfYear(year, n)))
                    : Optional.empty();
        }));
    }

    private Optional<Written> quarterByLetter() {
        return reader.attempt(() -> reader.take(QUARTER_LETTER)
                ? reader.takeNumber(1, 1).map(n -> Written.of(years.ownYear(), year -> Period.quarter(year, n)))
                : Optional.empty());
    }

    private static Written counted(
            Optional<Integer> year, int number, IntFunction<IntFunction<Optional<Period>>> numbered) {
        return Written.of(year, numbered.apply(number)).withNumberBefore(n -> Written.of(year, numbered.apply(n)));
    }

    private Optional<Written> week() {
        return reader.attempt(() -> {
            reader.take(HOLIDAY_WEEK);
            return reader.take(WEEK)
                    ? reader.takeNumber(1, 2)
                            .map(number -> week(years.ownYear(), number)
                                    .withNumberAfter(other -> week(Optional.empty(), other)))
                    : Optional.empty();
        });
    }

    private static Written week(Optional<Integer> year, int number) {
        return Written.of(year, y -> Period.week(y, number));
    }

    private Optional<Written> season() {
        return reader.takeWord(SEASONS)
                .map(season -> season == Season.WINTER ? winter() : season(season, years.ownYear()));
    }

    private Written winter() {
        Optional<Integer> beginning = years.pair();
        return beginning.isPresent()
                ? Written.of(beginning, year -> Optional.of(Season.WINTER.beginningIn(year)))
                : season(Season.WINTER, years.onlyYear());
    }

    private static Written season(Season season, Optional<Integer> year) {
        return Written.of(year, y -> Optional.of(season.of(y)));
    }

    private Optional<Written> year() {
        return reader.attempt(() -> {
                    reader.take(YEAR_WORD);
                    return years.year().map(PeriodRules::year);
                })
                .or(() -> reader.take(THE_YEAR)
                        ? Optional.of(Written.months(Optional.empty(), 1, 12))
                        : Optional.empty());
    }

    private static Written year(int year) {
        return Written.months(Optional.of(year), 1, 12)
                .withNumberAfter(digits -> Written.months(Optional.of(YearRules.expand(year, digits)), 1, 12));
    }
}
