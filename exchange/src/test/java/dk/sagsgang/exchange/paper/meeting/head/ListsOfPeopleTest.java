package dk.sagsgang.exchange.paper.meeting.head;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists of people in heads: one a line with whom they stand for, in a row, and each with why they are away. */
class ListsOfPeopleTest {

    private static List<String> names(Meeting meeting) {
        return meeting.attendance().stream()
                .flatMap(each -> each.person().stream())
                .map(Person::name)
                .toList();
    }

    private static Meeting with(String people) {
        return meeting("Referat fra møde i Ungerådet\nTorsdag den 10. september 2015\n" + people
                + "\n\n1. Godkendelse af dagsorden\nGodkendt.\n\n2. Eventuelt\nIntet.\n");
    }

    @Test
    void whomEachStandsForStandsBehindAComma() {
        Meeting meeting = with(
                "Til stede:\nAnne Holm, Formand, udpeget af Kommunalbestyrelsen\nBo Lund, Lunde Frivillignet\nElse Mark, Idrætsforeningerne\nIb Dahl, elevrepræsentant\nAfbud:\nUlla Krog, elevrepræsentant\nJens Dam, Oplysningsforbundene\nKaja Lind, udpeget af Kommunalbestyrelsen");

        assertThat(names(meeting))
                .containsExactly("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl", "Ulla Krog", "Jens Dam", "Kaja Lind");
        assertThat(meeting.attendance().get(0).chair()).contains(ChairRole.CHAIR);
        assertThat(meeting.attendance().get(1).remark()).isEqualTo("Lunde Frivillignet");
        assertThat(meeting.attendance())
                .extracting(Attendance::status)
                .startsWith(Optional.of(AttendanceStatus.PRESENT))
                .endsWith(Optional.of(AttendanceStatus.EXCUSED));
    }

    @Test
    void whomEachStandsForStandsBehindADash() {
        Meeting meeting = with(
                "Deltagere: Anne Holm - Grundejerforeningen\n\nBo Lund - Grundejerforeningen\n\n-\n\nElse Mark - formand for Vejudvalget\n\nIb Dahl - Afdelingschef Vej");

        assertThat(names(meeting)).containsExactly("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl");
        assertThat(meeting.attendance().get(2).chair()).isEmpty();
    }

    @Test
    void twoNamesInALineAreTwoPeople() {
        assertThat(names(with("Til stede:\nAnne Holm, Bo Lund\nElse Mark, Ib Dahl\nUlla Krog, Jens Dam")))
                .containsExactly("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl", "Ulla Krog", "Jens Dam");
    }

    @Test
    void letterBehindACommaIsAParty() {
        assertThat(with("Deltagere:\nAnne Holm, (A)\nBo Lund, (V)\nElse Mark, (F)")
                        .attendance())
                .allSatisfy(
                        each -> assertThat(each.person().flatMap(Person::party)).isPresent());
    }

    @Test
    void eachIsAwayWithAnApology() {
        assertThat(with("Fraværende: Anne Holm ved afbud Bo N. Lund ved afbud").attendance())
                .extracting(each -> each.person().map(Person::name).orElse(""), Attendance::status)
                .containsExactly(
                        tuple("Anne Holm", Optional.of(AttendanceStatus.EXCUSED)),
                        tuple("Bo N. Lund", Optional.of(AttendanceStatus.EXCUSED)));
    }

    @Test
    void rowOfNamesWithPartiesIsThatOfTheMembers() {
        Meeting meeting =
                with("Anne Holm, Formand (V) Bo Lund (V) Else Mark (A) Ib Dahl (C) Ulla Krog (O) Jens Dam (F)");

        assertThat(names(meeting))
                .containsExactly("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl", "Ulla Krog", "Jens Dam");
        assertThat(meeting.attendance().get(0).chair()).contains(ChairRole.CHAIR);
        assertThat(meeting.attendance())
                .allSatisfy(each -> assertThat(each.status()).isEmpty());
    }

    @Test
    void someWereNotThereWhereAllOthersWere() {
        for (String said : List.of(
                "Medlemmerne var mødt, bortset fra Anne Holm og Bo Lund, der havde meldt afbud.",
                "Alle var til stede undtagen Anne Holm og Bo Lund, som havde meldt afbud.")) {
            assertThat(with(said).attendance())
                    .extracting(Attendance::status)
                    .containsExactly(Optional.of(AttendanceStatus.EXCUSED), Optional.of(AttendanceStatus.EXCUSED));
        }
        assertThat(with("Samtlige medlemmer var mødt med undtagelse af Anne Holm.")
                        .attendance())
                .extracting(Attendance::status)
                .containsExactly(Optional.of(AttendanceStatus.ABSENT));
    }

    @Test
    void firstNamesAreNamesWhereAListSaysNoMore() {
        Meeting meeting = with("Tilstede: Anne, Karl-Emil, Bo og Else\nAfbud: Ib, Ulla, Jens");

        assertThat(names(meeting)).containsExactly("Anne", "Karl-Emil", "Bo", "Else", "Ib", "Ulla", "Jens");
        assertThat(meeting.attendance().get(4).status()).contains(AttendanceStatus.EXCUSED);
    }
}
