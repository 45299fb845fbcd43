package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Absence;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.ItemPresence;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why somebody was away, and the label under which they stand. */
class AbsenceReasonsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Afbud: Bo Lund (ferie)|EXCUSED|ferie|Afbud",
                "Afbud: Bo Lund (A) (sygdom)|EXCUSED|sygdom|Afbud",
                "Fraværende: Bo Lund (Syg)|ABSENT|Syg|Fraværende",
                "Fraværende med afbud: Bo Lund (barns sygdom)|EXCUSED|barns sygdom|Fraværende med afbud",
                "Bo Lund deltog ikke i mødet på grund af sygdom.|ABSENT|sygdom|",
                "Bo Lund havde meldt afbud på grund af ferie.|EXCUSED|ferie|",
                "Bo Lund var fraværende grundet orlov|ABSENT|orlov|",
                "Afbud: Bo Lund|EXCUSED||Afbud",
            })
    void whoIsAwayFromEveryItemIsSoWithTheReasonAndTheLabel(String line, String status, String reason, String label) {
        Attendance away = meeting(line, line).attendance().get(0);
        assertThat(away.person().orElseThrow().name()).isEqualTo("Bo Lund");
        assertThat(away.status())
                .contains(status.equals("EXCUSED") ? AttendanceStatus.EXCUSED : AttendanceStatus.ABSENT);
        assertThat(away.absence().map(Absence::reason)).isEqualTo(Optional.ofNullable(reason));
        assertThat(away.label()).isEqualTo(label == null ? "" : label);
    }

    @Test
    void whoIsAwayFromOneItemHasTheReasonThere() {
        Attendance away = meeting("Afbud: Bo Lund (ferie)", "").attendance().get(0);
        assertThat(away.items()).extracting(ItemPresence::reason).containsExactly("ferie");
        assertThat(away.absence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Afbud: Bo Lund (kommer senere)",
                "Afbud: V (ferie)",
                "Bo Lund deltog ikke i mødet på grund af broens tilstand.",
                "Sagen om ferie: Bo Lund",
            })
    void whatIsNoReasonStaysText(String line) {
        Meeting meeting = meeting(line, line);
        assertThat(meeting.attendance()).isEmpty();
        assertThat(meeting.items().get(0).decisions().get(0).remark().plain()
                        + meeting.items().get(0).decisions().get(0).text().plain())
                .contains(line.substring(line.length() - 8));
    }

    private static Meeting meeting(String first, String second) {
        String json =
                "{\"Udvalg\":{\"Navn\":\"Havneudvalget\"},\"Moede\":{\"MeetingBeginUtc\":\"2024-05-06T17:00:00+02:00\","
                        + "\"Afsluttet\":true},\"Dagsordenpunkter\":[" + item("1", first) + "," + item("2", second)
                        + "]}";
        return ExchangeReader.standard()
                .read(json.getBytes(StandardCharsets.UTF_8), "havn.json")
                .documents()
                .get(0)
                .meeting();
    }

    private static String item(String number, String line) {
        return "{\"Punktnummer\":\"" + number
                + "\",\"Navn\":\"Sag\",\"Felter\":[{\"Navn\":\"\",\"Html\":\"<h3>Beslutning</h3>"
                + "<span><p>Godkendt.</p><p>" + line + "</p></span>\"}],\"Bilag\":[]}";
    }
}
