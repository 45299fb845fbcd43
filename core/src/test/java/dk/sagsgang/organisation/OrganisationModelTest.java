package dk.sagsgang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.quantity.Count;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationModelTest {

    private static final OrganisationUnit UNIT = OrganisationUnit.builder()
            .key("hp")
            .name("Handicap- og Psykiatriafdelingen")
            .addIds(ExternalId.of(ExternalId.P_NUMBER, "1003000000"))
            .build();

    @Test
    void theSeatsOfATeamComeToANumber() {
        LeadershipTeam team = LeadershipTeam.builder()
                .addSeats(
                        LeadershipSeat.of(LeadershipRole.CHIEF, "social"),
                        LeadershipSeat.of(LeadershipRole.EXECUTION_LEADER, "x", "y", "z")
                                .withNumber(Count.of("tre udførerledere")),
                        LeadershipSeat.of(LeadershipRole.PROJECT_MANAGER, "projekt"))
                .build();

        assertThat(team.seatCount()).contains(5);
    }

    @Test
    void aNumberThatIsNotUnderstoodLeavesTheTeamUncounted() {
        LeadershipSeat several = LeadershipSeat.of(LeadershipRole.TEAM_LEADER).withNumber(Count.of("et antal"));
        LeadershipSeat most = several.withNumber(
                Count.builder().printed("mange").value(Integer.MAX_VALUE).build());

        assertThat(LeadershipTeam.builder().addSeats(several).build().seatCount())
                .isEmpty();
        assertThat(LeadershipTeam.builder().addSeats(most, most).build().seatCount())
                .isEmpty();
        assertThat(LeadershipTeam.builder().build().seatCount()).contains(0);
    }

    @Test
    void aUnitIsFoundByItsKeyBeforeItsName() {
        assertThat(UnitReference.to("hp").pointsAt(UNIT)).isTrue();
        assertThat(UnitReference.to("social").withName(UNIT.name()).pointsAt(UNIT))
                .isFalse();
        assertThat(UnitReference.builder().build().pointsAt(UNIT.withName(""))).isFalse();
    }

    @Test
    void aUnitIsFoundByAnIdBeforeItsName() {
        UnitReference renamed = UnitReference.named("Voksenhandicap").withIds(UNIT.ids());
        UnitReference namesake =
                UnitReference.named(UNIT.name()).withIds(List.of(ExternalId.of(ExternalId.P_NUMBER, "1003000001")));

        assertThat(renamed.pointsAt(UNIT)).isTrue();
        assertThat(namesake.pointsAt(UNIT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "handicap og psykiatriafdeling, true",
        "Handicap- og  Psykiatriafdelingen, true",
        "Psykiatriafdelingen, false",
    })
    void aUnitIsFoundByItsNameInAnySpelling(String name, boolean found) {
        assertThat(UnitReference.named(name).pointsAt(UNIT)).isEqualTo(found);
    }
}
