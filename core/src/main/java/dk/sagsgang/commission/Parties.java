package dk.sagsgang.commission;

import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Political parties, each once. */
final class Parties {

    private Parties() {}

    static List<PoliticalParty> distinct(Stream<PoliticalParty> parties) {
        List<PoliticalParty> distinct = new ArrayList<>();
        parties.filter(party -> !contains(distinct, party)).forEach(distinct::add);
        return List.copyOf(distinct);
    }

    static List<PoliticalParty> of(Collection<Person> people) {
        return distinct(people.stream().map(Person::party).flatMap(Optional::stream));
    }

    static boolean contains(List<PoliticalParty> parties, PoliticalParty party) {
        return parties.stream().anyMatch(party::sameAs);
    }
}
