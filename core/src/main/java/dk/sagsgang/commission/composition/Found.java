package dk.sagsgang.commission.composition;

import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the places that one filling takes.
 *
 * @param places how many; null where nobody says it
 * @param people who sits there, as far as they are known by name
 * @param vacant how many of the places have nobody yet
 * @param parties the parties that the places belong to
 * @param unresolved why not everybody is known; null where everybody is
 */
record Found(
        @Nullable Integer places,
        List<Person> people,
        int vacant,
        List<PoliticalParty> parties,
        @Nullable Unresolved unresolved) {

    static Found unknown(@Nullable Integer places, Unresolved why) {
        return new Found(places, List.of(), 0, List.of(), why);
    }

    /** People by name; a place whose name says that there is nobody yet is vacant. */
    static Found people(List<Person> people) {
        List<Person> named = named(people);
        int vacant = people.size() - named.size();
        return new Found(
                people.size(), named, vacant, PartyList.of(people), vacant == 0 ? null : Unresolved.NOT_CHOSEN);
    }

    static List<Person> named(List<Person> people) {
        return people.stream().filter(person -> !person.namesNobody()).toList();
    }
}
