package dk.sagsgang.commission.composition;

import dk.sagsgang.party.Directory;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Political parties, each once. */
final class PartyList {

    private PartyList() {}

    static List<PoliticalParty> distinct(Stream<PoliticalParty> parties) {
        List<PoliticalParty> distinct = new ArrayList<>();
        Directory<PoliticalParty> known = Directory.ofParties();
        parties.filter(party -> !known.has(party)).forEach(party -> {
            known.add(party);
            distinct.add(party);
        });
        return List.copyOf(distinct);
    }

    static List<PoliticalParty> of(Collection<Person> people) {
        return distinct(people.stream().map(Person::party).flatMap(Optional::stream));
    }

    static Directory<PoliticalParty> directory(List<PoliticalParty> parties) {
        Directory<PoliticalParty> directory = Directory.ofParties();
        parties.forEach(directory::add);
        return directory;
    }
}
