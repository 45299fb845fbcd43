package dk.sagsgang.commission.composition;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.party.RosterOffice;
import dk.sagsgang.testkit.commission.Compositions;
import dk.sagsgang.testkit.value.Parties;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every composition against every roster. */
class CompositionResolutionProperties {

    @Property
    void everySeatIsResolvedOnceAndInOrder(
            @ForAll("compositions") Composition composition, @ForAll("rosters") Roster roster) {
        List<ResolvedSeat> seats = composition.resolve(roster).seats();

        assertThat(seats).extracting(ResolvedSeat::seat).isEqualTo(composition.seats());
        for (int i = 0; i < seats.size(); i++) {
            assertThat(seats.get(i).index()).isEqualTo(i);
        }
    }

    @Property
    void noSeatHoldsMorePeopleThanItHasPlacesUnlessTheDocumentNamesThem(
            @ForAll("compositions") Composition composition, @ForAll("rosters") Roster roster) {
        for (ResolvedSeat seat : composition.resolve(roster).seats()) {
            seat.places()
                    .ifPresent(places ->
                            assertThat(seat.people().size() + seat.vacant()).isLessThanOrEqualTo(Math.max(places, 0)));
            assertThat(seat.vacant()).isNotNegative();
        }
    }

    @Property
    void aCompleteSeatHasAsManyPeopleAsPlaces(
            @ForAll("compositions") Composition composition, @ForAll("rosters") Roster roster) {
        for (ResolvedSeat seat : composition.resolve(roster).seats()) {
            if (seat.complete()) {
                assertThat(seat.places()).contains(seat.people().size());
            }
        }
    }

    @Property
    void whoeverSitsTwiceSitsOnThoseSeats(
            @ForAll("compositions") Composition composition, @ForAll("rosters") Roster roster) {
        CompositionResolution resolution = composition.resolve(roster);
        for (SeatedTwice twice : resolution.seatedTwice()) {
            assertThat(twice.seats()).hasSizeGreaterThan(1).isSorted();
        }
        long sitting = resolution.seats().stream()
                .mapToLong(seat -> seat.people().size())
                .sum();
        long again = resolution.seatedTwice().stream()
                .mapToLong(twice -> twice.seats().size() - 1)
                .sum();
        assertThat(resolution.people()).hasSize((int) (sitting - again));
    }

    /** Without the index of traits: everybody is compared with everybody who was there before. */
    @Property
    void eachPersonIsThereOnceAsSamenessSays(
            @ForAll("compositions") Composition composition, @ForAll("rosters") Roster roster) {
        CompositionResolution resolution = composition.resolve(roster);
        List<Person> kept = new ArrayList<>();
        resolution
                .seats()
                .forEach(seat -> seat.people().forEach(person -> {
                    if (kept.stream().noneMatch(person::sameAs)) {
                        kept.add(person);
                    }
                }));

        assertThat(resolution.people()).isEqualTo(kept);
    }

    /** What is known without a roster stands in the document: its people, and its "N.N." for a place not filled yet. */
    @Property
    void anEmptyRosterMakesNobodyUp(@ForAll("compositions") Composition composition) {
        for (ResolvedSeat seat : composition.resolve(Roster.EMPTY).seats()) {
            List<Person> printed = printed(seat.seat());
            long notYet = printed.stream().filter(Person::namesNobody).count();

            assertThat(seat.people()).hasSizeLessThanOrEqualTo((int) (printed.size() - notYet));
            assertThat((long) seat.vacant()).isLessThanOrEqualTo(notYet);
        }
    }

    private static List<Person> printed(Seat seat) {
        return !seat.holders().isEmpty()
                ? seat.holders()
                : seat.filledBy().orElse(OtherFilling.EMPTY) instanceof NamedPerson named
                        ? named.person().stream().toList()
                        : List.of();
    }

    @Provide
    Arbitrary<Composition> compositions() {
        return Compositions.anyComposition();
    }

    @Provide
    Arbitrary<Roster> rosters() {
        Arbitrary<RosterBody> body = Combinators.combine(
                        Parties.anyBody(),
                        Parties.anyPerson().list().ofMaxSize(5),
                        Arbitraries.integers().between(1, 9).optional(),
                        Parties.anyPerson().optional())
                .as((name, members, count, chair) -> RosterBody.builder()
                        .body(name)
                        .addAllMembers(members)
                        .memberCount(count)
                        .chair(chair)
                        .build());
        Arbitrary<RosterOffice> office = Combinators.combine(
                        Parties.anyOffice(),
                        Parties.anyPerson().optional(),
                        Arbitraries.of(true, false).optional())
                .as((name, holder, vacant) -> RosterOffice.builder()
                        .office(name)
                        .holder(holder)
                        .vacant(vacant)
                        .build());
        return Combinators.combine(
                        body.list().ofMaxSize(4),
                        office.list().ofMaxSize(4),
                        Arbitraries.of("Byrådet", "Kommunalbestyrelsen"))
                .as((bodies, offices, council) -> Roster.builder()
                        .addAllBodies(bodies)
                        .addBodies(RosterBody.builder()
                                .body(Body.of(council))
                                .addAllMembers(bodies.stream()
                                        .flatMap(each -> each.members().stream())
                                        .toList())
                                .build())
                        .addAllOffices(offices)
                        .build());
    }
}
