package dk.sagsgang.validation.rule;

import dk.sagsgang.report.RuleId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All rules there are, as data: every id once, in order. */
public final class RuleCatalogue {

    private final Map<RuleId, RuleDescription> byId = new TreeMap<>(Comparator.comparing(RuleId::id));

    /**
     * The catalogue of these rules.
     *
     * @throws IllegalArgumentException if an id stands twice: ids are never reused
     */
    public RuleCatalogue(Collection<RuleDescription> rules) {
        for (RuleDescription rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("The rule " + rule.id() + " stands twice in the catalogue");
            }
        }
    }

    /** The rules in the order of their ids. */
    public List<RuleDescription> rules() {
        return List.copyOf(byId.values());
    }

    /** The rule with this id, if there is one. */
    public Optional<RuleDescription> find(RuleId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
