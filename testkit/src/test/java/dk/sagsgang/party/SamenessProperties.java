package dk.sagsgang.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.testkit.SagsgangDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SagsgangDomain.class)
class SamenessProperties {

    @Property(tries = 2000)
    void samenessDoesNotDependOnWhoIsAsked(
            @ForAll Person one, @ForAll Person other, @ForAll Body body, @ForAll Body otherBody) {
        assertThat(one.sameAs(other)).isEqualTo(other.sameAs(one));
        assertThat(body.sameAs(otherBody)).isEqualTo(otherBody.sameAs(body));
        assertThat(body.comparableTo(otherBody)).isEqualTo(otherBody.comparableTo(body));
    }

    @Property(tries = 2000)
    void partiesAreTheSameWhoeverIsAsked(@ForAll PoliticalParty one, @ForAll PoliticalParty other) {
        assertThat(one.sameAs(other)).isEqualTo(other.sameAs(one));
    }

    @Property
    void whoIsKnownIsTheSameAsThemselves(@ForAll Person person, @ForAll Body body) {
        boolean known = !person.ids().isEmpty()
                || !person.name().isBlank()
                || !person.initials().isBlank()
                || person.office().filter(office -> !office.title().isBlank()).isPresent();
        assertThat(person.sameAs(person)).isEqualTo(known && !person.namesNobody());
        assertThat(body.sameAs(body)).isEqualTo(body.comparableTo(body) || council(body));
    }

    private static boolean council(Body body) {
        return !body.name().isBlank()
                && body.kindOrGuess().filter(BodyKind.COUNCIL::equals).isPresent();
    }

    @Property
    void whatIsSaidToBeTheSameCouldBeCompared(@ForAll Body one, @ForAll Body other) {
        assertThat(one.sameAs(other) && !one.comparableTo(other)).isFalse();
    }
}
