package dk.sagsgang.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImpreciseDateTest {

    private static final LocalDate JAN_7 = LocalDate.of(2019, 1, 7);
    private static final YearMonth FEBRUARY = YearMonth.of(2017, 2);

    static Stream<Arguments> factories() {
        Year year = Year.of(2017);
        LocalDate march = LocalDate.of(2013, 3, 1);
        return Stream.of(
                Arguments.of(ImpreciseDate.ofDay(JAN_7), "7. januar 2019", "2019-01-07", "2019-01-07"),
                Arguments.of(ImpreciseDate.ofMonth(FEBRUARY), "februar 2017", "2017-02-01", "2017-02-28"),
                Arguments.of(ImpreciseDate.ofYear(year), "2017", "2017-01-01", "2017-12-31"),
                Arguments.of(ImpreciseDate.ofQuarter(year, 4), "4. kvartal 2017", "2017-10-01", "2017-12-31"),
                Arguments.of(ImpreciseDate.ofHalfYear(year, 1), "1. halvår 2017", "2017-01-01", "2017-06-30"),
                Arguments.of(ImpreciseDate.ofWeek(Year.of(2013), 7), "uge 7 2013", "2013-02-11", "2013-02-17"),
                Arguments.of(ImpreciseDate.ofWeek(Year.of(2020), 53), "uge 53 2020", "2020-12-28", "2021-01-03"),
                Arguments.of(ImpreciseDate.ofSeason(year, Season.SPRING), "foråret 2017", "2017-03-01", "2017-05-31"),
                Arguments.of(
                        ImpreciseDate.ofSeason(year, Season.WINTER), "vinteren 2017/2018", "2017-12-01", "2018-02-28"),
                Arguments.of(ImpreciseDate.turnOfYear(year), "årsskiftet 2017/2018", "2017-12-31", "2018-01-01"),
                Arguments.of(ImpreciseDate.early(FEBRUARY), "primo februar 2017", "2017-02-01", "2017-02-10"),
                Arguments.of(ImpreciseDate.middle(FEBRUARY), "medio februar 2017", "2017-02-11", "2017-02-20"),
                Arguments.of(ImpreciseDate.late(FEBRUARY), "ultimo februar 2017", "2017-02-21", "2017-02-28"),
                Arguments.of(ImpreciseDate.early(year), "primo 2017", "2017-01-01", "2017-04-30"),
                Arguments.of(ImpreciseDate.middle(year), "medio 2017", "2017-05-01", "2017-08-31"),
                Arguments.of(ImpreciseDate.late(year), "ultimo 2017", "2017-09-01", "2017-12-31"),
                Arguments.of(ImpreciseDate.endOf(FEBRUARY), "udgangen af februar 2017", "2017-02-28", "2017-02-28"),
                Arguments.of(ImpreciseDate.endOf(year), "udgangen af 2017", "2017-12-31", "2017-12-31"),
                Arguments.of(ImpreciseDate.noLaterThan(march), "senest den 1. marts 2013", "", "2013-03-01"),
                Arguments.of(
                        ImpreciseDate.noLaterThanEndOf(FEBRUARY),
                        "senest ved udgangen af februar 2017",
                        "",
                        "2017-02-28"),
                Arguments.of(ImpreciseDate.noLaterThanEndOf(year), "senest ved udgangen af 2017", "", "2017-12-31"),
                Arguments.of(ImpreciseDate.before(march), "inden den 1. marts 2013", "", "2013-02-28"),
                Arguments.of(ImpreciseDate.after(march), "efter den 1. marts 2013", "2013-03-02", ""),
                Arguments.of(ImpreciseDate.startingFrom(march), "fra den 1. marts 2013", "2013-03-01", ""),
                Arguments.of(
                        ImpreciseDate.between(march, LocalDate.of(2013, 4, 4)),
                        "fra 1. marts 2013 til 4. april 2013",
                        "2013-03-01",
                        "2013-04-04"),
                Arguments.of(
                        ImpreciseDate.between(FEBRUARY, YearMonth.of(2017, 4)),
                        "fra februar 2017 til april 2017",
                        "2017-02-01",
                        "2017-04-30"));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void whatIsMadeIsPrintedInDanishAndReadBack(ImpreciseDate made, String printed, String earliest, String latest) {
        assertThat(made).hasToString(printed);
        assertThat(made.earliest().map(LocalDate::toString).orElse("")).isEqualTo(earliest);
        assertThat(made.latest().map(LocalDate::toString).orElse("")).isEqualTo(latest);
        assertThat(ImpreciseDate.parse(made.toString())).isEqualTo(made);
    }

    @Test
    void periodsThatDoNotExistAreNotMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> ImpreciseDate.ofQuarter(Year.of(2017), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> ImpreciseDate.ofQuarter(Year.of(2017), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ImpreciseDate.ofHalfYear(Year.of(2017), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> ImpreciseDate.ofWeek(Year.of(2017), 53));
        assertThatIllegalArgumentException().isThrownBy(() -> ImpreciseDate.ofYear(Year.of(1699)));
        assertThatIllegalArgumentException().isThrownBy(() -> ImpreciseDate.between(JAN_7, JAN_7.minusDays(1)));
    }

    @Test
    void aMissingTextIsTheEmptyDate() {
        assertThat(new ImpreciseDate(null, null, null)).isEqualTo(ImpreciseDate.EMPTY);
        assertThat(ImpreciseDate.of(null)).isEqualTo(ImpreciseDate.EMPTY);
        assertThat(ImpreciseDate.of("")).isEqualTo(ImpreciseDate.EMPTY);
        assertThat(ImpreciseDate.builder().build()).isEqualTo(ImpreciseDate.EMPTY);
    }

    @Test
    void boundsCanBeKnownFromElsewhereThanTheWords() {
        ImpreciseDate built = ImpreciseDate.builder()
                .printed("næste byrådsmøde")
                .earliest(JAN_7)
                .latest(JAN_7)
                .build();

        assertThat(built.day()).contains(JAN_7);
        assertThat(built.withPrinted("mødet i januar")).hasToString("mødet i januar");
    }

    @Test
    void onlyADateOfOneDayIsCertain() {
        assertThat(ImpreciseDate.of("den 7. januar 2019").certain()).isTrue();
        assertThat(ImpreciseDate.of("januar 2019").certain()).isFalse();
        assertThat(ImpreciseDate.of("januar 2019").day()).isEmpty();
        assertThat(ImpreciseDate.of("senest den 7. januar 2019").certain()).isFalse();
        assertThat(ImpreciseDate.of("snarest").certain()).isFalse();
        assertThat(ImpreciseDate.of("snarest").day()).isEmpty();
    }

    @Test
    void onlyDatesWithoutACommonDayAreSurelyInOrder() {
        ImpreciseDate january = ImpreciseDate.of("januar 2019");
        ImpreciseDate february = ImpreciseDate.of("februar 2019");
        ImpreciseDate lateJanuary = ImpreciseDate.of("ultimo januar 2019");

        assertThat(january.surelyBefore(february)).isTrue();
        assertThat(february.surelyAfter(january)).isTrue();
        assertThat(january.surelyAfter(february)).isFalse();
        assertThat(january.surelyBefore(lateJanuary)).isFalse();
        assertThat(lateJanuary.surelyAfter(january)).isFalse();
        assertThat(january.surelyBefore(january)).isFalse();
    }

    @Test
    void anOpenSideIsNeverSurelyInOrder() {
        ImpreciseDate noLater = ImpreciseDate.of("senest den 7. januar 2019");
        ImpreciseDate from = ImpreciseDate.of("fra den 8. januar 2019");
        ImpreciseDate unknown = ImpreciseDate.of("snarest");

        assertThat(noLater.surelyBefore(from)).isTrue();
        assertThat(from.surelyAfter(noLater)).isTrue();
        assertThat(from.surelyBefore(noLater)).isFalse();
        assertThat(unknown.surelyBefore(from)).isFalse();
        assertThat(noLater.surelyBefore(unknown)).isFalse();
    }

    @Test
    void aDateMayBeAnyDayWithinItsBounds() {
        ImpreciseDate primo = ImpreciseDate.of("primo februar 2017");

        assertThat(primo.mayBe(LocalDate.of(2017, 1, 31))).isFalse();
        assertThat(primo.mayBe(LocalDate.of(2017, 2, 1))).isTrue();
        assertThat(primo.mayBe(LocalDate.of(2017, 2, 10))).isTrue();
        assertThat(primo.mayBe(LocalDate.of(2017, 2, 11))).isFalse();
        assertThat(ImpreciseDate.of("senest den 7. januar 2019").mayBe(LocalDate.MIN))
                .isTrue();
        assertThat(ImpreciseDate.of("snarest").mayBe(JAN_7)).isTrue();
    }

    @Test
    void boundsInTheWrongOrderAreKeptForARuleToReport() {
        ImpreciseDate reversed = new ImpreciseDate("2020-2013", Optional.of(JAN_7), Optional.of(JAN_7.minusDays(1)));

        assertThat(reversed.earliest()).contains(JAN_7);
        assertThat(reversed.mayBe(JAN_7)).isFalse();
    }
}
