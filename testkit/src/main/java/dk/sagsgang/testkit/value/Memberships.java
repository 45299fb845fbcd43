package dk.sagsgang.testkit.value;

import dk.sagsgang.party.Membership;
import dk.sagsgang.party.MembershipRole;
import dk.sagsgang.party.Predecessor;
import dk.sagsgang.party.PredecessorKind;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Who sits in which body, and from when to when (medlemskaber, medlemslister).
 *
 * <p>{@code Memberships.memberList()} draws a body with members, now and then one of them nominated by "Ældrerådet".
 */
public final class Memberships {

    private Memberships() {}

    /** Any membership (medlemskab); every part may be missing. */
    public static Arbitrary<Membership> anyMembership() {
        return Assembly.of(Membership::builder)
                .maybe(Parties.anyPerson(), (b, v) -> b.person(v))
                .maybe(Vocabularies.anyMembershipRole(), (b, v) -> b.role(v))
                .maybe(Dates.anyTerm(), (b, v) -> b.term(v))
                .seldom(Mix.chance(50), (b, v) -> b.votingRight(v))
                .seldom(Mix.chance(50), (b, v) -> b.vacant(v))
                .seldom(Parties.anyPerson(), (b, v) -> b.substituteFor(v))
                .seldom(Texts.mostly(List.of("Danske Handicaporganisationer")), (b, v) -> b.nominatedBy(v))
                .build(b -> b.build());
    }

    /** Any body that went before another (tidligere udvalg). */
    public static Arbitrary<Predecessor> anyPredecessor() {
        return Assembly.of(Predecessor::builder)
                .maybe(Parties.anyBody(), (b, v) -> b.body(v))
                .maybe(Vocabularies.anyPredecessorKind(), (b, v) -> b.kind(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.until(v))
                .build(b -> b.build());
    }

    /** A list of the members of a body as papers print it, with vacant seats and the body's older names. */
    public static Arbitrary<RosterBody> memberList() {
        Arbitrary<Membership> membership = Assembly.of(Membership::builder)
                .always(Parties.person(), (b, v) -> b.person(v))
                .maybe(Arbitraries.of(MembershipRole.words()), (b, v) -> b.role(v))
                .seldom(Dates.term(), (b, v) -> b.term(v))
                .seldom(Mix.chance(50), (b, v) -> b.votingRight(v))
                .seldom(
                        Arbitraries.of(true),
                        (b, v) -> b.person(Optional.empty()).vacant(v))
                .seldom(
                        Parties.person(),
                        (b, v) -> b.role(MembershipRole.SUBSTITUTE).substituteFor(v))
                .seldom(Arbitraries.of("Ældrerådet"), (b, v) -> b.nominatedBy(v))
                .build(b -> b.build());
        Arbitrary<Predecessor> predecessor = Assembly.of(Predecessor::builder)
                .always(Parties.body(), (b, v) -> b.body(v))
                .always(Arbitraries.of(PredecessorKind.words()), (b, v) -> b.kind(v))
                .maybe(Dates.impreciseDate(), (b, v) -> b.until(v))
                .build(b -> b.build());
        return Assembly.of(RosterBody::builder)
                .always(Parties.body(), (b, v) -> b.body(v))
                .seldom(Arbitraries.of("SOU"), (b, v) -> b.addAliases(v))
                .seldom(predecessor, (b, v) -> b.addPredecessors(v))
                .seldom(Arbitraries.integers().between(3, 31), (b, v) -> b.memberCount(v))
                .seldom(Mix.few(Parties.person()), (b, v) -> b.members(v))
                .maybe(Mix.few(membership), (b, v) -> b.memberships(v))
                .seldom(Arbitraries.integers().between(0, 2), (b, v) -> b.vacantSeats(v))
                .seldom(Parties.person(), (b, v) -> b.chair(v))
                .seldom(Parties.person(), (b, v) -> b.deputyChair(v))
                .seldom(Dates.term(), (b, v) -> b.term(v))
                .build(b -> b.build());
    }
}
