package dk.sagsgang.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * People, bodies or parties in the order in which they were added, found again by {@code sameAs} without comparing each with
 * each.
 *
 * <pre>{@code
 * Directory<Person> directory = Directory.ofPeople();
 * directory.add(Person.of("Bo Holm"));
 * directory.add(Person.of("Eva Lund"));
 * directory.add(Person.of("bo holm"));
 * directory.find(Person.of("Bo  Holm")); // [0, 2]
 * }</pre>
 *
 * <p>For one thread.
 *
 * @param <K> what is looked for
 */
public final class Directory<K> {

    private final Function<K, List<String>> traits;
    private final BiPredicate<K, K> same;
    private final Map<K, Entry<K>> entries = new HashMap<>();
    private final Map<String, List<Entry<K>>> byTrait = new HashMap<>();
    private int size;

    private Directory(Function<K, List<String>> traits, BiPredicate<K, K> same) {
        this.traits = traits;
        this.same = same;
    }

    /** An empty one of people. */
    public static Directory<Person> ofPeople() {
        return new Directory<>(Traits::of, Person::sameAs);
    }

    /** An empty one of bodies. */
    public static Directory<Body> ofBodies() {
        return new Directory<>(Traits::of, Body::sameAs);
    }

    /** An empty one of political parties. */
    public static Directory<PoliticalParty> ofParties() {
        return new Directory<>(Traits::of, PoliticalParty::sameAs);
    }

    /** Adds one at the next place, counted from 0; the same may be added again. */
    public void add(K added) {
        Entry<K> entry = entries.get(added);
        if (entry == null) {
            entry = new Entry<>(added, traits.apply(added), new ArrayList<>(1));
            entries.put(added, entry);
            for (String trait : entry.traits) {
                List<Entry<K>> known = byTrait.computeIfAbsent(trait, any -> new ArrayList<>(1));
                // One that bears a trait twice was added last.
                if (known.isEmpty() || known.get(known.size() - 1) != entry) {
                    known.add(entry);
                }
            }
        }
        entry.places.add(size++);
    }

    /** Whether one was added that is the same. */
    public boolean has(K wanted) {
        return count(wanted, 1) > 0;
    }

    /** How many were added that are the same; they are counted no further than to a number. */
    public int count(K wanted, int most) {
        Entry<K> equal = entries.get(wanted);
        int count = equal != null && same.test(equal.key, wanted) ? equal.places.size() : 0;
        if (count >= most) {
            return most;
        }
        Set<Entry<K>> compared = new HashSet<>();
        for (String trait : traits(wanted, equal)) {
            for (Entry<K> candidate : byTrait.getOrDefault(trait, List.of())) {
                if (candidate != equal && compared.add(candidate) && same.test(candidate.key, wanted)) {
                    count += candidate.places.size();
                    if (count >= most) {
                        return most;
                    }
                }
            }
        }
        return count;
    }

    /** The places of all that are the same, in their order. */
    public List<Integer> find(K wanted) {
        List<Integer> places = new ArrayList<>();
        for (Entry<K> candidate : candidates(traits(wanted, entries.get(wanted)))) {
            if (same.test(candidate.key, wanted)) {
                places.addAll(candidate.places);
            }
        }
        places.sort(null);
        return List.copyOf(places);
    }

    /** All that bear one of some traits, each once; most people and bodies have one trait, their name. */
    private Collection<Entry<K>> candidates(List<String> wanted) {
        if (wanted.size() == 1) {
            return byTrait.getOrDefault(wanted.get(0), List.of());
        }
        Set<Entry<K>> candidates = new LinkedHashSet<>();
        for (String trait : wanted) {
            candidates.addAll(byTrait.getOrDefault(trait, List.of()));
        }
        return candidates;
    }

    private List<String> traits(K wanted, @Nullable Entry<K> equal) {
        return equal == null ? traits.apply(wanted) : equal.traits;
    }

    /** The same only as itself. */
    private static final class Entry<K> {

        private final K key;
        private final List<String> traits;
        private final List<Integer> places;

        Entry(K key, List<String> traits, List<Integer> places) {
            this.key = key;
            this.traits = traits;
            this.places = places;
        }
    }
}
