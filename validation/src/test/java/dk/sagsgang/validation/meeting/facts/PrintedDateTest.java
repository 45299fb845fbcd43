package dk.sagsgang.validation.meeting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 7);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beslutning i Socialudvalget den 07-01-2019|2019-01-07",
                "Socialudvalgets beslutning den 04.12.2012 Punkt 2|2012-12-04",
                "Social- og Sundhedsudvalget, 12. december 2012, pkt. 150:|2012-12-12",
                "Beslutning d. 7/1/2019|2019-01-07",
                "Beslutning 2019-01-07|2019-01-07",
            })
    void aHeadingNamesItsDay(String heading, LocalDate date) {
        assertThat(PrintedDate.in(heading)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Beslutning",
                "Beslutning i december 2012",
                "Beslutning den 07-01-2019 (fortsat fra 27-11-2018)",
                "Beslutning den 31-02-2019",
                "Punkt 4 2021",
                "Sag 12-07-01-2019",
            })
    void otherHeadingsNameNoSingleDay(String heading) {
        assertThat(PrintedDate.in(heading)).isEmpty();
    }

    @Test
    void headingsThatAreNoHeadingsAreNotRead() {
        assertThat(PrintedDate.in("den 07-01-2019 " + "x".repeat(200))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Beslutning i Socialudvalget den 07-01-2019", "den 07.01.2019 pkt. 2", "07-01-2019"})
    void aQuickLookSeesTheDay(String heading) {
        assertThat(PrintedDate.stands(DAY, heading)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2019-09-30,den 30-09-2019", "2019-10-19,den 19.10.2019", "2020-12-10,10-12-2020"})
    void whicheverItsDigits(LocalDate day, String heading) {
        assertThat(PrintedDate.stands(day, heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"den 08-01-2019", "den 07-02-2019", "den 7. januar 2019", "2019", "den xx-01-2019", ""})
    void andLeavesTheRestToAReader(String heading) {
        assertThat(PrintedDate.stands(DAY, heading)).isFalse();
    }
}
