package dk.sagsgang.testkit.commission;

import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.CompositionBuilder;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.Guests;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OnePerParty;
import dk.sagsgang.commission.composition.OtherFilling;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Texts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Valid compositions: chair and secretary have seats, keys are unique, and a printed number is that of the seats. */
final class ValidComposition {

    private static final String SECRETARY = "s";
    private static final String DEPUTY = "n";

    private final String committee;

    ValidComposition(String committee) {
        this.committee = committee;
    }

    /** A committee of another committee's members, the other parties, and offices. */
    Arbitrary<Composition> committee() {
        return Assembly.of(Composition::builder)
                .maybe(Arbitraries.just("Sammensætning"), (b, v) -> b.heading(v))
                .maybe(Arbitraries.just("Udvalget"), (b, v) -> b.name(v))
                .always(
                        Arbitraries.just(Seat.of("medlemmer fra " + committee, MembersOfBody.of(committee))),
                        (b, v) -> b.addSeats(v))
                .always(Arbitraries.just(seat(SECRETARY, "chefen for Social Omsorg")), (b, v) -> b.addSeats(v))
                .always(Arbitraries.just(seat(DEPUTY, "borgmester")), (b, v) -> b.addSeats(v))
                .maybe(Arbitraries.just(onePerParty()), (b, v) -> b.addSeats(v))
                .maybe(Mix.upTo(2, furtherSeat()), (b, v) -> b.addAllSeats(v))
                .always(
                        Arbitraries.of(Post.of(ChairOfBody.of(committee)), chosen(), printedChair()),
                        (b, v) -> b.chair(v))
                .seldom(Arbitraries.just(Post.ofSeat(DEPUTY)), (b, v) -> b.deputyChair(v))
                .always(Arbitraries.just(Post.ofSeat(SECRETARY)), (b, v) -> b.secretary(v))
                .maybe(ValidCommission.rhythm(), (b, v) -> b.meetings(v))
                .seldom(Texts.formattedProse(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }

    /** A group of so many members in all. */
    static Arbitrary<Composition> group(String name) {
        return Arbitraries.of(1, 2, 3).map(representatives -> {
            CompositionBuilder group = Composition.builder()
                    .name(name)
                    .addSeats(Seat.builder()
                            .key("leder")
                            .printed("projektets projektleder")
                            .role(SeatRole.PROJECT_MANAGER)
                            .filledBy(OfficeHolder.of("projektleder"))
                            .build())
                    .addSeats(Seat.builder()
                            .printed("medarbejderrepræsentanter")
                            .role(SeatRole.EMPLOYEE_REPRESENTATIVE)
                            .filledBy(Representatives.of("medarbejderne"))
                            .count(Count.ofNumber(representatives))
                            .build())
                    .chair(Post.ofSeat("leder"));
            return group.memberCount(Count.ofNumber(1 + representatives, "medlemmer"))
                    .build();
        });
    }

    private Post chosen() {
        return Post.builder()
                .printed("Udvalget vælger selv sin formand")
                .chosenByMembers(true)
                .appointedBy(Body.of(committee))
                .build();
    }

    private Post printedChair() {
        return Post.builder()
                .printed("Formanden for " + committee + " er formand for udvalget")
                .filledBy(ChairOfBody.of(committee))
                .build();
    }

    private static Seat seat(String key, String office) {
        return Seat.builder()
                .key(key)
                .printed(office)
                .filledBy(OfficeHolder.of(office))
                .build();
    }

    private Seat onePerParty() {
        return Seat.of(
                "én repræsentant fra hvert øvrigt parti",
                OnePerParty.builder()
                        .among(Body.of("Byrådet", BodyKind.COUNCIL))
                        .notIn(Body.of(committee))
                        .each(Count.of("én repræsentant"))
                        .build());
    }

    private static Arbitrary<Seat> furtherSeat() {
        List<Filling> guests = List.of(
                Guests.of("relevante medarbejdere"),
                OtherFilling.builder().text("udpeges efter aftale").build());
        Arbitrary<Filling> filling = Mix.oneOf(
                Arbitraries.of(guests),
                Arbitraries.just(OtherFilling.builder()
                        .type("drawn-by-lot")
                        .text("udtrækkes blandt borgerne")
                        .build()),
                Parties.person().map(person -> NamedPerson.of(person)),
                Parties.politicalParty()
                        .map(party -> Representatives.builder()
                                .group(party.name())
                                .party(party)
                                .build()));
        return Assembly.of(Seat::builder)
                .always(Arbitraries.of("en plads", "yderligere deltagere"), (b, v) -> b.printed(v))
                .maybe(Arbitraries.of(SeatRole.MEMBER, SeatRole.EXPERT), (b, v) -> b.role(v))
                .always(filling, (b, v) -> b.filledBy(v))
                .seldom(Arbitraries.just(Body.of("Byrådet", BodyKind.COUNCIL)), (b, v) -> b.appointedBy(v))
                .seldom(Arbitraries.of(true, false), (b, v) -> b.standing(v))
                .seldom(Arbitraries.of(true, false), (b, v) -> b.voting(v))
                .seldom(Parties.person(), (b, v) -> b.addHolders(v))
                .build(b -> b.build());
    }
}
