package dk.sagsgang.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Sorts bodies into clusters of those that are the same by {@code sameAs}, without comparing each with each.
 *
 * <pre>{@code
 * Clusters<Body> clusters = Clusters.ofBodies();
 * clusters.add(Body.of("Socialudvalget")); // 0
 * clusters.add(Body.of("Teknisk Udvalg")); // 1
 * clusters.add(Body.of("Socialudvalg")); // 0
 * }</pre>
 *
 * <p>One that could be in two clusters is taken for neither, and begins one of its own. For one thread.
 *
 * @param <K> what is sorted
 */
public final class Clusters<K> {

    private final Function<K, List<String>> traits;
    private final BiPredicate<K, K> same;
    private final Map<String, Map<Integer, List<K>>> byTrait = new HashMap<>();
    private int size;

    private Clusters(Function<K, List<String>> traits, BiPredicate<K, K> same) {
        this.traits = traits;
        this.same = same;
    }

    /** None yet, of bodies. */
    public static Clusters<Body> ofBodies() {
        return new Clusters<>(Traits::of, Body::sameAs);
    }

    /** Adds one, and tells the number of its cluster: they are counted from 0 as they begin. */
    public int add(K added) {
        Set<String> known = new LinkedHashSet<>(traits.apply(added));
        Set<Integer> fitting = fitting(added, known);
        int cluster = fitting.size() == 1 ? fitting.iterator().next() : size++;
        for (String trait : known) {
            byTrait.computeIfAbsent(trait, any -> new LinkedHashMap<>())
                    .computeIfAbsent(cluster, any -> new ArrayList<>(1))
                    .add(added);
        }
        return cluster;
    }

    /** The clusters in which one is that is the same; each is looked through no further than to that one. */
    private Set<Integer> fitting(K added, Set<String> known) {
        Set<Integer> fitting = new LinkedHashSet<>();
        for (String trait : known) {
            byTrait.getOrDefault(trait, Map.of()).forEach((cluster, members) -> {
                if (!fitting.contains(cluster) && members.stream().anyMatch(member -> same.test(member, added))) {
                    fitting.add(cluster);
                }
            });
        }
        return fitting;
    }
}
