package dk.sagsgang.time;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Texts;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ImpreciseDateProperties {

    private static final int DAYS_AROUND = 800;

    /**
     * A date by one of the factories, and which days it can mean, told without the library.
     *
     * @param date the date
     * @param near a day that it can mean or that bounds it
     * @param means the days that it can mean
     */
    record Meant(ImpreciseDate date, LocalDate near, Predicate<LocalDate> means) {
        @Override
        public String toString() {
            return date + " " + date.earliest() + " " + date.latest();
        }
    }

    @Property(tries = 1500)
    void theBoundsHoldEveryDayThatIsMeantAndNoOther(@ForAll("meant") Meant meant) {
        List<LocalDate> wrong = new ArrayList<>();
        for (int days = -DAYS_AROUND; days <= DAYS_AROUND; days++) {
            LocalDate day = meant.near.plusDays(days);
            if (meant.date.mayBe(day) != meant.means.test(day)) {
                wrong.add(day);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(meant.date.understood()).isTrue();
    }

    @Property(tries = 1500)
    void theWordsOfAFactoryReadBack(@ForAll("meant") Meant meant) {
        assertThat(ImpreciseDate.parse(meant.date.toString())).isEqualTo(meant.date);
        assertThat(ImpreciseDate.parse(meant.date.toString(), 1999)).isEqualTo(meant.date);
    }

    @Provide
    Arbitrary<Meant> meant() {
        Arbitrary<LocalDate> days = days();
        Arbitrary<YearMonth> months = days.map(YearMonth::from);
        Arbitrary<Year> years = days.map(Year::from);
        return Arbitraries.oneOf(
                days.map(day -> new Meant(ImpreciseDate.ofDay(day), day, day::equals)),
                days.map(day -> new Meant(ImpreciseDate.noLaterThan(day), day, d -> !d.isAfter(day))),
                days.map(day -> new Meant(ImpreciseDate.before(day), day, d -> d.isBefore(day))),
                days.map(day -> new Meant(ImpreciseDate.after(day), day, d -> d.isAfter(day))),
                days.map(day -> new Meant(ImpreciseDate.startingFrom(day), day, d -> !d.isBefore(day))),
                Combinators.combine(days, Arbitraries.integers().between(0, 700))
                        .as(ImpreciseDateProperties::span),
                months.map(month -> new Meant(ImpreciseDate.ofMonth(month), month.atDay(1), in(month))),
                months.map(month -> part(ImpreciseDate.early(month), month, 1, 10)),
                months.map(month -> part(ImpreciseDate.middle(month), month, 11, 20)),
                months.map(month -> part(ImpreciseDate.late(month), month, 21, 31)),
                months.map(month -> part(ImpreciseDate.endOf(month), month, month.lengthOfMonth(), 31)),
                months.map(month -> new Meant(
                        ImpreciseDate.noLaterThanEndOf(month),
                        month.atDay(1),
                        d -> !YearMonth.from(d).isAfter(month))),
                Combinators.combine(months, Arbitraries.integers().between(0, 20))
                        .as((month, more) -> new Meant(
                                ImpreciseDate.between(month, month.plusMonths(more)),
                                month.atDay(1),
                                d -> !YearMonth.from(d).isBefore(month)
                                        && !YearMonth.from(d).isAfter(month.plusMonths(more)))),
                years.map(year -> months(ImpreciseDate.ofYear(year), year, 1, 12)),
                years.map(year -> months(ImpreciseDate.early(year), year, 1, 4)),
                years.map(year -> months(ImpreciseDate.middle(year), year, 5, 8)),
                years.map(year -> months(ImpreciseDate.late(year), year, 9, 12)),
                years.map(year -> new Meant(
                        ImpreciseDate.endOf(year),
                        year.atDay(1),
                        d -> d.getYear() == year.getValue()
                                && d.getMonth() == Month.DECEMBER
                                && d.getDayOfMonth() == 31)),
                years.map(year -> new Meant(
                        ImpreciseDate.noLaterThanEndOf(year), year.atDay(1), d -> d.getYear() <= year.getValue())),
                years.map(year -> new Meant(
                        ImpreciseDate.turnOfYear(year),
                        year.atDay(1),
                        d -> (d.getYear() == year.getValue() && d.getDayOfYear() == year.length())
                                || (d.getYear() == year.getValue() + 1 && d.getDayOfYear() == 1))),
                Combinators.combine(years, Arbitraries.integers().between(1, 4))
                        .as((year, quarter) -> new Meant(
                                ImpreciseDate.ofQuarter(year, quarter),
                                year.atDay(1),
                                d -> d.getYear() == year.getValue() && d.get(IsoFields.QUARTER_OF_YEAR) == quarter)),
                Combinators.combine(years, Arbitraries.integers().between(1, 2))
                        .as((year, half) -> new Meant(
                                ImpreciseDate.ofHalfYear(year, half),
                                year.atDay(1),
                                d -> d.getYear() == year.getValue() && (d.getMonthValue() > 6) == (half == 2))),
                days.map(ImpreciseDateProperties::week),
                Combinators.combine(years, Arbitraries.of(Season.class)).as(ImpreciseDateProperties::season));
    }

    /** Days of every year whose words are understood but the first and the last, whose weeks and turns lead out of them. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Dates.day()),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(1701, 1, 1).toEpochDay(),
                                        LocalDate.of(2990, 12, 31).toEpochDay())
                                .map(LocalDate::ofEpochDay)));
    }

    private static Meant span(LocalDate first, int days) {
        LocalDate last = first.plusDays(days);
        return new Meant(ImpreciseDate.between(first, last), first, d -> !d.isBefore(first) && !d.isAfter(last));
    }

    private static Predicate<LocalDate> in(YearMonth month) {
        return day -> YearMonth.from(day).equals(month);
    }

    private static Meant part(ImpreciseDate date, YearMonth month, int first, int last) {
        return new Meant(
                date,
                month.atDay(1),
                in(month).and(day -> day.getDayOfMonth() >= first && day.getDayOfMonth() <= last));
    }

    private static Meant months(ImpreciseDate date, Year year, int first, int last) {
        return new Meant(
                date,
                year.atDay(1),
                d -> d.getYear() == year.getValue() && d.getMonthValue() >= first && d.getMonthValue() <= last);
    }

    private static Meant week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        return new Meant(
                ImpreciseDate.ofWeek(Year.of(year), week),
                day,
                d -> d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == week && d.get(IsoFields.WEEK_BASED_YEAR) == year);
    }

    private static Meant season(Year year, Season season) {
        Predicate<LocalDate> means = switch (season) {
            case SPRING -> between(year, 3, 5);
            case SUMMER -> between(year, 6, 8);
            case AUTUMN -> between(year, 9, 11);
            case WINTER -> between(year, 12, 12).or(between(year.plusYears(1), 1, 2));
        };
        return new Meant(ImpreciseDate.ofSeason(year, season), year.atDay(200), means);
    }

    private static Predicate<LocalDate> between(Year year, int first, int last) {
        return d -> d.getYear() == year.getValue() && d.getMonthValue() >= first && d.getMonthValue() <= last;
    }

    @Property
    void letterCaseSpacesAndDecomposedLettersMakeNoDifference(@ForAll("dates") ImpreciseDate date) {
        String printed = date.printed();
        assertBoundsOf(date, printed.toUpperCase(Locale.ROOT));
        assertBoundsOf(date, printed.replace(" ", "\u00A0 "));
        assertBoundsOf(date, Normalizer.normalize(printed, Normalizer.Form.NFD));
        assertBoundsOf(date, "(" + printed + ").");
    }

    private static void assertBoundsOf(ImpreciseDate date, String printed) {
        ImpreciseDate other = ImpreciseDate.of(printed);
        assertThat(other.earliest()).as(printed).isEqualTo(date.earliest());
        assertThat(other.latest()).as(printed).isEqualTo(date.latest());
    }

    @Property(tries = 1000)
    void noWordsMeanNothingInReverse(@ForAll("phrases") String printed) {
        ImpreciseDate date = ImpreciseDate.of(printed, 2019);
        assertThat(date).hasToString(printed);
        if (date.earliest().isPresent() && date.latest().isPresent()) {
            assertThat(date.latest().get()).isAfterOrEqualTo(date.earliest().get());
        }
    }

    /** Words of dates in any order, most of which mean nothing. */
    @Provide
    Arbitrary<String> phrases() {
        Arbitrary<String> words = Arbitraries.of(
                "primo",
                "medio",
                "ultimo",
                "senest",
                "inden",
                "efter",
                "fra",
                "til",
                "og",
                "-",
                "/",
                "ca.",
                "uge",
                "7",
                "53",
                "februar",
                "maj",
                "2019",
                "19",
                "1.",
                "kvartal",
                "halvår",
                "foråret",
                "vinteren",
                "udgangen af",
                "årsskiftet",
                "den",
                "31.",
                "12-12-2012",
                "mandag",
                "første",
                "halvdel af",
                "og frem",
                "mellem");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(6).map(list -> String.join(" ", list)),
                Texts.anyText(),
                Arbitraries.strings().all());
    }

    @Property
    void ordersAreStrictAndOpposite(@ForAll("dates") ImpreciseDate one, @ForAll("dates") ImpreciseDate other) {
        assertThat(one.surelyBefore(other)).isEqualTo(other.surelyAfter(one));
        assertThat(one.surelyBefore(other) && one.surelyAfter(other)).isFalse();
        assertThat(one.surelyBefore(one)).isFalse();
    }

    @Property
    void aTermHoldsADayOnlyAsFarAsItsEndsAreSure(
            @ForAll("dates") ImpreciseDate begin, @ForAll("dates") ImpreciseDate end, @ForAll("days") LocalDate day) {
        Term term = Term.of(begin, end);
        boolean surelyBegun =
                begin.latest().map(latest -> !day.isBefore(latest)).orElse(false);
        boolean surelyNotBegun = begin.earliest().map(day::isBefore).orElse(false);
        boolean surelyOver = end.latest().map(day::isAfter).orElse(false);
        boolean surelyNotOver = end.earliest().map(first -> !day.isAfter(first)).orElse(false);
        if (term.contains(day).equals(java.util.Optional.of(true))) {
            assertThat(surelyBegun && surelyNotOver).isTrue();
        }
        assertThat(term.contains(day).equals(java.util.Optional.of(false))).isEqualTo(surelyNotBegun || surelyOver);
        if (term.endsBeforeItBegins()) {
            assertThat(term.contains(day)).isNotEqualTo(java.util.Optional.of(true));
        }
    }

    @Property
    void aTermOfCertainDaysHoldsItsEnds(@ForAll("terms") Term term) {
        LocalDate begin = term.begin().flatMap(ImpreciseDate::day).orElseThrow();
        assertThat(term.endsBeforeItBegins()).isFalse();
        assertThat(term.contains(begin.minusDays(1))).contains(false);
        term.end().flatMap(ImpreciseDate::day).ifPresent(end -> {
            assertThat(term.contains(begin)).contains(true);
            assertThat(term.contains(end)).contains(true);
            assertThat(term.contains(end.plusDays(1))).contains(false);
        });
    }

    @Provide("days")
    Arbitrary<LocalDate> someDays() {
        return Dates.day();
    }

    @Provide
    Arbitrary<ImpreciseDate> dates() {
        return Dates.impreciseDate();
    }

    @Provide
    Arbitrary<Term> terms() {
        return Dates.term();
    }
}
