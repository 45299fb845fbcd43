package dk.sagsgang.organisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The tree that the parent keys of units make (organisationsdiagram).
 *
 * <pre>{@code
 * OrganisationTree tree = OrganisationTree.of(model);
 * tree.children("social"); // the sections, the authority and the staff, in printed order
 * tree.path("team");       // Socialafdelingen, Stab, Administrativt team
 * tree.depth("team");      // OptionalInt[2]
 * }</pre>
 *
 * <p>It can be made of any model. Where a key stands twice, the first unit that has it is meant by it, and the others are
 * units like any other under their own parent; a blank key means none. A unit whose parent does not exist is an orphan
 * and begins a tree of its own, like a root. Units that are their own parents, straight or round, are in a cycle: they and
 * those below them have no depth, and walks through them end.
 *
 * <p>Making it takes time in proportion to the units; a question takes time in proportion to its answer. It is immutable.
 */
public final class OrganisationTree {

    private static final int NONE = -1;

    private final List<OrganisationUnit> units;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final int[] parents;
    private final int[] depths;
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<List<Integer>> cycles = new ArrayList<>();

    private OrganisationTree(List<OrganisationUnit> units) {
        this.units = units;
        for (int u = 0; u < units.size(); u++) {
            children.add(new ArrayList<>());
            if (!units.get(u).key().isBlank()) {
                byKey.putIfAbsent(units.get(u).key(), u);
            }
        }
        parents = new int[units.size()];
        for (int u = 0; u < parents.length; u++) {
            parents[u] = byKey.getOrDefault(units.get(u).parent(), NONE);
            if (parents[u] != NONE) {
                children.get(parents[u]).add(u);
            }
        }
        depths = new int[units.size()];
        Arrays.fill(depths, NONE);
        measure();
        findCycles();
    }

    /** The tree of a model's units. */
    public static OrganisationTree of(OrganisationModel model) {
        return new OrganisationTree(model.units());
    }

    /** The tree of units that may stand in no model. */
    public static OrganisationTree of(List<OrganisationUnit> units) {
        return new OrganisationTree(List.copyOf(units));
    }

    /** All units, in the order of the model. */
    public List<OrganisationUnit> units() {
        return units;
    }

    /** The first unit with this key. */
    public Optional<OrganisationUnit> find(String key) {
        return index(key).map(units::get);
    }

    /** Where the first unit with this key stands in the list of units, counted from 0. */
    public OptionalInt position(String key) {
        return index(key).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** The units that name this one as their parent, in the order of the model. */
    public List<OrganisationUnit> children(String key) {
        return index(key).map(index -> all(children.get(index))).orElseGet(List::of);
    }

    /** The unit that a unit belongs to; empty for a root, an orphan and an unknown key. */
    public Optional<OrganisationUnit> parent(String key) {
        return index(key)
                .map(index -> parents[index])
                .filter(parent -> parent != NONE)
                .map(units::get);
    }

    /**
     * The way from the top to a unit, itself last; none for an unknown key. On a cycle the way is as long as it can be
     * without meeting a unit twice.
     */
    public List<OrganisationUnit> path(String key) {
        List<Integer> upwards = new ArrayList<>();
        boolean[] met = new boolean[units.size()];
        int at = index(key).orElse(NONE);
        while (at != NONE && !met[at]) {
            met[at] = true;
            upwards.add(at);
            at = parents[at];
        }
        Collections.reverse(upwards);
        return all(upwards);
    }

    /** How many units stand above a unit: 0 for a root and an orphan; empty in and below a cycle and for an unknown key. */
    public OptionalInt depth(String key) {
        return index(key)
                .map(index -> depths[index])
                .filter(depth -> depth != NONE)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** How many units stand right under a unit (ledelsesspænd); 0 for an unknown key. */
    public int spanOfControl(String key) {
        return index(key).map(index -> children.get(index).size()).orElse(0);
    }

    /** A unit and all that stand below it, each before those under it; none for an unknown key. */
    public List<OrganisationUnit> subtree(String key) {
        List<Integer> walked = new ArrayList<>();
        boolean[] met = new boolean[units.size()];
        Deque<Integer> waiting = new ArrayDeque<>();
        index(key).ifPresent(waiting::push);
        while (!waiting.isEmpty()) {
            int at = waiting.pop();
            if (!met[at]) {
                met[at] = true;
                walked.add(at);
                List<Integer> below = children.get(at);
                for (int c = below.size() - 1; c >= 0; c--) {
                    waiting.push(below.get(c));
                }
            }
        }
        return all(walked);
    }

    /** The units that name no parent, in the order of the model. */
    public List<OrganisationUnit> roots() {
        return units.stream().filter(unit -> unit.parent().isBlank()).toList();
    }

    /** The units that name a parent that is not there, in the order of the model. */
    public List<OrganisationUnit> orphans() {
        List<OrganisationUnit> orphans = new ArrayList<>();
        for (int u = 0; u < parents.length; u++) {
            if (parents[u] == NONE && !units.get(u).parent().isBlank()) {
                orphans.add(units.get(u));
            }
        }
        return List.copyOf(orphans);
    }

    /**
     * The cycles, each once: the unit of it that stands first in the model, then its parent, and so on round. A unit that
     * is its own parent is a cycle of one. Units that only stand below a cycle are not in it.
     */
    public List<List<OrganisationUnit>> cycles() {
        return cycles.stream().map(this::all).toList();
    }

    /** The units whose key an earlier one has already, in the order of the model. */
    public List<OrganisationUnit> repeated() {
        List<OrganisationUnit> repeated = new ArrayList<>();
        for (int u = 0; u < parents.length; u++) {
            Integer first = byKey.get(units.get(u).key());
            if (first != null && first != u) {
                repeated.add(units.get(u));
            }
        }
        return List.copyOf(repeated);
    }

    /** From the tops downwards, so that no chain is walked twice. */
    private void measure() {
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int u = 0; u < parents.length; u++) {
            if (parents[u] == NONE) {
                depths[u] = 0;
                waiting.add(u);
            }
        }
        while (!waiting.isEmpty()) {
            int at = waiting.remove();
            for (int child : children.get(at)) {
                depths[child] = depths[at] + 1;
                waiting.add(child);
            }
        }
    }

    /** What has no depth is in a cycle or below one. */
    private void findCycles() {
        int[] walks = new int[parents.length];
        for (int u = 0; u < parents.length; u++) {
            int walk = u + 1;
            int at = u;
            while (depths[at] == NONE && walks[at] == 0) {
                walks[at] = walk;
                at = parents[at];
            }
            if (depths[at] == NONE && walks[at] == walk) {
                cycles.add(around(at));
            }
        }
    }

    private List<Integer> around(int start) {
        int first = start;
        for (int at = parents[start]; at != start; at = parents[at]) {
            first = Math.min(first, at);
        }
        List<Integer> cycle = new ArrayList<>(List.of(first));
        for (int at = parents[first]; at != first; at = parents[at]) {
            cycle.add(at);
        }
        return cycle;
    }

    private Optional<Integer> index(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private List<OrganisationUnit> all(List<Integer> indexes) {
        return indexes.stream().map(units::get).toList();
    }
}
