package dk.sagsgang.organisation;

import dk.sagsgang.identifier.ExternalId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which former units turn into which new ones, where one of the two comes or goes. */
final class Succession {

    private final Map<String, OrganisationUnit> before;
    private final Map<String, OrganisationUnit> after;
    private final Map<String, Integer> formerOrder;
    private final Map<String, Integer> presentOrder;
    private final Map<String, Set<String>> origins = new HashMap<>();
    private final Map<String, Set<String>> successors = new HashMap<>();

    /**
     * The succession between units by their keys.
     *
     * @param before the former units
     * @param after the new ones
     */
    Succession(Map<String, OrganisationUnit> before, Map<String, OrganisationUnit> after) {
        this.before = before;
        this.after = after;
        this.formerOrder = order(before);
        this.presentOrder = order(after);
        Index former = new Index(before.values());
        Index present = new Index(after.values());
        for (OrganisationUnit unit : after.values()) {
            unit.predecessors().forEach(reference -> former.find(reference).ifPresent(from -> link(from, unit)));
        }
        for (OrganisationUnit unit : before.values()) {
            unit.successors().forEach(reference -> present.find(reference).ifPresent(into -> link(unit, into)));
        }
        for (OrganisationUnit unit : after.values()) {
            if (!before.containsKey(unit.key())) {
                former.withIdOf(unit)
                        .filter(from -> !after.containsKey(from.key()))
                        .ifPresent(from -> link(from, unit));
            }
        }
    }

    private void link(OrganisationUnit from, OrganisationUnit into) {
        boolean comesOrGoes = !after.containsKey(from.key()) || !before.containsKey(into.key());
        if (comesOrGoes) {
            origins.computeIfAbsent(into.key(), key -> new LinkedHashSet<>()).add(from.key());
            successors.computeIfAbsent(from.key(), key -> new LinkedHashSet<>()).add(into.key());
        }
    }

    /** The former units that a new one is made of, in their former order; itself where it takes others in. */
    List<OrganisationUnit> origins(OrganisationUnit unit) {
        return involved(unit.key(), origins, before, formerOrder);
    }

    /** The new units that a former one turns into, in their new order; itself where it goes on. */
    List<OrganisationUnit> successors(OrganisationUnit unit) {
        return involved(unit.key(), successors, after, presentOrder);
    }

    private static List<OrganisationUnit> involved(
            String key,
            Map<String, Set<String>> links,
            Map<String, OrganisationUnit> units,
            Map<String, Integer> order) {
        Set<String> linked = links.getOrDefault(key, Set.of());
        Stream<String> itself = linked.isEmpty() ? Stream.empty() : Stream.of(key);
        return Stream.concat(linked.stream(), itself)
                .filter(units::containsKey)
                .distinct()
                .sorted(Comparator.comparing(order::get))
                .map(units::get)
                .toList();
    }

    private static Map<String, Integer> order(Map<String, OrganisationUnit> units) {
        Map<String, Integer> order = new HashMap<>();
        units.keySet().forEach(key -> order.put(key, order.size()));
        return order;
    }

    /** Finds units by what references say. */
    private static final class Index {

        private final Map<String, OrganisationUnit> byKey = new HashMap<>();
        private final Map<ExternalId, OrganisationUnit> byId = new HashMap<>();
        private final Collection<OrganisationUnit> units;
        private @Nullable Map<String, OrganisationUnit> byName;

        Index(Collection<OrganisationUnit> units) {
            this.units = units;
            for (OrganisationUnit unit : units) {
                byKey.put(unit.key(), unit);
                unit.ids().forEach(id -> byId.putIfAbsent(id.normal(), unit));
            }
        }

        Optional<OrganisationUnit> find(UnitReference reference) {
            OrganisationUnit found = byKey.get(reference.key());
            if (found == null && !reference.ids().isEmpty()) {
                found = reference.ids().stream()
                        .flatMap(id -> Optional.ofNullable(byId.get(id.normal())).stream())
                        .findFirst()
                        .orElse(null);
            }
            if (found == null && !reference.name().isBlank()) {
                found = byName().get(UnitNames.folded(reference.name()));
            }
            return Optional.ofNullable(found);
        }

        /** Made when first asked for: most references have a key, and folding the names costs more than all the rest. */
        private Map<String, OrganisationUnit> byName() {
            Map<String, OrganisationUnit> known = byName;
            if (known == null) {
                known = new HashMap<>();
                for (OrganisationUnit unit : units) {
                    known.putIfAbsent(UnitNames.folded(unit.name()), unit);
                }
                byName = known;
            }
            return known;
        }

        Optional<OrganisationUnit> withIdOf(OrganisationUnit unit) {
            return unit.ids().stream()
                    .flatMap(id -> Optional.ofNullable(byId.get(id.normal())).stream())
                    .findFirst();
        }
    }
}
