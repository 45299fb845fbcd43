package dk.sagsgang.commission.composition;

import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.party.Roster;
import java.util.List;
import java.util.Optional;

/**
 * A composition against a roster: who sits, which seats are vacant, and who is there twice (hvem der sidder i udvalget).
 *
 * <pre>{@code
 * CompositionResolution resolution = commission.composition().orElseThrow().resolve(roster);
 * resolution.size();        // 13, or empty where a seat has no known number of places
 * resolution.seatedTwice(); // the mayor, who is a member of the committee as well
 * }</pre>
 *
 * <p>It is computed, never stored. A body counts under every name that the roster gives it; the members of a body are all
 * of them unless the seat says how many. "borgmester" is the chair of the council where the roster lists no such office.
 *
 * @param seats the seats in their order, such as the seat "medlemmer fra Udvalget for Social Omsorg" with the seven
 *     people of the roster
 * @param chair the chair (formand), where the composition names one, such as "Lærke Overgårdslund", whom the roster
 *     knows as chair of that committee
 * @param deputyChair the deputy chair (næstformand), where the composition names one, such as a post of which only
 *     "vælges af medlemmerne" is known
 * @param secretary the secretary (sekretær), where the composition names one, such as the post "Chefen for Social
 *     Omsorg" on its seat
 */
public record CompositionResolution(
        List<ResolvedSeat> seats,
        Optional<ResolvedPost> chair,
        Optional<ResolvedPost> deputyChair,
        Optional<ResolvedPost> secretary) {

    /** Not stable: use {@link #of}. */
    public CompositionResolution {
        seats = List.copyOf(seats);
    }

    /** Who sits in a composition, as far as a roster tells. */
    public static CompositionResolution of(Composition composition, Roster roster) {
        return new CompositionResolver(roster).resolve(composition);
    }

    /** How many places there are in all; empty where a seat has no known number. */
    public Optional<Integer> size() {
        long places = 0;
        for (ResolvedSeat seat : seats) {
            if (seat.places().isEmpty()) {
                return Optional.empty();
            }
            places += seat.places().get();
        }
        return Optional.of((int) Math.min(places, Integer.MAX_VALUE));
    }

    /** Everybody who is known to sit, each once, in the order of the seats. */
    public List<Person> people() {
        People people = new People();
        seats.forEach(seat -> seat.people().forEach(people::add));
        return people.each();
    }

    /** The seats of which a place is surely vacant. */
    public List<ResolvedSeat> vacant() {
        return seats.stream().filter(seat -> seat.vacant() > 0).toList();
    }

    /** The seats for which nobody can be named, though they are for somebody. */
    public List<ResolvedSeat> unresolved() {
        return seats.stream().filter(ResolvedSeat::nobody).toList();
    }

    /** Who sits there more than once, in the order in which they first do. */
    public List<SeatedTwice> seatedTwice() {
        People people = new People();
        seats.forEach(seat -> seat.people().forEach(person -> people.add(person, seat.index())));
        return people.repeated();
    }

    /** The seats that represent a party. */
    public List<ResolvedSeat> of(PoliticalParty party) {
        return seats.stream()
                .filter(seat -> seat.parties().stream().anyMatch(party::sameAs))
                .toList();
    }

    /** The parties that are represented, each once, in the order of the seats. */
    public List<PoliticalParty> parties() {
        return PartyList.distinct(seats.stream().flatMap(seat -> seat.parties().stream()));
    }
}
