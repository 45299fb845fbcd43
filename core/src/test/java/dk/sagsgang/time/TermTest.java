package dk.sagsgang.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final Term COUNCIL_TERM =
            Term.of(ImpreciseDate.of("1. januar 2018"), ImpreciseDate.of("31. december 2021"));

    @ParameterizedTest
    @CsvSource({"2017-12-31,false", "2018-01-01,true", "2021-12-31,true", "2022-01-01,false"})
    void firstAndLastDayBelongToATerm(LocalDate day, boolean within) {
        assertThat(COUNCIL_TERM.contains(day)).contains(within);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-31, false",
        "2017-02-01, open",
        "2017-02-09, open",
        "2017-02-10, true",
        "2017-06-21, true",
        "2017-06-22, open",
        "2017-06-30, open",
        "2017-07-01, false"
    })
    void impreciseEndsLeaveTheirOwnDaysOpen(LocalDate day, String expected) {
        Term term = Term.of(ImpreciseDate.of("primo februar 2017"), ImpreciseDate.of("ultimo juni 2017"));

        assertThat(term.contains(day).map(Object::toString).orElse("open")).isEqualTo(expected);
    }

    @Test
    void aTermWithOneEndExcludesOnlyTheDaysBeyondIt() {
        Term until = Term.until(ImpreciseDate.of("til udgangen af 2018"));
        Term starting = Term.startingOn(ImpreciseDate.of("1. juli 2018"));

        assertThat(until.contains(LocalDate.of(2019, 1, 1))).contains(false);
        assertThat(until.contains(LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(starting.contains(LocalDate.of(2018, 6, 30))).contains(false);
        assertThat(starting.contains(LocalDate.of(2018, 7, 1))).isEmpty();
        assertThat(Term.EMPTY.contains(LocalDate.of(2018, 7, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2018, true",
        "1. januar 2019, udgangen af 2018, true",
        "2018, 2018, false",
        "ultimo 2018, primo 2018, true",
        "januar 2018, primo januar 2018, false",
        "1. marts 2018, senest den 1. februar 2018, true",
        "snarest, 2018, false",
        "2019, når opgaven er løst, false"
    })
    void aTermEndsBeforeItBeginsOnlyWhereThatIsSure(String begin, String end, boolean expected) {
        assertThat(Term.of(ImpreciseDate.of(begin), ImpreciseDate.of(end)).endsBeforeItBegins())
                .isEqualTo(expected);
    }

    @Test
    void aTermWithoutBothEndsNeverEndsBeforeItBegins() {
        assertThat(Term.until(ImpreciseDate.of("2018")).endsBeforeItBegins()).isFalse();
        assertThat(Term.startingOn(ImpreciseDate.of("2018")).endsBeforeItBegins())
                .isFalse();
    }

    @Test
    void endsOfWhichNothingIsSaidAreAbsent() {
        assertThat(Term.of(ImpreciseDate.EMPTY, ImpreciseDate.EMPTY)).isEqualTo(Term.EMPTY);
        assertThat(new Term(null, null)).isEqualTo(Term.EMPTY);
        assertThat(Term.builder().build()).isEqualTo(Term.EMPTY);
        assertThat(Term.builder().end(ImpreciseDate.of("2018")).build().end())
                .isEqualTo(Optional.of(ImpreciseDate.of("2018")));
    }
}
