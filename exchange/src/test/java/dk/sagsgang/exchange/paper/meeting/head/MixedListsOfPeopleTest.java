package dk.sagsgang.exchange.paper.meeting.head;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists in which offices, societies and remarks stand between the names, whatever parts them; sentences that tell as much. */
class MixedListsOfPeopleTest {

    private static Meeting with(String people) {
        return meeting(
                "Referat fra møde i Ungerådet\nTorsdag den 10. september 2015\n\n" + people
                        + "\n\n1. Godkendelse af dagsorden\nGodkendt.\n\n2. Nyt fra formanden\nTaget til efterretning.\n\n3. Eventuelt\nIntet.\n");
    }

    private static Attendance of(Meeting meeting, String name) {
        return meeting.attendance().stream()
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Attendance each) {
        return each.person().map(Person::name).orElse("");
    }

    private static List<String> names(Meeting meeting) {
        return meeting.attendance().stream().map(MixedListsOfPeopleTest::name).toList();
    }

    @Test
    void namesStandBetweenDotsOrUprightStrokes() {
        for (String mark : List.of(" · ", " • ", " | ", "; ")) {
            Meeting meeting =
                    with("Til stede\nAnne Holm (formand)" + mark + "Bo Lund" + mark + "Else Mark" + mark + "Ib Dahl");

            assertThat(names(meeting)).as(mark).containsExactly("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl");
            assertThat(of(meeting, "Anne Holm").chair()).contains(ChairRole.CHAIR);
            assertThat(of(meeting, "Ib Dahl").status()).contains(AttendanceStatus.PRESENT);
        }
    }

    @Test
    void officesStandBeforeSomeOfTheNames() {
        Meeting meeting = with(
                "Fra administrationen deltager: Direktør Anne Holm, landdistriktskoordinator Bo Lund (sekretær) og planlægger Else Mark under punkt 2.");

        assertThat(of(meeting, "Anne Holm").person().flatMap(Person::office)).contains(Office.of("Direktør"));
        assertThat(of(meeting, "Bo Lund").capacity()).contains(Capacity.SECRETARY);
        assertThat(of(meeting, "Else Mark").capacity()).contains(Capacity.OFFICIAL);
        assertThat(of(meeting, "Else Mark").remark()).isEqualTo("under punkt 2");
    }

    @Test
    void whatSomebodyIsStandsBehindTheNameAndMakesTheMemberNoOther() {
        Meeting meeting = with(
                "Forældrevalgte: Anne Holm (forperson), Bo Lund (online under punkt 1 og 2) og Else Mark\nMedarbejdervalgte: Ib Dahl (lærer) og Ulla Krog\nFra Børneudvalget: Jens Dam, kontaktpolitiker");

        assertThat(names(meeting))
                .containsExactly("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl", "Ulla Krog", "Jens Dam");
        assertThat(of(meeting, "Ib Dahl").capacity()).contains(Capacity.MEMBER);
        assertThat(of(meeting, "Jens Dam").label()).isEqualTo("Fra Børneudvalget");
    }

    @Test
    void whoCameInsteadStandsInBracketsOrBehindADash() {
        Meeting meeting = with(
                "Til stede: Anne Holm, Bo Lund, Else Mark\nAfbud: Ib Dahl (mødt suppleant: Ulla Krog), Jens Dam\nIkke til stede: Kaj Lind (afbud, barn syg) – i stedet deltog Mia Friis");

        assertThat(of(meeting, "Ulla Krog").substituteFor().map(Person::name)).contains("Ib Dahl");
        assertThat(of(meeting, "Ib Dahl").status()).contains(AttendanceStatus.EXCUSED);
        assertThat(of(meeting, "Kaj Lind").status()).contains(AttendanceStatus.EXCUSED);
        assertThat(of(meeting, "Mia Friis").substituteFor().map(Person::name)).contains("Kaj Lind");
    }

    @Test
    void boxesAreTickedWhereSomebodyWasThere() {
        Meeting meeting = with(
                "Ledelsesrepræsentanter\n[x] Anne Holm, centerchef, formand\n[ ] Bo Lund, områdeleder (ferie)\nMedarbejderrepræsentanter\n[x] Else Mark, FTR FOA, næstformand\n[x] Ib Dahl, AMR (fra pkt. 2)\n[ ] Ulla Krog, TR 3F (sygemeldt) - suppleant Jens Dam mødte");

        assertThat(names(meeting))
                .containsExactlyInAnyOrder("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl", "Ulla Krog", "Jens Dam");
        assertThat(of(meeting, "Bo Lund").status()).contains(AttendanceStatus.ABSENT);
        assertThat(of(meeting, "Else Mark").person().flatMap(Person::office)).contains(Office.of("FTR FOA"));
        assertThat(of(meeting, "Ib Dahl").items()).hasSize(1);
        assertThat(of(meeting, "Jens Dam").substituteFor().map(Person::name)).contains("Ulla Krog");
    }

