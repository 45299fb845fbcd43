package dk.sagsgang.exchange.paper.meeting.head;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Office;
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

    @Test
    void whatEachIsStandsBehindTheName() {
        Meeting meeting = meeting(
                "Referat fra møde i Lokal-MED (Lokalt MED-udvalg)\nTorsdag den 10. september 2015\nDeltagere:\nAnne Holm, centerchef, formand\nBo Lund, TR for BUPL, næstformand\nElse Mark, FTR for FOA (køkkenet)\nIb Dahl, suppleant for Ulla Krog, TR for SL\nJens Dam, personalekonsulent (sekretær)\nFraværende:\nUlla Krog, TR for SL\nKaja Lind, arbejdsmiljørepræsentant - sygdom\nLise Vig, pædagog\n\n1. Godkendelse af dagsorden\nGodkendt.\n\n2. Eventuelt\nIntet.\n");

        assertThat(meeting.bodies().get(0).name()).isEqualTo("Lokal-MED");
        assertThat(meeting.attendance())
                .extracting(
                        each -> each.person().orElseThrow().name(),
                        each -> each.person()
                                .orElseThrow()
                                .office()
                                .map(Office::title)
                                .orElse(""),
                        Attendance::remark)
                .containsExactly(
                        tuple("Anne Holm", "centerchef", ""),
                        tuple("Bo Lund", "TR for BUPL", ""),
                        tuple("Else Mark", "FTR for FOA (køkkenet)", ""),
                        tuple("Ib Dahl", "", ""),
                        tuple("Jens Dam", "personalekonsulent", ""),
                        tuple("Ulla Krog", "TR for SL", ""),
                        tuple("Kaja Lind", "arbejdsmiljørepræsentant", ""),
                        tuple("Lise Vig", "pædagog", ""));
        assertThat(meeting.attendance().get(0).chair()).contains(ChairRole.CHAIR);
        assertThat(meeting.attendance().get(1).chair()).contains(ChairRole.DEPUTY_CHAIR);
        assertThat(meeting.attendance().get(3).substituteFor().map(Person::name))
                .contains("Ulla Krog");
        assertThat(meeting.attendance().get(4).capacity()).contains(Capacity.SECRETARY);
        assertThat(meeting.attendance().get(6).absence().orElseThrow().reason()).isEqualTo("sygdom");
        assertThat(meeting.attendance().get(2).capacity()).contains(Capacity.MEMBER);
    }

    @Test
    void othersOfTheMembersWereThereWhereSomeAreToldToHaveBeenAway() {
        Meeting meeting = with("Medlemmer: Anne Holm (A), Bo Lund (V), Else Mark (C)\nAfbud: Else Mark (C)");

        assertThat(meeting.attendance())
                .extracting(Attendance::status)
                .containsExactly(
                        Optional.of(AttendanceStatus.PRESENT),
                        Optional.of(AttendanceStatus.PRESENT),
                        Optional.of(AttendanceStatus.EXCUSED));
        assertThat(with("Medlemmer: Anne Holm (A), Bo Lund (V), Else Mark (C)").attendance())
                .allSatisfy(each -> assertThat(each.status()).isEmpty());
    }

    @Test
    void groupsOfABoardAreListedEachBehindItsName() {
        Meeting meeting = with(
                "Forældrevalgte: Anne Holm (formand), Bo Lund og Else Mark\nMedarbejdervalgte: Ib Dahl og Ulla Krog\nAfbud: Jens Dam");

        assertThat(names(meeting))
                .containsExactly("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl", "Ulla Krog", "Jens Dam");
        assertThat(meeting.attendance().get(3).label()).isEqualTo("Medarbejdervalgte");
        assertThat(meeting.attendance().get(3).status()).contains(AttendanceStatus.PRESENT);
    }
}
