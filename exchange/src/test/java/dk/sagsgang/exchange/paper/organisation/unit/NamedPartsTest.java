package dk.sagsgang.exchange.paper.organisation.unit;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.party.Office;
import dk.sagsgang.quantity.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of units that sentences name: teams, houses, and the board of directors beside them. */
class NamedPartsTest {

    private static OrganisationModel told(String text) {
        return organisationModel("Administrationsgrundlag for Greve Kommune\n\nCentrene\n\n"
                + "Center for Havn, Kyst og Bro har 40 ansatte.\n\n" + text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Centret får 64 medarbejdere fordelt på tre team: Team Nord, Team Vand & Vej og Team Syd.",
                "Team Nord har fem ansatte, mens Team Vand & Vej har seks ansatte. Team Syd har to ansatte."
            })
    void teamsGoByTheirNamesHoweverTheyAreJoined(String text) {
        assertThat(told(text).units())
                .filteredOn(unit -> unit.kind().equals(java.util.Optional.of(UnitKind.TEAM)))
                .extracting(OrganisationUnit::name)
                .containsExactly("Team Nord", "Team Vand & Vej", "Team Syd");
    }

    @Test
    void aPartOfWhichMoreIsToldByTheWay() {
        OrganisationUnit unit = told(
                        "Center for Havn, Kyst og Bro varetager broer, kraner og bolværk. Visitationen, der har 22 sagsbehandlere, er en del af centret og ledes af en visitationsleder.")
                .units()
                .stream()
                .filter(each -> each.name().equals("Visitationen"))
                .findFirst()
                .orElseThrow();

        assertThat(unit.headCount().map(Count::printed)).hasValue("22 sagsbehandlere");
        assertThat(unit.leadership().get(0).office().map(Office::title)).hasValue("visitationsleder");
    }

    @Test
    void aNameMayHaveCommasBeforeWhatTheUnitDoes() {
        assertThat(told("Center for Havn, Kyst og Bro varetager broer, kraner og bolværk.")
                        .units()
                        .get(0)
                        .tasks())
                .containsExactly("broer", "kraner", "bolværk");
    }

    @Test
    void moreThanOneVerbIsAListOfTasks() {
        assertThat(organisationModel(
                                "Ny organisation\n\nHavnen får en ny opdeling.\n\nHavneafdelingen\n\n"
                                        + "Afdelingen skal føre tilsyn med broerne, følge op på reparationer og forhandle priser.\n")
                        .units()
                        .get(0)
                        .tasks())
                .containsExactly("føre tilsyn med broerne", "følge op på reparationer", "forhandle priser");
    }

    @Test
    void theBoardOfDirectorsIsAUnitBesideOthersAndTheSeatOfAnotherTeam() {
        OrganisationModel model = told(
                "Center for Miljø har ti ansatte.\n\nLedelse\n\nDirektionen består af kommunaldirektøren og to direktører. Direktionen og de to centerchefer udgør Strategisk Ledelse.");

        OrganisationUnit board = model.units().stream()
                .filter(unit -> unit.name().equals("Direktionen"))
                .findFirst()
                .orElseThrow();
        assertThat(board.kind()).hasValue(UnitKind.EXECUTIVE_BOARD);
        assertThat(board.leadership())
                .extracting(leader -> leader.office().map(Office::title).orElse(""))
                .containsExactly("kommunaldirektøren");
        assertThat(model.leadershipTeams().get(0).unit()).isEqualTo("direktionen");
        assertThat(model.leadershipTeams().get(1).name()).isEqualTo("Strategisk Ledelse");
        assertThat(model.leadershipTeams().get(1).seats().get(0).units()).containsExactly("direktionen");
    }
}