    @Test
    void sentencesTellWhoWasThereAndWhoCameInstead() {
        Meeting meeting = with(
                "Til stede var borgmester Anne Holm (V), der ledede mødet, samt Bo Lund (A), Else Mark (F) og Ib Dahl (C). Afbud var modtaget fra Ulla Krog (A) på grund af sygdom. I hendes sted var indkaldt 1. suppleant Jens Dam (A). Kaj Lind (O) var udeblevet uden afbud.\nFra administrationen deltog kommunaldirektør Mia Friis. Protokollen førtes af fuldmægtig Ole Bech.");

        assertThat(of(meeting, "Anne Holm").capacity()).contains(Capacity.MEMBER);
        assertThat(of(meeting, "Ib Dahl").status()).contains(AttendanceStatus.PRESENT);
        assertThat(of(meeting, "Ulla Krog").absence().orElseThrow().reason()).isEqualTo("sygdom");
        assertThat(of(meeting, "Jens Dam").substituteRank()).isEqualTo("1. suppleant");
        assertThat(of(meeting, "Kaj Lind").status()).contains(AttendanceStatus.ABSENT);
        assertThat(of(meeting, "Mia Friis").capacity()).contains(Capacity.OFFICIAL);
        assertThat(of(meeting, "Ole Bech").capacity()).contains(Capacity.SECRETARY);
    }

    @Test
    void asManyWhoCameInsteadStandForThoseWhoAreAwayInTurn() {
        Meeting meeting = with(
                "Ulla Krog var fraværende. Anne Holm og Bo Lund havde meldt forfald. I stedet mødte Else Mark (A) og Ib Dahl (C). For Ulla Krog mødte Jens Dam.");

        assertThat(of(meeting, "Ib Dahl").substituteFor().map(Person::name)).contains("Bo Lund");
        assertThat(of(meeting, "Jens Dam").substituteFor().map(Person::name)).contains("Ulla Krog");
    }

    @Test
    void labelsStandAtTheBeginningOfSentences() {
        Meeting meeting = with(
                "Mødet blev holdt i Salen fra kl. 19 til kl. 21.40. Mødeleder: Bestyrelsesformand Anne Holm. Referent: Skoleleder Bo Lund.\nMødt: Anne Holm (Kulturudvalget), Else Mark (forældrevalgt), Ib Dahl (Lunde Gymnasium) og Ulla Krog (elevrådet, uden stemmeret).");

        assertThat(of(meeting, "Bo Lund").capacity()).contains(Capacity.SECRETARY);
        assertThat(of(meeting, "Else Mark").capacity()).contains(Capacity.MEMBER);
        assertThat(of(meeting, "Ulla Krog").capacity()).contains(Capacity.OBSERVER);
    }

    @Test
    void aSentenceBelowALabelIsNoneOfItsList() {
        Meeting meeting = with("Fraværende: Anne Holm (A)\nBo Lund (V) kom til kl. 16.20 under punkt 2");

        assertThat(of(meeting, "Anne Holm").status()).contains(AttendanceStatus.ABSENT);
        assertThat(of(meeting, "Bo Lund").status())
                .isNotEqualTo(of(meeting, "Anne Holm").status());
        assertThat(of(meeting, "Bo Lund").items()).hasSize(1);
    }

    @Test
    void nobodyHasBeenAtTheMeetingOfAnAgenda() {
        Meeting meeting = meeting(
                "Dagsorden for møde i Ungerådet\nTorsdag den 10. september 2015\n\nDeltagere: Anne Holm, Bo Lund og Else Mark\nGæst: Planlægger Ib Dahl (pkt. 2)\n\n1. Godkendelse af dagsorden\n\n2. Ny plads\n\n3. Eventuelt\n");

        assertThat(of(meeting, "Bo Lund").status()).contains(AttendanceStatus.SUMMONED);
        assertThat(of(meeting, "Ib Dahl").capacity()).contains(Capacity.GUEST);
    }

    @Test
    void whatNamesHousesIsNobody() {
        Meeting meeting =
                with("Gæst: Centerleder Anne Holm, Omsorgscentret Enggården, under punkt 3.\nReferent: Bo Lund");

        assertThat(names(meeting)).containsExactly("Anne Holm", "Bo Lund");
    }

    @Test
    void membersInANumberedListAreNoItems() {
        Meeting meeting = meeting(
                "Økonomiudvalgets møde den 31. marts 2020\nReferat\n\n1. Godkendelse af dagsorden\n\nBeslutning\n\nDagsordenspunkt 1: Godkendelse af dagsorden\n\nDeltagerne var:\n\n1. Overborgmester Anne Holm (A)\n\n2. Bo Lund (A)\n\n3. Borgmester Else Mark (Ø)\n\nHerefter blev dagsordenen godkendt.\n\n2. Ny bro\n\nBeslutning\n\nGodkendt.\n");

        assertThat(meeting.items()).hasSize(2);
        assertThat(names(meeting)).containsExactly("Anne Holm", "Bo Lund", "Else Mark");
        assertThat(of(meeting, "Else Mark").person().flatMap(Person::office)).contains(Office.of("Borgmester"));
    }

    @Test
    void whoWasThereMayStandAtTheEndOfThePaper() {
        Meeting meeting = meeting(
                "Lunde Byråd\nReferat\n4. marts 2021 kl. 18.00 på Havnekontoret\n\n1. Godkendelse af dagsorden\nGodkendt.\n\n2. Ny skole\nBeslutning\nGodkendt.\n\n3. Eventuelt\nIntet.\n\nTil stede:\nAnne Holm (A), Bo Lund (V), Else Mark (Ø)\nFraværende:\nIb Dahl (C)\n");

        assertThat(names(meeting)).containsExactly("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl");
        assertThat(of(meeting, "Ib Dahl").status()).contains(AttendanceStatus.ABSENT);
        assertThat(meeting.items().get(2).sections()).isEmpty();
        assertThat(meeting.place()).isEqualTo("Havnekontoret");
    }
}
