package dk.sagsgang.testkit.value;

import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Season;
import dk.sagsgang.time.Term;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Days, times, dates as documents write them, and terms of office.
 *
 * <p>{@code Dates.impreciseDate()} draws "ca. 1. marts 2013" and "ugerne 7-9 2014" with the days that they mean.
 */
public final class Dates {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private Dates() {}

    /** A day of 2007 to 2030, the time of the present municipalities. */
    public static Arbitrary<LocalDate> day() {
        return between(LocalDate.of(2007, 1, 1), LocalDate.of(2030, 12, 31));
    }

    /** Any day of the years 1 to 9999; every other time one of a handful, so that dates of a document meet. */
    public static Arbitrary<LocalDate> anyDay() {
        LocalDate one = LocalDate.of(2019, 1, 7);
        return Mix.frequencyOf(
                        Tuple.of(
                                4,
                                Arbitraries.of(
                                        one, one.minusDays(1), one.plusDays(1), one.minusWeeks(1), one.minusYears(1))),
                        Tuple.of(3, day()),
                        Tuple.of(1, between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2024, 2, 29))))
                .withoutEdgeCases();
    }

    static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }

    /** A time of day to the minute. */
    public static Arbitrary<LocalTime> time() {
        return Arbitraries.integers()
                .between(0, MINUTES_OF_A_DAY - 1)
                .map(minute -> LocalTime.MIN.plusMinutes(minute))
                .withoutEdgeCases();
    }

    /** Any time of day, now and then with seconds and parts of them. */
    public static Arbitrary<LocalTime> anyTime() {
        return Mix.mostly(
                        time(),
                        Arbitraries.longs()
                                .between(0, LocalTime.MAX.toNanoOfDay())
                                .map(LocalTime::ofNanoOfDay))
                .withoutEdgeCases();
    }

    /** Any day and any time of it. */
    public static Arbitrary<LocalDateTime> anyDateTime() {
        return Combinators.combine(anyDay(), anyTime()).as(LocalDateTime::of).withoutEdgeCases();
    }

    /** A month of 2007 to 2030. */
    static Arbitrary<YearMonth> month() {
        return Combinators.combine(year(), Arbitraries.integers().between(1, 12))
                .as((year, month) -> year.atMonth(month));
    }

    /** A year from 2007 to 2030. */
    static Arbitrary<Year> year() {
        return Arbitraries.integers().between(2007, 2030).map(Year::of);
    }

    /** Any date as a document writes it: understood, not understood, or with bounds that its words do not tell. */
    public static Arbitrary<ImpreciseDate> anyImpreciseDate() {
        Arbitrary<ImpreciseDate> own = Assembly.of(ImpreciseDate::builder)
                .maybe(Texts.anyText(), (b, v) -> b.printed(v))
                .maybe(anyDay(), (b, v) -> b.earliest(v))
                .maybe(anyDay(), (b, v) -> b.latest(v))
                .build(b -> b.build());
        return Mix.frequencyOf(Tuple.of(4, impreciseDate()), Tuple.of(2, notUnderstoodDate()), Tuple.of(1, own))
                .withoutEdgeCases();
    }

    /** A date in words that are not understood, and so without bounds, such as "når tiden er moden". */
    public static Arbitrary<ImpreciseDate> notUnderstoodDate() {
        return Arbitraries.of("når tiden er moden", "31. februar 2019", "løbende", "ASAP", "uge 7", "2020-2013", "-")
                .map(ImpreciseDate::of);
    }

    /** A date in words that are understood: by each factory of {@link ImpreciseDate}, and in further ways of writing. */
    public static Arbitrary<ImpreciseDate> impreciseDate() {
        Arbitrary<ImpreciseDate> written = Arbitraries.of(
                        "onsdag den 12. december 2012",
                        "19-12-2012",
                        "16.8.16",
                        "februar/marts 2013",
                        "ugerne 7-9 2014",
                        "fra september til december 2011",
                        "ca. 1. marts 2013",
                        "til og med udgangen af 2018",
                        "fra og med 2020 og frem",
                        "vinteren 2018",
                        "Primo  JUNI 2017")
                .map(ImpreciseDate::parse);
        return Mix.oneOf(
                        day().map(ImpreciseDate::ofDay),
                        month().map(ImpreciseDate::ofMonth),
                        year().map(ImpreciseDate::ofYear),
                        Combinators.combine(year(), Arbitraries.integers().between(1, 4))
                                .as(ImpreciseDate::ofQuarter),
                        Combinators.combine(year(), Arbitraries.integers().between(1, 2))
                                .as(ImpreciseDate::ofHalfYear),
                        Combinators.combine(year(), Arbitraries.integers().between(1, 52))
                                .as(ImpreciseDate::ofWeek),
                        Combinators.combine(year(), Arbitraries.of(Season.class))
                                .as(ImpreciseDate::ofSeason),
                        year().map(ImpreciseDate::turnOfYear),
                        month().map(ImpreciseDate::early),
                        month().map(ImpreciseDate::middle),
                        month().map(ImpreciseDate::late),
                        year().map(ImpreciseDate::early),
                        year().map(ImpreciseDate::middle),
                        year().map(ImpreciseDate::late),
                        month().map(ImpreciseDate::endOf),
                        year().map(ImpreciseDate::endOf),
                        day().map(ImpreciseDate::noLaterThan),
                        month().map(ImpreciseDate::noLaterThanEndOf),
                        year().map(ImpreciseDate::noLaterThanEndOf),
                        day().map(ImpreciseDate::before),
                        day().map(ImpreciseDate::after),
                        day().map(ImpreciseDate::startingFrom),
                        Combinators.combine(day(), Arbitraries.integers().between(0, 400))
                                .as((first, days) -> ImpreciseDate.between(first, first.plusDays(days))),
                        Combinators.combine(month(), Arbitraries.integers().between(0, 20))
                                .as((first, months) -> ImpreciseDate.between(first, first.plusMonths(months))),
                        written)
                .withoutEdgeCases();
    }

    /** Any term (funktionsperiode); either end may be missing, and it may end before it begins. */
    public static Arbitrary<Term> anyTerm() {
        return Assembly.of(Term::builder)
                .maybe(anyImpreciseDate(), (b, v) -> b.begin(v))
                .maybe(anyImpreciseDate(), (b, v) -> b.end(v))
                .build(b -> b.build());
    }

    /** A term whose days are certain and which does not end before it begins. */
    public static Arbitrary<Term> term() {
        return Combinators.combine(day(), Arbitraries.integers().between(0, 1500), Mix.chance(20))
                .as((first, days, open) -> new Term(
                        Optional.of(ImpreciseDate.ofDay(first)),
                        open ? Optional.empty() : Optional.of(ImpreciseDate.ofDay(first.plusDays(days)))))
                .withoutEdgeCases();
    }
}
