package dk.sagsgang.commission.composition;

import dk.sagsgang.internal.NormalText;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * People, each once by {@link Person#sameAs}, found without comparing everybody with everybody: who is the same has an id,
 * a name, initials or an office in common.
 */
final class People {

    private final List<Person> people = new ArrayList<>();
    private final List<List<Integer>> seats = new ArrayList<>();
    private final Map<String, Set<Integer>> byTrait = new HashMap<>();

    void add(Person person) {
        add(person, 0);
    }

    /** Adds a person on a seat; somebody who is there already gets the seat too. */
    void add(Person person, Integer seat) {
        Optional<Integer> known = index(person);
        int index = known.orElse(people.size());
        if (known.isEmpty()) {
            people.add(person);
            seats.add(new ArrayList<>());
        }
        seats.get(index).add(seat);
        for (String trait : traits(person)) {
            byTrait.computeIfAbsent(trait, key -> new LinkedHashSet<>()).add(index);
        }
    }

    /** Whoever is the same person. */
    Optional<Person> find(Person person) {
        return index(person).map(people::get);
    }

    List<Person> each() {
        return List.copyOf(people);
    }

    List<SeatedTwice> repeated() {
        List<SeatedTwice> repeated = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (seats.get(i).size() > 1) {
                repeated.add(new SeatedTwice(people.get(i), seats.get(i)));
            }
        }
        return List.copyOf(repeated);
    }

    private Optional<Integer> index(Person person) {
        for (String trait : traits(person)) {
            for (Integer candidate : byTrait.getOrDefault(trait, Set.of())) {
                if (people.get(candidate).sameAs(person)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> traits(Person person) {
        List<String> traits = new ArrayList<>();
        person.ids().forEach(id -> traits.add("id " + id.normal().value()));
        add(traits, "name ", person.name());
        add(traits, "initials ", person.initials());
        add(traits, "office ", person.office().map(Office::title).orElse(""));
        return traits;
    }

    private static void add(List<String> traits, String kind, String text) {
        if (!text.isBlank()) {
            traits.add(kind + folded(text));
        }
    }

    /** As names are compared: letter case, spacing and a closing full stop aside. */
    private static String folded(String text) {
        String words = NormalText.of(text);
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return bare.toLowerCase(Locale.ROOT);
    }
}
