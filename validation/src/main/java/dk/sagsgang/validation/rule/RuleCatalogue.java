package dk.sagsgang.validation.rule;

import dk.sagsgang.report.Coverage.Layer;
import dk.sagsgang.report.RuleId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All rules there are, as data: every id once, in order.
 *
 * <p>{@code find(RuleId.of("DEC-001"))} is its description, and {@code find(RuleId.of("DEC-999"))} is empty.
 */
public final class RuleCatalogue {

    private final Map<RuleId, RuleDescription> byId = new TreeMap<>(Comparator.comparing(RuleId::id));
    private final Map<RuleId, Layer> layers = new HashMap<>();

    /** A catalogue without rules. */
    public RuleCatalogue() {}

    private RuleCatalogue(RuleCatalogue copied) {
        byId.putAll(copied.byId);
        layers.putAll(copied.layers);
    }

    /**
     * The same with more rules.
     *
     * @param layer the layer of checking that asks them
     * @throws IllegalArgumentException if an id then stands twice: ids are never reused
     */
    public RuleCatalogue with(Layer layer, Collection<RuleDescription> rules) {
        RuleCatalogue more = new RuleCatalogue(this);
        for (RuleDescription rule : rules) {
            if (more.byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("The rule " + rule.id() + " stands twice in the catalogue");
            }
            more.layers.put(rule.id(), layer);
        }
        return more;
    }

    /** The rules in the order of their ids. */
    public List<RuleDescription> rules() {
        return List.copyOf(byId.values());
    }

    /** The rule with this id, if there is one. */
    public Optional<RuleDescription> find(RuleId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The layer of checking that asks this rule; empty for one that is not here, of which nobody knows. */
    public Optional<Layer> layer(RuleId id) {
        return Optional.ofNullable(layers.get(id));
    }
}
