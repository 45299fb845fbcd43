package dk.sagsgang.exchange.paper.organisation.leader;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chiefs who stand below the name of their team, one a line or with the name below the office. */
class TeamOfChiefsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bibliotekets ledergruppe:||Bibliotekschef|Ida Holk||Souschef|Bo Ravn||Leder af Kultur og Læring|Lise Bang",
                "Ledergruppen||Bibliotekschef: Ida Holk|Souschef: Bo Ravn|Leder af Kultur og Læring: Lise Bang",
                "Ledelsesteamet||Bibliotekschef Ida Holk|Souschef Bo Ravn|Leder af Kultur og Læring: Lise Bang",
                "Chefgruppen||Bibliotekschef Ida Holk, tlf. 00 31 15 05|Souschef Bo Ravn, tlf. 00 31 15 06|Leder af Kultur: Lise Bang, tlf. 00 31 15 07"
            })
    void allOfThemSitInIt(String text) {
        OrganisationModel model = told(text);

        assertThat(model.leadershipTeams()).hasSize(1);
        LeadershipTeam team = model.leadershipTeams().get(0);
        assertThat(team.seats())
                .extracting(seat -> seat.person().map(Person::name).orElse(""))
                .containsExactly("Ida Holk", "Bo Ravn", "Lise Bang");
    }

    @Test
    void oneWhoStandsAboveAListLeadsThat() {
        OrganisationModel model =
                told("Chefgruppen||Bibliotekschef Ida Holk|Havnechef Bo Ravn||• Havnekontoret|• Broafdelingen");

        assertThat(model.leadershipTeams()).isEmpty();
    }

    private static OrganisationModel told(String text) {
        return organisationModel("""
                Ledelse og organisation

                %s

                Biblioteket i Greve Kommune er altid under udvikling, og ledelsen er fælles om kursen.
                """.formatted(text.replace("|", "\n")));
    }
}
