package dk.sagsgang.exchange.paper.meeting.head;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.party.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels of people, and the people behind them, in the middle of the long line of a transcript. */
class JammedPeopleTest {

    private static Meeting with(String head) {
        return meeting(
                "Referat fra Havneudvalget\n\nStørrelse: px\nStarte visningen fra side:\n\nTranskript\n\n1 Referat Havneudvalget "
                        + "Mødedato: 6. oktober 2015 " + head
                        + " 1. Godkendelse af dagsorden Beslutning: Godkendt. 2. Ny mole Beslutning: Udsat.\n\n2 3. Eventuelt Beslutning: Intet.\n");
    }

    private static String name(Attendance attendance) {
        return attendance.person().map(Person::name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sted Havnen Fraværende Else Mark Til stede Anne Holm, Bo Lund Åben Punkt",
                "Sted: Havnen Fraværende: Else Mark Til stede: Anne Holm, Bo Lund Dagsorden",
                "Mødet var åbent. Til stede Anne Holm (A) Bo Lund (V) Fraværende Else Mark (F) Bemærkninger",
                "Til stede: Formand Anne Holm Bo Lund Fraværende: Else Mark. Dagsordenens punkter",
            })
    void eachLabelHasThePeopleBehindIt(String head) {
        assertThat(with(head).attendance())
                .extracting(JammedPeopleTest::name, each -> each.status().orElse(null))
                .containsExactlyInAnyOrder(
                        tuple("Anne Holm", AttendanceStatus.PRESENT),
                        tuple("Bo Lund", AttendanceStatus.PRESENT),
                        tuple("Else Mark", AttendanceStatus.ABSENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mødet var for Deltagere Anne Holm orienterede om molen.",
                "Referent Anne Holm skrev om havnen.",
                "Oversigt over Suppleanter Anne Holm orienterede om.",
            })
    void sentencesInWhichALabelStandsListNobody(String head) {
        assertThat(with(head).attendance())
                .extracting(Attendance::status)
                .doesNotContain(java.util.Optional.of(AttendanceStatus.PRESENT));
    }

    @Test
    void peopleAreListedBehindWhatLooksLikeItemsAsWell() {
        Meeting meeting = meeting(
                "Referat fra møde i Havneudvalget\nDato: 6. oktober 2015\n\nBilag\n1. Kort over havnen\n2. Notat om molen\n\nDeltagere: Anne Holm, Bo Lund\nAfbud: Else Mark\n\n1. Godkendelse af dagsorden\nBeslutning\nGodkendt.\n\n2. Ny mole\nBeslutning\nUdsat.\n");

        assertThat(meeting.attendance())
                .extracting(JammedPeopleTest::name)
                .containsExactlyInAnyOrder("Anne Holm", "Bo Lund", "Else Mark");
    }
}
