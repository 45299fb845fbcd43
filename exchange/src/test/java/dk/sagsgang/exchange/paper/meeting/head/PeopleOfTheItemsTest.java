package dk.sagsgang.exchange.paper.meeting.head;

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

    @Test
    void itemAboutWhoIsAwaySaysItOfTheMeeting() {
        for (String said : List.of(
                "Der er afbud fra Anne Holm og Bo Lund.\n\nBeslutning\n\nAnne Holm og Bo Lund.",
                "Beslutning\n\nAnne Holm og Bo Lund",
                "Beslutning\n\nAnne Holm og Bo Lund var fraværende.")) {
            Meeting meeting = meeting(
                    "Byrådet - Referat\n\nDato: 29. januar 2020\n\n1. Fraværende\n\nResume\n\n" + said
                            + "\n\n2. Nye bænke\n\nResume\n\nDer mangler bænke.\n\nBeslutning\n\nGodkendt.\n\nAnne Holm og Bo Lund var fraværende.\n");

            assertThat(names(meeting)).containsExactly("Anne Holm", "Bo Lund");
            assertThat(meeting.attendance())
                    .allSatisfy(each -> assertThat(each.status()).isPresent())
                    .allSatisfy(each -> assertThat(each.items()).isEmpty());
        }
    }

    @Test
    void allCameToAnItemAboutWhoIsAway() {
        assertThat(meeting(
                                "Byrådet - Referat\n\nDato: 29. januar 2020\n\n1. Fraværende\n\nBeslutning\n\nAlle mødt.\n\n2. Eventuelt\n\nBeslutning\n\nIntet.\n")
                        .attendance())
                .isEmpty();
    }

    @Test
    void whoIsAwayStandsAmongTheLabelsOfAnItem() {
        Meeting meeting = meeting(
                "Referat Ungerådet den 4. marts 2015\n\n1. Nye bænke\nSagsnr.: 15/1001\nFraværende: Anne Holm, Bo Lund\n\nSagsfremstilling\n\nDer mangler bænke.\n\nBeslutning\n\nGodkendt.\n\n2. Nye træer\nSagsnr.: 15/1002\nFraværende: Anne Holm\n\nSagsfremstilling\n\nDer mangler træer.\n\nBeslutning\n\nGodkendt.\n");

        assertThat(names(meeting)).containsExactly("Anne Holm", "Bo Lund");
        assertThat(meeting.attendance().get(0).status()).contains(AttendanceStatus.ABSENT);
        assertThat(meeting.attendance().get(1).items()).hasSize(1);
        assertThat(meeting.items().get(0).sections()).hasSize(1);
    }

    @Test
    void partOfTheApprovalTellsWhoCameInsteadOfWhom() {
        Meeting meeting = meeting("""
                2. Godkendelse af dagsorden

                Beslutning

                Dagsordenen blev godkendt.

                Fremmøde og inhabilitet:

                Anne Holm havde meldt afbud, og Bo Lund deltog i stedet.

                Else Mark havde meldt afbud på selve mødedagen.

                Ib Dahl udeblev uden afbud.
                """);

        assertThat(names(meeting)).containsExactly("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl");
        assertThat(meeting.attendance().get(1).substituteFor().map(Person::name))
                .contains("Anne Holm");
        assertThat(meeting.attendance().get(3).status()).contains(AttendanceStatus.ABSENT);
    }
}
