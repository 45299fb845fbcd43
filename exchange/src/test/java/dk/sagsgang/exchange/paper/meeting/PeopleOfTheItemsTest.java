package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages of single items, on which the item that approves the agenda tells who was there. */
class PeopleOfTheItemsTest {

    private static List<String> names(Meeting meeting) {
        return meeting.attendance().stream()
                .flatMap(each -> each.person().stream())
                .map(Person::name)
                .toList();
    }

    @Test
    void groupsOfThoseWhoWereThereStandBelowTheirWords() {
        Meeting meeting = meeting("""
                1. Godkendelse af dagsorden

                Beslutning

                I mødet deltog:

                Borgerrepræsentanter:

                Anne Holm, Bo Lund og Else Mark.

                Fra det frivillige foreningsområde:

                Ib Dahl, Ulla Krog (for Jens Dam) og Kaja Lind.

                Fra forvaltningen:

                Lars Hede og Mona Bro.

                Følgende havde meldt afbud:

                Jens Dam og Ole Sand.

                Dagsordenen blev godkendt.
                """);

        assertThat(names(meeting))
                .containsExactly(
                        "Anne Holm",
                        "Bo Lund",
                        "Else Mark",
                        "Ib Dahl",
                        "Ulla Krog",
                        "Kaja Lind",
                        "Lars Hede",
                        "Mona Bro",
                        "Jens Dam",
                        "Ole Sand");
        assertThat(meeting.attendance().get(4).substituteFor().map(Person::name))
                .contains("Jens Dam");
        assertThat(meeting.attendance().get(6).capacity()).contains(Capacity.OFFICIAL);
        assertThat(meeting.attendance().get(9).status()).contains(AttendanceStatus.EXCUSED);
        assertThat(meeting.items().get(0).decisions().get(0).text().plain()).isEqualTo("Dagsordenen blev godkendt.");
    }

    @Test
    void officeStandsBeforeAName() {
        Meeting meeting = meeting(
                "1. Godkendelse af dagsorden\n\nBeslutning\n\nTilstede var:\nOverborgmester Anne Holm\n\nVicedirektør Bo Lund\n\nObservatør Else Mark\n\nDagsordenen blev godkendt.\n");

        assertThat(names(meeting)).containsExactly("Anne Holm", "Bo Lund", "Else Mark");
        assertThat(meeting.attendance())
                .extracting(each -> each.person()
                        .flatMap(Person::office)
                        .map(Object::toString)
                        .isPresent())
                .containsExactly(true, true, true);
    }

    @Test
    void substituteStandsBehindADash() {
        Meeting meeting = meeting("""
                2. Godkendelse af dagsorden

                Beslutning

                Dagsordenen blev godkendt.

                Fravær med afbud:

                  • Anne Holm – Bo Lund deltager som suppleant
                  • Else Mark – Ib Dahl deltager som suppleant

                Fravær uden afbud: Ulla Krog
                """);

        assertThat(names(meeting)).containsExactly("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl", "Ulla Krog");
        assertThat(meeting.attendance())
                .extracting(Attendance::status)
                .containsExactly(
                        Optional.of(AttendanceStatus.EXCUSED),
                        Optional.of(AttendanceStatus.PRESENT),
                        Optional.of(AttendanceStatus.EXCUSED),
                        Optional.of(AttendanceStatus.PRESENT),
                        Optional.of(AttendanceStatus.ABSENT));
    }
}
