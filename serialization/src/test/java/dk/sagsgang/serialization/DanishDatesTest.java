package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times as Danish papers print them: a tolerant reader takes what means one thing, and warns; a strict one never. */
class DanishDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7. januar 2019",
                "7.januar 2019",
                "7 januar 2019",
                "07. Januar 2019",
                "7. jan. 2019",
                "7. JANUAR 2019",
                "7. januar, 2019",
                "7.\u00a0januar\u00a02019",
                "den 7. januar 2019",
                "d. 7. januar 2019",
                "Den 7. januar 2019",
                "mandag den 7. januar 2019",
                "Mandag, den 7. januar 2019",
                "mandag d. 7/1-2019",
                "mandag 7. januar 2019",
                " 7. januar 2019 ",
                "07.01.2019",
                "7.1.2019",
                "7. 1. 2019",
                "den 7.1.2019",
                "7/1-2019",
                "07/01-2019",
                "den 7/1-2019",
                "2019/01/07",
                "2019.01.07",
                "2019-1-7",
                "2019-01-07 00:00",
                "2019-01-07 00:00:00",
                "7. januar 2019 kl. 00.00",
            })
    void aDateThatMeansOneDayIsTaken(String text) {
        assertThat(taken("date", text)).isEqualTo("~DOC-012 2019-01-07");
    }

    @ParameterizedTest
    @CsvSource({
        "25/12/2019, 2019-12-25",
        "25-12-2019, 2019-12-25",
        "25/12 2019, 2019-12-25",
        "7/7/2019, 2019-07-07",
        "07-07-2019, 2019-07-07",
        "'lørdag den 29. februar 2020', 2020-02-29",
        "'lo\u0308rdag', none",
        "31.12.2019, 2019-12-31",
        "'1. maj 1970', 1970-05-01",
    })
    void oneReadingOnlyIsEnough(String text, String date) {
        assertThat(taken("date", text)).isEqualTo(date.equals("none") ? "DOC-012" : "~DOC-012 " + date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the day first, or the month
                "01/02/2019",
                "1/2/2019",
                "01-02-2019",
                "1/2 2019",
                "12/25/2019",
                // a year in two digits
                "7/1-19",
                "07.01.19",
                "7. januar 19",
                // no year
                "7. januar",
                "den 7. januar",
                "7/1",
                // no day of the calendar, or not on that weekday
                "31. februar 2019",
                "30.02.2019",
                "32/1-2019",
                "tirsdag den 7. januar 2019",
                // more or less than one day
                "januar 2019",
                "udgangen af januar 2019",
                "primo januar 2019",
                "senest den 7. januar 2019",
                "inden 7. januar 2019",
                "ca. 7. januar 2019",
                "7.-8. januar 2019",
                "7. januar 2019 og frem",
                "uge 7 2019",
                // with more than a date
                "7. januar 2019 kl. 16.00",
                "2019-01-07 16:00",
                "(7. januar 2019)",
                "7. januar 2019.",
                "Mødet den 7. januar 2019",
                "7. january 2019",
                "7.1.2019.5",
                "7..1.2019",
                "7/1.2019",
                "2019-01/07",
                "20190107",
                "2019.1",
                "0.0.0000",
            })
    void whatMayMeanAnotherDayStaysAnError(String text) {
        assertThat(taken("date", text)).isEqualTo("DOC-012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-01-07 16:00",
                "2019-01-07 16:00:00",
                "2019-01-07 16:00:00.000",
                "2019-01-07 15:00:00Z",
                "2019-01-07 16:00+01:00",
                "2019-01-07t16:00",
                "2019-01-07  16:00",
                "2019-01-07 16.00",
                "2019-01-07 kl. 16",
                "7. januar 2019 kl. 16.00",
                "7. januar 2019, kl. 16",
                "7. januar 2019 klokken 16:00",
                "mandag den 7. januar 2019 kl. 16.00",
                "07.01.2019 16:00",
                "07.01.2019 16.00.00",
                "7/1-2019 kl. 16.00",
                "den 7/1-2019, 16:00",
            })
    void aDateWithATimeIsTaken(String text) {
        assertThat(taken("start", text)).isEqualTo("~DOC-012 2019-01-07T16:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-01-07",
                "7. januar 2019",
                "01/02/2019 16:00",
                "7/1-19 kl. 16.00",
                "2019-01-07 16",
                "2019-01-07 24:00",
                "2019-01-07 16:60",
                "2019-01-07 16:00-18:00",
                "2019-01-07 10:00-12:00",
                "2019-01-07T16:00-18:00",
                "2019-01-07t10:00-12:00",
                "7. januar 2019 kl. 16.00-18.30",
                "7. januar 2019 kl. 4 pm",
                "7. januar 2019 16",
                "kl. 16.00",
                "16.00 7. januar 2019",
                "7. januar 2019 kl. ca. 16",
            })
    void whatMayMeanAnotherTimeStaysAnError(String text) {
        assertThat(taken("start", text)).isEqualTo("DOC-012");
    }

    @ParameterizedTest
    @CsvSource({
        "16.00, 16:00",
        "9.30, 09:30",
        "9:30, 09:30",
        "16.00.30, 16:00:30",
        "9:30:05, 09:30:05",
        "kl. 16.00, 16:00",
        "Kl. 16.00, 16:00",
        "kl.16.00, 16:00",
        "kl 16:00, 16:00",
        "kl. 16, 16:00",
        "klokken 16, 16:00",
        "klokken 16.30, 16:30",
        "' kl. 16.00 ', 16:00",
        "00.00, 00:00",
        "kl. 23.59, 23:59",
    })
    void aTimeOfDayIsTaken(String text, String time) {
        assertThat(taken("time", text)).isEqualTo("~DOC-012 " + time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16", "1600", "24.00", "16.60", "16.5", "16,30", "16.00-18.30", "kl. 16.00 til 18.00", "ca. kl. 16",
                "kl.", "klokken", "4 pm", "16.00 PM", "kl. 24", "16:00.00", "kl. 100", "kl. halv fem", "-1.00"
            })
    void whatIsNoSingleTimeStaysAnError(String text) {
        assertThat(taken("time", text)).isEqualTo("DOC-012");
    }

    /** What a tolerant reader finds, a warning with ~, and takes; a strict one finds an error whatever stands there. */
    private static String taken(String property, String text) {
        String value = "\"" + property + "\":\"" + text + "\"";
        String json = "{\"sagsgang\":\"1.0\",\"type\":\"meeting\","
                + (property.equals("time") ? "\"attendance\":[{\"items\":[{" + value + "}]}]" : value)
                + "}";
        assertThat(found(DocumentReader.strict().read(json, "a.json"))).containsExactly("DOC-012");
        Reading reading = DocumentReader.tolerant().read(json, "a.json");
        Meeting meeting = (Meeting) reading.document().orElseThrow();
        Optional<?> read = switch (property) {
            case "date" -> meeting.date();
            case "start" -> meeting.start();
            default ->
                meeting.attendance().stream()
                        .flatMap(attendance -> attendance.items().stream())
                        .findFirst()
                        .flatMap(item -> item.time());
        };
        return String.join(",", found(reading)) + read.map(known -> " " + known).orElse("");
    }

    private static List<String> found(Reading reading) {
        return Found.rules(reading.report()).stream()
                .map(rule -> rule.replaceFirst("\\..*", ""))
                .toList();
    }
}
