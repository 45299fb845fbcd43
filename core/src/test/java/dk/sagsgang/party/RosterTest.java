package dk.sagsgang.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    private static final RosterBody COUNCIL = RosterBody.builder()
            .body(Body.of("Byrådet"))
            .addMembers(member("Solvej Rævdal", "A"), member("Torkil Lyngå", "V"), member("Åse Engbæk", "A"))
            .chair(Person.holding("Borgmesteren"))
            .build();

    private static final RosterBody CARE = RosterBody.builder()
            .body(Body.builder()
                    .name("Udvalget for Social Omsorg")
                    .abbreviation("USO")
                    .build())
            .addAliases("Omsorgsudvalget")
            .memberCount(7)
            .build();

    private static final Roster ROSTER = Roster.builder()
            .addBodies(COUNCIL, CARE)
            .addOffices(RosterOffice.builder()
                    .office(Office.of("Chefen for Social Omsorg"))
                    .addAliases("Omsorgschefen")
                    .build())
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {"Udvalget for Social Omsorg", "udvalget for social  omsorg", "Omsorgsudvalget", "omsorgsudvalg"})
    void bodiesAreFoundUnderEachOfTheirNames(String name) {
        assertThat(ROSTER.find(Body.of(name))).contains(CARE);
    }

    @Test
    void bodiesAreFoundByTheirAbbreviation() {
        assertThat(ROSTER.find(Body.builder().abbreviation("USO").build())).contains(CARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Udvalget for Social Omsorg og Sundhed", "Socialudvalget", ""})
    void otherBodiesAreNotListed(String name) {
        assertThat(ROSTER.find(Body.of(name))).isEmpty();
    }

    @Test
    void aNameAndAnAbbreviationAreOneBodyWhereTheRosterSaysSo() {
        Body abbreviated = Body.builder().abbreviation("USO").build();
        assertThat(ROSTER.same(Body.of("Omsorgsudvalget"), abbreviated)).isTrue();
        assertThat(Roster.EMPTY.same(Body.of("Omsorgsudvalget"), abbreviated)).isFalse();
        assertThat(ROSTER.same(Body.of("Byrådet"), abbreviated)).isFalse();
    }

    @Test
    void twoBodiesThatAreNotListedAreNotTheSame() {
        assertThat(ROSTER.same(Body.of("Ældrerådet"), Body.of("Handicaprådet"))).isFalse();
    }

    @Test
    void theCouncilIsKnownByItsName() {
        assertThat(ROSTER.council()).contains(COUNCIL);
        assertThat(ROSTER.find(Body.of("Kommunalbestyrelsen"))).contains(COUNCIL);
    }

    @Test
    void aBodyHasAsManyMembersAsStatedOrElseListed() {
        assertThat(CARE.size()).contains(7);
        assertThat(COUNCIL.size()).contains(3);
        assertThat(RosterBody.builder().build().size()).isEmpty();
    }

    @Test
    void whoSitsIsKnownOnlyWhereMembersAreListed() {
        assertThat(COUNCIL.seats(Person.of("åse engbæk"))).contains(true);
        assertThat(COUNCIL.seats(Person.of("Bjørn Kildetoft"))).contains(false);
        assertThat(CARE.seats(Person.of("Åse Engbæk"))).isEmpty();
    }

    @Test
    void officesAreFoundUnderEachOfTheirNames() {
        assertThat(ROSTER.find(Office.of("omsorgschefen")))
                .contains(ROSTER.offices().get(0));
        assertThat(ROSTER.find(Office.of("Chefen for Økonomi"))).isEmpty();
    }

    @Test
    void thePartiesAreThoseOfTheCouncilEachOnce() {
        assertThat(ROSTER.parties()).containsExactly(PoliticalParty.ofLetter("A"), PoliticalParty.ofLetter("V"));
        assertThat(Roster.EMPTY.parties()).isEmpty();
    }

    private static Person member(String name, String party) {
        return Person.builder().name(name).party(PoliticalParty.ofLetter(party)).build();
    }
}
