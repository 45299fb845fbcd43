package dk.sagsgang.commission.composition;

import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.List;
import java.util.Optional;

/**
 * One seat of a composition against a roster: how many places it is, who sits there, and why not everybody is known.
 *
 * <p>"medlemmer fra Udvalget for Social Omsorg" is seven places with seven people where the roster lists the committee's
 * members; without the committee it is no known number of places, {@link Unresolved#BODY_NOT_LISTED}.
 *
 * @param index the index of the seat in the composition, such as {@code 3}
 * @param seat the seat, such as "borgmester"
 * @param places how many people it is for, such as {@code 7} of "medlemmer fra Udvalget for Social Omsorg"; empty where
 *     nobody can tell, and 0 for guests
 * @param people those who sit there, as far as they are known by name, such as "Torben Friis-Lund"
 * @param vacant how many of the places are surely vacant, such as {@code 1} where the roster says that a seat of the
 *     committee is empty
 * @param parties the parties that it represents, each once: of the people known, and those that it is for, such as
 *     "Socialdemokratiet (A)"
 * @param unresolved why not everybody is known, such as {@code MEMBERS_NOT_KNOWN}; empty where they are
 */
public record ResolvedSeat(
        Integer index,
        Seat seat,
        Optional<Integer> places,
        List<Person> people,
        Integer vacant,
        List<PoliticalParty> parties,
        Optional<Unresolved> unresolved) {

    /** Not stable: a composition makes them. */
    public ResolvedSeat {
        people = List.copyOf(people);
        parties = List.copyOf(parties);
    }

    /** Whether everybody on it is known by name; so it is too where it is for nobody. */
    public boolean complete() {
        return unresolved.isEmpty();
    }

    /** Whether nobody at all can be named for it though it is for somebody. */
    public boolean nobody() {
        return people.isEmpty() && unresolved.isPresent();
    }
}
