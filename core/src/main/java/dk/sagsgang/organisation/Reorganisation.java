package dk.sagsgang.organisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A model while changes are made to it. */
final class Reorganisation {

    private final Map<Slot, OrganisationUnit> units = new LinkedHashMap<>();
    private OrganisationModel frame;

    private Reorganisation(OrganisationModel model) {
        frame = model;
        addAll(model.units());
    }

    static Reorganisation of(OrganisationModel model) {
        return new Reorganisation(model);
    }

    Reorganisation with(List<Change> changes) {
        changes.forEach(this::make);
        return this;
    }

    List<OrganisationUnit> units() {
        return List.copyOf(units.values());
    }

    OrganisationModel model() {
        return frame.withUnits(units.values());
    }

    private void make(Change change) {
        if (change instanceof Change.Created created) {
            create(created.unit());
        } else if (change instanceof Change.Closed closed) {
            close(closed.unit());
        } else if (change instanceof Change.Merged merged) {
            Set<String> kept = Set.copyOf(merged.kept());
            merged.from().stream().filter(unit -> !kept.contains(unit.key())).forEach(this::close);
            create(merged.into());
        } else if (change instanceof Change.Split split) {
            split(split);
        } else if (change instanceof Change.Replaced replaced) {
            close(replaced.before());
            create(replaced.after());
        } else if (change instanceof Change.Renamed renamed) {
            revise(renamed.key(), unit -> unit.withName(renamed.after()));
        } else if (change instanceof Change.Moved moved) {
            revise(moved.key(), unit -> unit.withParent(moved.after()));
        } else if (change instanceof Change.LeadershipChanged changed) {
            revise(changed.key(), unit -> unit.withLeadership(changed.after()));
        } else if (change instanceof Change.Revised revised) {
            revise(revised.after().key(), unit -> revised(unit, revised));
        } else if (change instanceof Change.Untraceable untraceable) {
            untraceable(untraceable);
        } else if (change instanceof Change.ModelRevised revised) {
            frame = revised.after();
        } else if (change instanceof Change.Reordered reordered) {
            reorder(reordered.keys());
        }
    }

    private void create(OrganisationUnit unit) {
        units.putIfAbsent(Slot.first(unit.key()), unit);
    }

    private void close(OrganisationUnit unit) {
        units.remove(Slot.first(unit.key()));
    }

    private void split(Change.Split split) {
        String key = split.from().key();
        if (split.into().stream().noneMatch(unit -> unit.key().equals(key))) {
            close(split.from());
        }
        split.into().stream().filter(unit -> !unit.key().equals(key)).forEach(this::create);
    }

    private void revise(String key, UnaryOperator<OrganisationUnit> revision) {
        units.computeIfPresent(Slot.first(key), (slot, unit) -> revision.apply(unit));
    }

    /** Name, parent and leadership have changes of their own: where those were not made, the unit keeps its own. */
    private static OrganisationUnit revised(OrganisationUnit unit, Change.Revised revision) {
        OrganisationUnit before = revision.before();
        OrganisationUnit after = revision.after();
        return after.withName(unit.name().equals(before.name()) ? after.name() : unit.name())
                .withParent(unit.parent().equals(before.parent()) ? after.parent() : unit.parent())
                .withLeadership(unit.leadership().equals(before.leadership()) ? after.leadership() : unit.leadership());
    }

    private void untraceable(Change.Untraceable change) {
        Set<String> keys = new HashSet<>();
        Stream.concat(change.before().stream(), change.after().stream())
                .map(OrganisationUnit::key)
                .forEach(keys::add);
        units.keySet().removeIf(slot -> keys.contains(slot.key));
        addAll(change.after());
    }

    private void addAll(Collection<OrganisationUnit> added) {
        Map<String, Integer> occurrences = new HashMap<>();
        for (OrganisationUnit unit : added) {
            units.put(new Slot(unit.key(), occurrences.merge(unit.key(), 1, Integer::sum) - 1), unit);
        }
    }

    /** Units that the order does not name come last, as they stood. */
    private void reorder(List<String> keys) {
        Map<String, Deque<Map.Entry<Slot, OrganisationUnit>>> waiting = new LinkedHashMap<>();
        units.entrySet()
                .forEach(entry -> waiting.computeIfAbsent(entry.getKey().key, key -> new ArrayDeque<>())
                        .add(Map.entry(entry.getKey(), entry.getValue())));
        List<Map.Entry<Slot, OrganisationUnit>> ordered = new ArrayList<>();
        for (String key : keys) {
            Deque<Map.Entry<Slot, OrganisationUnit>> next = waiting.get(key);
            if (next != null && !next.isEmpty()) {
                ordered.add(next.remove());
            }
        }
        waiting.values().forEach(ordered::addAll);
        units.clear();
        ordered.forEach(entry -> units.put(entry.getKey(), entry.getValue()));
    }

    /** Where a unit stands: its key, and how many before it have the same. */
    private record Slot(String key, int occurrence) {

        static Slot first(String key) {
            return new Slot(key, 0);
        }
    }
}
