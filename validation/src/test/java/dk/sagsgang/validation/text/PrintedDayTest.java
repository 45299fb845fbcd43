package dk.sagsgang.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDayTest {

    @ParameterizedTest
    @CsvSource({
        "31. september 2014,31. september 2014",
        "Fristen er den 31. juni 2020 kl. 12,31. juni 2020",
        "30 februar 2019,30 februar 2019",
        "29. februar 2019,29. februar 2019",
        "29. Februar 1900,29. Februar 1900",
        "32.maj 2021,32.maj 2021",
        "fra 31-04-2019 til 31-05-2019,31-04-2019",
        "(31.11.2019),31.11.2019",
        "1. maj 2019 og 31. november 2019.,31. november 2019",
        "31. april 2019. Fristen kan ikke rykkes,31. april 2019",
    })
    void aDayThatNoCalendarHasIsFound(String text, String day) {
        assertThat(PrintedDay.impossible(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31. august 2014",
                "29. februar 2020",
                "29. februar 2000",
                "28-02-2019",
                "31. september",
                "uge 31, september 2014",
                "nr. 2031. september 2014",
                "19.31. juni 2020",
                "§31. juni 2020",
                "jf. § 31. juni 2020 er fristen",
                "31. junior 2020",
                "31-13-2019",
                "45-02-2019",
                "00-05-2019",
                "sagsnr. 31-04-2019",
                "330-31-04-2019",
                "31-04-2019-7",
                "31-04.2019",
                "85.31.02.2019",
                "31.04.20194",
                "31. april 2019.5",
                "2019",
                " maj 2021",
                "31.x2.2019",
                "31.2x.2019",
            })
    void whatIsADayOrNoneIsNotFound(String text) {
        assertThat(PrintedDay.impossible(text)).isEmpty();
    }
}
