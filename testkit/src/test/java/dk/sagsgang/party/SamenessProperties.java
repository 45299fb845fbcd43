package dk.sagsgang.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.internal.NormalText;
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
                || printed(person.name())
                || printed(person.initials())
                || person.office().filter(office -> printed(office.title())).isPresent();
        assertThat(person.sameAs(person)).isEqualTo(known && !person.namesNobody());
        assertThat(body.sameAs(body)).isEqualTo(body.comparableTo(body) || council(body));
    }

    /** Whether there is something that anybody sees. */
    private static boolean printed(String name) {
        return !NormalText.of(name).isEmpty();
    }

    private static boolean council(Body body) {
        return printed(body.name())
                && body.kindOrGuess().filter(BodyKind.COUNCIL::equals).isPresent();
    }

    @Property
    void whatIsSaidToBeTheSameCouldBeCompared(@ForAll Body one, @ForAll Body other) {
        assertThat(one.sameAs(other) && !one.comparableTo(other)).isFalse();
    }
}
