package dk.sagsgang.exchange.paper.meeting.head;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.sagsgang.meeting.attendance.Absence;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People in a row behind a label, of some of whom more is said than their names. */
class RowsOfPeopleTest {

    private static List<Attendance> people(String lines) {
        return meeting("""
                Havneudvalget
                Referat
                Dato: 6. oktober 2015
                %s

                1. Ny bro over åen
                Beslutning
                Godkendt.

                2. Orientering
                Beslutning
                Til efterretning.
                """.formatted(lines)).attendance();
    }

    private static String name(Attendance attendance) {
        return attendance.person().map(Person::name).orElse("");
    }

    private static Attendance who(List<Attendance> people, String name) {
        return people.stream()
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anne Holm (formand), Bo Lund (næstformand), Else Mark og Ib Dahl",
                "Anne Holm (AH), formand, Bo Lund (BL), næstformand, Else Mark (EM) samt Ib Dahl (ID)",
                "Anne Holm (A) (formand), Bo Lund (V) (næstformand), Else Mark (B), Ib Dahl (F)",
                "Formand Anne Holm, næstformand Bo Lund, Else Mark, Ib Dahl",
                "Anne Holm, formand, Bo Lund, næstformand, Else Mark og Ib Dahl.",
            })
    void whoLeadsIsSaidInTheRow(String row) {
        List<Attendance> people = people("Til stede: " + row);
        assertThat(people)
                .extracting(RowsOfPeopleTest::name)
                .containsExactly("Anne Holm", "Bo Lund", "Else Mark", "Ib Dahl");
        assertThat(people)
                .extracting(each -> each.chair().orElse(null))
                .containsExactly(ChairRole.CHAIR, ChairRole.DEPUTY_CHAIR, null, null);
        assertThat(people).allSatisfy(each -> {
            assertThat(each.status()).contains(AttendanceStatus.PRESENT);
            assertThat(each.label()).isEqualTo("Til stede");
            assertThat(each.remark()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anne Holm, Bo Lund samt Else Mark, der deltog som suppleant for Ib Dahl",
                "Anne Holm, Else Mark (suppleant for Ib Dahl), Bo Lund",
                "Anne Holm, Else Mark (stedfortræder for Ib Dahl) og Bo Lund",
                "Anne Holm (AH), Bo Lund (BL) og Else Mark (EM), suppleant for Ib Dahl",
            })
    void forWhomSomebodyStandsInIsSaidInTheRow(String row) {
        List<Attendance> people = people("Til stede: " + row + "\nAfbud: Ib Dahl (ferie)");
        assertThat(who(people, "Else Mark").substituteFor().map(Person::name)).contains("Ib Dahl");
        Attendance away = who(people, "Ib Dahl");
        assertThat(away.status()).contains(AttendanceStatus.EXCUSED);
        assertThat(away.label()).isEqualTo("Afbud");
        assertThat(away.absence().map(Absence::reason)).contains("ferie");
        assertThat(people).hasSize(4);
    }

    @Test
    void whoIsAwayStandsUnderTheLabelOfThoseAlsoWhereAListOfMembersNamesThem() {
        List<Attendance> people = people("Medlemmer: Anne Holm, Bo Lund, Else Mark\nAfbud: Bo Lund");
        assertThat(people)
                .extracting(RowsOfPeopleTest::name, Attendance::label)
                .containsExactly(
                        tuple("Anne Holm", "Medlemmer"), tuple("Bo Lund", "Afbud"), tuple("Else Mark", "Medlemmer"));
    }

    @Test
    void labelsMayStandAboveTheNames() {
        List<Attendance> people = people("Deltagere:\nAnne Holm\nBo Lund\nFraværende:\nElse Mark");
        assertThat(people)
                .extracting(RowsOfPeopleTest::name, Attendance::label)
                .containsExactly(
                        tuple("Anne Holm", "Deltagere"),
                        tuple("Bo Lund", "Deltagere"),
                        tuple("Else Mark", "Fraværende"));
    }

    @Test
    void aGuestIsNoMember() {
        Attendance guest = who(people("Til stede: Anne Holm, Bo Lund\nGæst: Centerleder Else Mark"), "Else Mark");
        assertThat(guest.capacity()).contains(Capacity.GUEST);
        assertThat(guest.person().flatMap(Person::office).map(Office::title)).contains("Centerleder");
    }

    @Test
    void theHeadSaysFromWhichItemsSomebodyWasAway() {
        List<Attendance> people = people(
                "Medlemmer: Anne Holm, Bo Lund, Else Mark\nBemærkninger: Afbud: Bo Lund. Else Mark forlod mødet kl. 10.15 efter behandlingen af punkt 1.");
        assertThat(who(people, "Bo Lund").status()).contains(AttendanceStatus.EXCUSED);
        assertThat(who(people, "Else Mark").items()).singleElement().satisfies(item -> {
            assertThat(item.item()).isEqualTo("1");
            assertThat(item.change()).contains(PresenceChange.LEFT_AFTER);
        });
    }
}
