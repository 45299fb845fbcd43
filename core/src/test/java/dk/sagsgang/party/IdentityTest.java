package dk.sagsgang.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.ExternalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    private static final Person KAREN = Person.of("Karen Holm");

    @Test
    void theSameNameInOtherSpellingIsTheSamePerson() {
        assertThat(KAREN.sameAs(Person.of("  karen\u00a0 HOLM "))).isTrue();
        assertThat(KAREN.sameAs(Person.of("Karen Holst"))).isFalse();
    }

    @Test
    void namesakesOfTwoPartiesAreTwoPeople() {
        Person social = KAREN.withParty(PoliticalParty.ofLetter("A"));

        assertThat(social.sameAs(KAREN.withParty(PoliticalParty.ofLetter("V")))).isFalse();
        assertThat(social.sameAs(KAREN)).isTrue();
    }

    @Test
    void aPartyByLetterAndOneByNameMayBeTheSame() {
        Person byLetter = KAREN.withParty(PoliticalParty.ofLetter("A"));
        Person byName = KAREN.withParty(
                PoliticalParty.builder().name("Socialdemokratiet").build());
        Person blank = KAREN.withParty(PoliticalParty.builder().name(" ").build());

        assertThat(byLetter.sameAs(byName)).isTrue();
        assertThat(blank.sameAs(blank)).isTrue();
    }

    @Test
    void anIdThatBothHaveMakesThemTheSameWhicheverIsAsked() {
        ExternalId first = ExternalId.of("sbsys", "1");
        ExternalId second = ExternalId.of("acadre", "2");
        Person one = KAREN.withIds(first, second);
        Person other = KAREN.withIds(second, ExternalId.of("sbsys", "3"));

        assertThat(one.sameAs(other)).isTrue();
        assertThat(other.sameAs(one)).isTrue();
    }

    @Test
    void anIdInTheSameSystemDecidesOverTheName() {
        Person before = KAREN.withIds(java.util.List.of(ExternalId.of("oio-uuid", "1")));
        Person married = Person.of("Karen Holm Lund").withIds(java.util.List.of(ExternalId.of("oio-uuid", "1")));
        Person namesake = KAREN.withIds(java.util.List.of(ExternalId.of("oio-uuid", "2")));

        assertThat(before.sameAs(married)).isTrue();
        assertThat(before.sameAs(namesake)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ad", "\ufeff", "\u200b\u00a0"})
    void aNameOfMarksThatNobodySeesIsNone(String unseen) {
        assertThat(Body.of(unseen).sameAs(Body.of(unseen))).isFalse();
        assertThat(Body.of(unseen).sameAs(Body.of(unseen + " "))).isFalse();
        assertThat(Body.of(unseen).comparableTo(Body.of(unseen))).isFalse();
        assertThat(Person.of(unseen).sameAs(Person.of(unseen))).isFalse();
        assertThat(Person.of(unseen).withInitials("ABC").sameAs(Person.EMPTY.withInitials("ABC")))
                .isTrue();
        assertThat(PoliticalParty.ofLetter(unseen).sameAs(PoliticalParty.ofLetter(unseen)))
                .isFalse();
    }

    @Test
    void twoPeopleOfWhomNothingIsKnownAreNotTheSame() {
        assertThat(Person.EMPTY.sameAs(Person.EMPTY)).isFalse();
        assertThat(Body.EMPTY.sameAs(Body.EMPTY)).isFalse();
    }

    @Test
    void anOfficeStandsForItsHolderWhereNoNameIsPrinted() {
        assertThat(Person.holding("Direktøren for Børn og Unge").sameAs(Person.holding("direktøren for børn og unge")))
                .isTrue();
        assertThat(Person.holding("Direktøren for Børn og Unge").sameAs(KAREN)).isFalse();
    }

    @Test
    void aBodyIsKnownByNameElseByAbbreviation() {
        Body printed = Body.builder()
                .name("Børne- og Familieudvalget")
                .abbreviation("BFU")
                .build();

        assertThat(printed.sameAs(Body.of("Børne- og familieudvalget"))).isTrue();
        assertThat(printed.sameAs(Body.builder().abbreviation("bfu").build())).isTrue();
        assertThat(printed.sameAs(Body.of("Social- og Sundhedsudvalget"))).isFalse();
    }
}
