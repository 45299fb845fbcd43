package dk.sagsgang.validation.suppression;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.PointerTree;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.RuleId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The suppressions that speak of one document, by rule and place: a finding is not held against each of them. Those that name
 * the same place are one here, and of use together.
 */
final class Exceptions {

    private final Elements elements;
    private final Map<Scope, List<Integer>> scopes = new HashMap<>();
    private final Map<RuleId, PointerTree<List<Integer>>> byRule = new HashMap<>();
    private final Map<ExternalId, PointerTree<Boolean>> byId = new HashMap<>();
    private final BitSet used = new BitSet();

    Exceptions(Elements elements) {
        this.elements = elements;
    }

    /** What a suppression names. */
    private record Scope(RuleId rule, Optional<ExternalId> id, String key, String pointer) {}

    void add(int index, Suppression suppression) {
        Scope scope = new Scope(suppression.rule(), suppression.id(), suppression.key(), suppression.pointer());
        List<Integer> known = scopes.get(scope);
        if (known == null) {
            known = new ArrayList<>(1);
            scopes.put(scope, known);
            PointerTree<List<Integer>> places = byRule.computeIfAbsent(scope.rule, rule -> new PointerTree<>());
            for (String root : roots(scope)) {
                places.add(root + scope.pointer, known);
            }
        }
        known.add(index);
    }

    boolean isEmpty() {
        return scopes.isEmpty();
    }

    /** The first that sets a finding aside; all that would are of use. */
    OptionalInt first(Finding finding) {
        PointerTree<List<Integer>> places = byRule.get(finding.rule());
        if (places == null) {
            return OptionalInt.empty();
        }
        int first = -1;
        for (List<Integer> fitting : places.covering(finding.location().pointer())) {
            int own = fitting.get(0);
            first = first < 0 ? own : Math.min(first, own);
            if (!used.get(own)) {
                fitting.forEach(used::set);
            }
        }
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /** Those that set something aside. */
    BitSet used() {
        return used;
    }

    private List<String> roots(Scope scope) {
        if (scope.key.isEmpty()) {
            return scope.id.map(elements::withId).orElse(List.of(""));
        }
        List<String> keyed = elements.withKey(scope.key);
        return scope.id
                .map(id -> keyed.stream().filter(within(id)::coversAny).toList())
                .orElse(keyed);
    }

    private PointerTree<Boolean> within(ExternalId id) {
        return byId.computeIfAbsent(id, any -> {
            PointerTree<Boolean> places = new PointerTree<>();
            elements.withId(id).forEach(place -> places.add(place, true));
            return places;
        });
    }
}
