package dk.sagsgang.exchange.paper.organisation.leader;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences say who lead together. */
class TeamSentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Direktionen består fortsat af kommunaldirektøren og to direktører.",
                "Direktionen, der består af kommunaldirektøren og to direktører, mødes hver mandag.",
                "Direktionen består af i alt tre personer: kommunaldirektøren og to direktører.",
                "Kommunaldirektøren og de to direktører udgør tilsammen Direktionen.",
                "Kommunen har en Direktion med kommunaldirektøren og to direktører.",
                "I Direktionen sidder kommunaldirektøren og to direktører.",
                "Den nye kommune får en Direktion med kommunaldirektøren og to direktører.",
                "Kommunaldirektøren og to direktører er kommunens Direktion.",
                "Medlemmerne af Direktionen er kommunaldirektøren og to direktører.",
                "Om fredagen holdes møde i Direktionen, som består af kommunaldirektøren og to direktører, der mødes ugentligt."
            })
    void aTeamIsTheSeatsThatItConsistsOf(String sentence) {
        LeadershipTeam team = team(sentence);

        assertThat(team.name()).startsWith("Direktion");
        assertThat(offices(team))
                .map(office -> office.toLowerCase(Locale.ROOT))
                .containsExactly("kommunaldirektøren", "direktører");
        assertThat(team.seats().get(1).number().flatMap(Count::value)).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Den øverste administrative ledelse i Greve Kommune består af kommunaldirektøren og to direktører.",
                "Greves administrative ledelse består herefter af kommunaldirektøren og to direktører, hvilket er færre end før.",
                "Direktionen i Greve Kommune består af kommunaldirektøren og to direktører.",
                "Ledelsen i Greve Kommune består af kommunaldirektøren og to direktører.",
                "Kommunaldirektøren indgår i direktionen, hvor han sammen med kommunens to direktører udgør ledelsen."
            })
    void theTeamOfAMunicipalityIsTheSeatsThatItConsistsOf(String sentence) {
        assertThat(offices(team(sentence)))
                .map(office -> office.toLowerCase(Locale.ROOT))
                .containsExactly("kommunaldirektøren", "direktører");
    }

    @Test
    void theNameBehindAnOfficeIsThePersonWhoHoldsIt() {
        LeadershipTeam team = team(
                "Direktionen består af kommunaldirektør Ida Holk, direktør for Børn og Unge Bo Ravn og stabschef Ole Lind Thorning.");

        assertThat(offices(team)).containsExactly("kommunaldirektør", "direktør for Børn og Unge", "stabschef");
        assertThat(team.seats())
                .extracting(seat -> seat.person().map(Person::name).orElse(""))
                .containsExactly("Ida Holk", "Bo Ravn", "Ole Lind Thorning");
    }

    @Test
    void directorsNamedInARowHaveASeatEach() {
        LeadershipTeam team = team(
                "Forvaltningen ledes af en direktion med kommunaldirektør Ida Holk og direktørerne Bo Ravn og Lise Bang Lind, der begge er chefer i dag.");

        assertThat(offices(team)).containsExactly("kommunaldirektør", "direktør", "direktør");
        assertThat(team.seats().get(2).person().map(Person::name)).contains("Lise Bang Lind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Direktionen er på tre personer.",
                "Kommunen har en direktion på tre personer.",
                "Direktionen får fremover tre personer."
            })
    void aTeamOfWhichOnlyTheNumberIsToldHasASize(String sentence) {
        assertThat(team(sentence).size().flatMap(Count::value)).hasValue(3);
    }

    @Test
    void thoseWithWhomSomebodySitsHaveSeats() {
        assertThat(
                        offices(
                                team(
                                        "Han begynder 1. maj og kommer dermed i direktionen sammen med kommunaldirektør Ida Holk og direktør for Unge Bo Ravn.")))
                .containsExactly("kommunaldirektør", "direktør for Unge");
    }

    @Test
    void thoseWhoMeetInAForumAreItsSeats() {
        LeadershipTeam team = team(
                "De otte fagchefer og økonomichefen mødes med direktionen hver anden uge i chefforum, hvor sager drøftes.");

        assertThat(team.name()).isEqualTo("chefforum");
        assertThat(offices(team)).containsExactly("fagchefer", "økonomichefen", "direktionen");
    }

    @Test
    void twoNounsWithOneHeadAreOneSeat() {
        assertThat(offices(team("Koncernledelsen består af direktionen og de ti afdelings- og stabschefer.")))
                .containsExactly("direktionen", "afdelings- og stabschefer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Direktionen har ansvaret for kommunens økonomi og personale.",
                "Chefgruppen består af mange forskellige opgaver og møder.",
                "Kommunaldirektøren og direktøren mødes med borgerne hver mandag.",
                "Direktøren sidder i kommunens direktion.",
                "Afdelingslederen er den, der ledes af direktionen."
            })
    void wordsThatAreNoSeatsMakeNoTeam(String sentence) {
        assertThat(TeamSentences.of(sentence)).isEmpty();
    }

    private static List<String> offices(LeadershipTeam team) {
        return team.seats().stream()
                .map(LeadershipSeat::office)
                .map(office -> office.map(Office::title).orElse(""))
                .toList();
    }

    private static LeadershipTeam team(String sentence) {
        return TeamSentences.of(sentence).orElseThrow().team();
    }
}
