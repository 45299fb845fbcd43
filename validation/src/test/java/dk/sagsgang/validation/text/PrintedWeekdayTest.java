package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.time.ImpreciseDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedWeekdayTest {

    /** 7 January 2019 was a Monday. */
    @ParameterizedTest
    @CsvSource({
        "tirsdag den 7. januar 2019,tirsdag,mandag",
        "M\u00f8det er TIRSDAG DEN 7. JANUAR 2019 kl. 16,tirsdag,mandag",
        "tirsdag 7. januar 2019,tirsdag,mandag",
        "'tirsdag, den 7. januar 2019.',tirsdag,mandag",
        "'tirsdag, 7.januar 2019',tirsdag,mandag",
        "tirsdag d. 7. januar 2019,tirsdag,mandag",
        "tirsdag d.7. jan. 2019,tirsdag,mandag",
        "tirsdag den 7. jan 2019,tirsdag,mandag",
        "tirs. den 7. januar 2019,tirs.,mandag",
        "(tors. 7-1-2019),tors.,mandag",
        "fra s\u00f8ndag den 07.01.2019 til mandag,s\u00f8ndag,mandag",
        "mandag den 7. januar 2019 og fredag den 8. januar 2019,fredag,tirsdag",
        "nr. 2019 og 12345678 den 1. maj 2020 samt onsdag den 07-01-2019,onsdag,mandag",
    })
    void aWeekdayOfAnotherDayIsFound(String text, String printed, String right) {
        Optional<PrintedWeekday> wrong = PrintedWeekday.wrong(text);

        assertThat(wrong.map(PrintedWeekday::printed)).contains(printed);
        assertThat(wrong.map(PrintedWeekday::right)).contains(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019",
                "mandag den 7. januar 2019",
                "man. 7. januar 2019",
                "tirsdag den 7. januar",
                "tirsdag den 7. januar 20190",
                "tirsdag den 7. januar 2019-1",
                "tirsdag den 7. og 14. januar 2019",
                "skt\u00e6rtirsdag den 7. januar 2019",
                "super-tirsdag den 7. januar 2019",
                "tirsdagden 7. januar 2019",
                "tirsdag den 7. januarius 2019",
                "tirsdag den 31. februar 2019",
                "tirsdag den 29. februar 1900",
                "mandag den 7. januar 1019",
                "tirsdag den 0. januar 2019",
                "tirsdag den 117. januar 2019",
                "tirsdag den 7 januar 2019",
                "tirsdag i uge 7, januar 2019",
                ". 7. januar 2019",
                "d. 7. januar 2019",
                " den 7. januar 2019",
                "7. januar 2019",
                ".2019",
                "-2019",
                " 2019",
            })
    void whatIsNoWeekdayOfAnotherDayIsNotFound(String text) {
        assertThat(PrintedWeekday.wrong(text)).isEmpty();
    }

    /** The month in full is read without the grammar of dates, all else with it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"7. januar 1899", "7. januar 1900", "29. februar 1900", "31. december 2099", "1. januar 2100"})
    void aDayIsReadAsTheGrammarReadsIt(String day) {
        Optional<String> right =
                ImpreciseDate.of(day).day().map(read -> read.getDayOfWeek().name());

        long told = Stream.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "l\u00f8rdag", "s\u00f8ndag")
                .filter(weekday -> PrintedWeekday.wrong(weekday + " den " + day).isPresent())
                .count();

        assertThat(told).isEqualTo(right.isPresent() ? 6 : 0);
    }
}
