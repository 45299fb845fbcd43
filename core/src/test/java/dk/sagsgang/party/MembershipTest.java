package dk.sagsgang.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who sits in a body, and under which names the body is known. */
class MembershipTest {

    private static final Person EVA = Person.of("Eva Lundtoft");

    @Test
    void aMembershipHoldsFromItsFirstToItsLastDay() {
        Membership member = Membership.builder()
                .person(EVA)
                .term(Term.of(ImpreciseDate.of("1. marts 2019"), ImpreciseDate.of("31. december 2021")))
                .build();

        assertThat(member.on(LocalDate.of(2019, 2, 28))).isFalse();
        assertThat(member.on(LocalDate.of(2019, 3, 1))).isTrue();
        assertThat(member.on(LocalDate.of(2022, 1, 1))).isFalse();
        assertThat(Membership.builder().person(EVA).build().on(LocalDate.of(1999, 1, 1)))
                .isTrue();
    }

    @Test
    void aMembershipTellsWhoSitsWhereNoMembersAreListed() {
        RosterBody body = RosterBody.builder()
                .body(Body.of("Socialudvalget"))
                .addMemberships(Membership.builder().person(EVA).build())
                .build();

        assertThat(body.seats(EVA)).contains(true);
        assertThat(body.seats(Person.of("Bo Holmsgård"))).contains(false);
    }

    @Test
    void aSubstituteOrAnObserverIsNoMember() {
        for (MembershipRole role : new MembershipRole[] {MembershipRole.SUBSTITUTE, MembershipRole.OBSERVER}) {
            RosterBody body = RosterBody.builder()
                    .addMemberships(Membership.builder().person(EVA).role(role).build())
                    .build();

            assertThat(body.seats(EVA)).contains(false);
        }
    }

    @Test
    void aRenamedBodyIsFoundUnderItsOlderName() {
        assertThat(after(PredecessorKind.RENAMED).find(Body.of("Social- og Sundhedsudvalget")))
                .isPresent();
    }

    @Test
    void aMergedBodyIsAnotherThanThoseItWasMadeOf() {
        assertThat(after(PredecessorKind.MERGED).find(Body.of("Social- og Sundhedsudvalget")))
                .isEmpty();
        assertThat(after(PredecessorKind.SPLIT).find(Body.of("Social- og Sundhedsudvalget")))
                .isEmpty();
    }

    private static Roster after(PredecessorKind kind) {
        return Roster.builder()
                .addBodies(RosterBody.builder()
                        .body(Body.of("Socialudvalget"))
                        .addPredecessors(Predecessor.builder()
                                .body(Body.of("Social- og Sundhedsudvalget"))
                                .kind(kind)
                                .build())
                        .build())
                .build();
    }
}
