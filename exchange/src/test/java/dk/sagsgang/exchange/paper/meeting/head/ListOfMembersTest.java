package dk.sagsgang.exchange.paper.meeting.head;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.party.RosterBody;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of members says who sits in the body, or who was there, by what else the paper tells of people. */
class ListOfMembersTest {

    private static Meeting with(String people, String decision) {
        return meeting("Havneudvalget\nReferat\nDato: 6. oktober 2015\n" + people.replace("/", "\n")
                + "\n\n1. Ny bro over åen\nBeslutning\n" + decision + "\n\n2. Ny sti\nBeslutning\nGodkendt.\n");
    }

    private static String shown(Meeting meeting) {
        return meeting.memberships().stream()
                .flatMap(each -> each.members().stream())
                .map(person -> person.name()
                        + person.party().map(PoliticalParty::letter).orElse(""))
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Medlemmer: Anne Holm, Bo Lund, Else Mark | Anne Holm,Bo Lund,Else Mark | -",
                "Medlemmer:/Anne Holm (A)/Bo Lund (V) | Anne HolmA,Bo LundV | -",
                "Udvalgets medlemmer: Anne Holm (A), Bo Lund (V) | Anne HolmA,Bo LundV | -",
                "Medlemmer: Anne Holm, Bo Lund, Else Mark/Bemærkninger: | Anne Holm,Bo Lund,Else Mark | -",
                "Medlemmer: Anne Holm, Bo Lund, Else Mark/Deltagere: Ib Dahl/Fraværende: Bo Lund | Anne Holm,Bo Lund,Else Mark | Bo Lund,Ib Dahl",
                "Medlemmer: Anne Holm, Bo Lund, Else Mark/Til stede: Anne Holm, Else Mark | Anne Holm,Bo Lund,Else Mark | Anne Holm,Else Mark",
            })
    void membersThatAreNoAttendance(String people, String members, String attendance) {
        Meeting meeting = with(people, "Godkendt.");
        assertThat(shown(meeting)).isEqualTo(members);
        assertThat(meeting.attendance().stream()
                        .map(each -> each.person().orElseThrow().name())
                        .collect(Collectors.joining(",")))
                .isEqualTo(attendance.replace("-", ""));
        assertThat(meeting.memberships().get(0).body().map(Body::name)).contains("Havneudvalget");
    }

    @Test
    void whoLeadsTheBodyIsToldWithThem() {
        RosterBody roster = with(
                        "Medlemmer: Anne Holm (A), formand, Bo Lund (V), næstformand, Else Mark (C)", "Godkendt.")
                .memberships()
                .get(0);
        assertThat(roster.members()).hasSize(3);
        assertThat(roster.chair().map(Person::name)).contains("Anne Holm");
        assertThat(roster.deputyChair().map(Person::name)).contains("Bo Lund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Medlemmer: Anne Holm, Bo Lund, Else Mark/Afbud: Bo Lund",
                "Medlemmer: Anne Holm, Bo Lund, Else Mark/Fraværende: Bo Lund",
                "Medlemmer: Anne Holm, Bo Lund, Else Mark/Bemærkninger: Afbud fra Bo Lund",
                "Medlemmer: Anne Holm, Bo Lund, Else Mark/Fra administrationen: Ib Dahl",
                "Medlemmer: Anne Holm, Bo Lund, Else Mark/Referent: Ib Dahl",
                "Til stede: Anne Holm, Bo Lund, Else Mark",
                "Til stede:/Medlemmer: Anne Holm, Bo Lund, Else Mark/Øvrige: Ib Dahl",
            })
    void besideOthersTheyAreThoseOfTheMeeting(String people) {
        Meeting meeting = with(people, "Godkendt.");
        assertThat(meeting.memberships()).isEmpty();
        assertThat(meeting.attendance()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Godkendt. Fraværende: Bo Lund.",
                "Godkendt. Bo Lund deltog ikke.",
                "Godkendt. Bo Lund forlod mødet."
            })
    void whereAnItemTellsWhoWasAwayTheyAreThoseOfTheMeeting(String decision) {
        Meeting meeting = with("Medlemmer: Anne Holm, Bo Lund, Else Mark", decision);
        assertThat(meeting.memberships()).isEmpty();
        assertThat(meeting.attendance())
                .filteredOn(each -> each.label().equals("Medlemmer"))
                .extracting(Attendance::person)
                .isNotEmpty();
    }
}
