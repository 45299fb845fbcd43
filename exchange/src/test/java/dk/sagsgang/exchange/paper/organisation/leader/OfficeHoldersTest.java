package dk.sagsgang.exchange.paper.organisation.leader;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who sit in a team, in whatever order name, office and area are printed, and the areas that their offices name. */
class OfficeHoldersTest {

    private static OrganisationModel told(String text) {
        return organisationModel("""
                Organisationen i Greve Kommune

                Her kan du læse, hvordan kommunen er indrettet.

                %s
                """.formatted(text.replace("|", "\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Direktionen består af:||• Ida Holk, kommunaldirektør|• Bo Ravn, direktør for Børn, Unge & Kultur|• Lise Bang, direktør for Velfærd",
                "Den nye samlede direktion består af:||- Kommunaldirektør Ida Holk|- Direktør Bo Ravn, Børn, Unge & Kultur|- Direktør Lise Bang (Velfærd)",
                "Direktionen||Kommunaldirektør: Ida Holk|Direktør for Børn, Unge & Kultur: Bo Ravn|Direktør for Velfærd: Lise Bang",
                "Direktionen består af kommunaldirektør Ida Holk, Bo Ravn, der er direktør for Børn, Unge & Kultur, og Lise Bang, direktør for Velfærd.",
                "Direktionen består af Ida Holk (kommunaldirektør), Bo Ravn (direktør for Børn, Unge & Kultur) og Lise Bang (direktør for Velfærd).",
                "Direktionens medlemmer er:||• Ida Holk – kommunaldirektør|• Bo Ravn – direktør for Børn, Unge & Kultur|• Lise Bang – direktør for Velfærd",
                "Kommunens tre direktører er: Ida Holk, kommunaldirektør, Bo Ravn, direktør for Børn, Unge & Kultur, og Lise Bang, direktør for Velfærd."
            })
    void eachSitsWithTheAreaOfTheOffice(String text) {
        OrganisationModel model = told(text);

        LeadershipTeam team = model.leadershipTeams().get(0);
        assertThat(team.seats())
                .extracting(seat -> seat.person().map(Person::name).orElse(""))
                .containsExactly("Ida Holk", "Bo Ravn", "Lise Bang");
        assertThat(model.units()).extracting(OrganisationUnit::name).containsExactly("Børn, Unge & Kultur", "Velfærd");
        assertThat(model.units()).allMatch(unit -> unit.kind().equals(java.util.Optional.of(UnitKind.DIRECTORATE)));
        assertThat(team.seats()).extracting(seat -> seat.units().size()).containsExactly(0, 1, 1);
        assertThat(model.units().get(1).leadership().get(0).person().map(Person::name))
                .contains("Lise Bang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chefgruppen består af følgende:||• Centerchef Ida Holk, Center for Teknik|• Center for Kultur: centerchef Bo Ravn",
                "I chefgruppen sidder:||• Centerchef Center for Teknik: Ida Holk|• Centerchef Center for Kultur: Bo Ravn",
                "Kommunen ledes af en chefgruppe, der består af:||• Ida Holk, centerchef for Center for Teknik|• Bo Ravn, centerchef for Center for Kultur"
            })
    void aCentreThatStandsBesideTheOfficeIsLedByIt(String text) {
        OrganisationModel model = told(text);

        assertThat(model.units())
                .extracting(OrganisationUnit::name)
                .containsExactly("Center for Teknik", "Center for Kultur");
        assertThat(model.units()).allSatisfy(unit -> {
            assertThat(unit.kind()).contains(UnitKind.CENTRE);
            assertThat(unit.leadership()).hasSize(1);
        });
        assertThat(model.leadershipTeams().get(0).seats().get(1).units())
                .containsExactly(model.units().get(1).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Direktionen består foruden kommunaldirektør Ida Holk af velfærdsdirektør Bo Ravn og teknik- og miljødirektør Lise Bang.",
                "Den nye chef bliver en del af direktionen sammen med kommunaldirektør Ida Holk, velfærdsdirektør Bo Ravn og teknik- og miljødirektør Lise Bang.",
                "Sammen med kommunaldirektør Ida Holk udgør velfærdsdirektør Bo Ravn og teknik- og miljødirektør Lise Bang kommunens direktion.",
                "Medlemmerne af direktionen er kommunaldirektør Ida Holk, velfærdsdirektør Bo Ravn og teknik- og miljødirektør Lise Bang.",
                "Direktionen består af fem medlemmer - kommunaldirektør (Ida Holk, der begyndte i år) og to direktører: velfærdsdirektør Bo Ravn og teknik- og miljødirektør, Lise Bang."
            })
    void aSentenceTellsThemHoweverItIsTurned(String text) {
        assertThat(told(text).leadershipTeams().get(0).seats())
                .extracting(seat -> seat.person().map(Person::name).orElse(""))
                .containsExactly("Ida Holk", "Bo Ravn", "Lise Bang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Direktionen består af tre personer - en kommunaldirektør og to direktører.",
                "Sammen med kommunaldirektøren udgør de to direktører kommunens direktion.",
                "Direktionen i Greve Kommune består af i alt tre personer – kommunaldirektøren og to direktører."
            })
    void thoseWhoAreOnlyCountedAreSeatsToo(String text) {
        assertThat(told(text).leadershipTeams().get(0).seats())
                .extracting(LeadershipSeat::office)
                .extracting(office -> office.map(Office::title).orElse("").replaceFirst("en$", ""))
                .containsExactly("kommunaldirektør", "direktører");
    }

    @Test
    void namesToldLaterAreThoseOfTheCountedSeats() {
        List<LeadershipSeat> seats = told("Direktionen består af kommunaldirektøren og to direktører.||"
                        + "I direktionen sidder kommunaldirektør Ida Holk, direktør Bo Ravn og direktør Lise Bang.")
                .leadershipTeams()
                .get(0)
                .seats();

        assertThat(seats)
                .extracting(seat -> seat.person().map(Person::name).orElse(""))
                .containsExactly("Ida Holk", "Bo Ravn", "Lise Bang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Direktionen skrumper fra fire til tre direktører.",
                "Kommunens direktion skæres ned fra fem til tre medlemmer."
            })
    void aTeamThatShrinksHasTheSizeThatItComesTo(String text) {
        assertThat(told(text).leadershipTeams().get(0).size().orElseThrow().value())
                .hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Direktionen består af kommunaldirektør Ida Holk og direktør for udvikling af kommunens rammevilkår Bo Ravn.",
                "Direktionen består af kommunaldirektør Ida Holk og Bo Ravn, tidligere direktør i Netto.",
                "Direktionen er sammen med borgmesteren ansvarlig for økonomien."
            })
    void anOfficeThatNamesNoAreaMakesNoUnit(String text) {
        assertThat(told(text).units()).isEmpty();
    }
}
