package dk.sagsgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.leadership.LeadershipLevel;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.text.Statement;
import dk.sagsgang.text.StatementKind;
import org.junit.jupiter.api.Test;

/** A chart as municipalities print it: with a name, levels of leadership, and units side by side under a board. */
class ModelAsPrintedTest {

    private static final OrganisationModel MODEL = OrganisationModel.builder()
            .title("Kommunens administrative organisation")
            .name("Organisation 2.0")
            .version("3")
            .excerpt(true)
            .topPrinted(false)
            .addUnits(
                    OrganisationUnit.builder()
                            .key("koncern")
                            .name("Koncerndirektionen")
                            .kind(UnitKind.EXECUTIVE_BOARD)
                            .level(UnitLevel.ofPrinted("koncerndirektion"))
                            .build(),
                    OrganisationUnit.builder()
                            .key("sekretariat")
                            .name("Byrådssekretariatet")
                            .kind(UnitKind.SECRETARIAT)
                            .addSecretariatFor(Body.of("Økonomiudvalget"), Body.of("Byrådet"))
                            .addStatements(Statement.of(StatementKind.PRINCIPLE, "Borgeren møder én indgang."))
                            .build(),
                    OrganisationUnit.builder()
                            .key("gruppe-nord")
                            .name("Gruppe Nord")
                            .kind(UnitKind.GROUP)
                            .level(UnitLevel.NY1)
                            .build())
            .addLeadershipLevels(
                    LeadershipLevel.builder()
                            .mark("Niveau 1")
                            .addOffices(Office.of("Direktør"))
                            .addRoles(LeadershipRole.DIRECTOR)
                            .addUnits("koncern")
                            .build(),
                    LeadershipLevel.builder()
                            .mark("Niveau 2")
                            .name("Strategisk ledelse")
                            .addOffices(Office.of("Centerchef"))
                            .build())
            .build();

    @Test
    void levelsOfLeadershipStandFromTheTop() {
        assertThat(MODEL.leadershipLevels()).extracting(LeadershipLevel::mark).containsExactly("Niveau 1", "Niveau 2");
        assertThat(MODEL.leadershipLevels().get(0).units()).containsExactly("koncern");
    }

    @Test
    void aLevelByTheBoardIsNeitherAboveNorBelowOneOfThePaySystem() {
        UnitLevel board = MODEL.units().get(0).level().orElseThrow();

        assertThat(board).isEqualTo(UnitLevel.GROUP_EXECUTIVE_BOARD);
        assertThat(board.below(UnitLevel.NY1)).isEmpty();
        assertThat(UnitLevel.NY1.below(board)).isEmpty();
        assertThat(UnitLevel.NY1.below(UnitLevel.NY2)).contains(true);
    }

    @Test
    void aUnitIsTheSecretariatOfSeveralBodies() {
        assertThat(MODEL.units().get(1).secretariatFor())
                .extracting(Body::name)
                .containsExactly("Økonomiudvalget", "Byrådet");
        assertThat(MODEL.units().get(1).statements()).hasSize(1);
    }

    @Test
    void theModelHasANameOfItsOwnBesideTheTitleOfThePaper() {
        assertThat(MODEL.name()).isEqualTo("Organisation 2.0");
        assertThat(MODEL.version()).isEqualTo("3");
        assertThat(MODEL.topPrinted()).contains(false);
    }
}
