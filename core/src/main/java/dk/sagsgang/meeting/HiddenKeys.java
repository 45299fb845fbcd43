package dk.sagsgang.meeting;

import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.RecordPlan;
import dk.sagsgang.internal.TextKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what depends by key on a part that was left out: a vote on a hidden proposal, a decision on a hidden point, what is
 * to be done because of it.
 *
 * <p>A text that only mentions a hidden part has an access of its own, and loses the key alone.
 */
final class HiddenKeys {

    private static final Set<String> MENTIONS = Set.of("refersTo", "treatedWith");

    private HiddenKeys() {}

    /** What may be shown of the copy of a record from which hidden parts are left out. */
    static <R extends Record> R of(R whole, R shown) {
        R rest = shown;
        Set<String> hidden = missing(keys(whole), rest);
        Set<String> before = Set.of();
        // What is left out may itself be what others depend on.
        while (!hidden.equals(before)) {
            before = hidden;
            rest = without(before, rest);
            hidden = missing(keys(whole), rest);
        }
        return rest;
    }

    private static Set<String> missing(Set<String> keys, Record shown) {
        keys.removeAll(keys(shown));
        return keys;
    }

    private static Set<String> keys(Record root) {
        Set<String> keys = new HashSet<>();
        RecordCopy.of(root, (owner, component, value) -> {
            if (component.kind() == TextKind.KEY && value instanceof String key) {
                keys.add(key);
            }
            return value;
        });
        return keys;
    }

    private static <R extends Record> R without(Set<String> hidden, R root) {
        return RecordCopy.of(root, (owner, component, value) -> {
            if (component.kind() == TextKind.REFERENCE) {
                return hidden.contains((String) value) ? null : value;
            }
            return value instanceof Record part && depends(part, hidden) ? null : value;
        });
    }

    private static boolean depends(Record part, Set<String> hidden) {
        for (RecordPlan.Component component : RecordPlan.of(part.getClass()).components()) {
            if (component.kind() == TextKind.REFERENCE && !MENTIONS.contains(component.name())) {
                Object named = component.of(part);
                if (named instanceof String key
                        ? hidden.contains(key)
                        : ((List<?>) named).stream().anyMatch(hidden::contains)) {
                    return true;
                }
            }
        }
        return false;
    }
}
