package dk.sagsgang.serialization.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of which no two are alike: what was given before gets a number, {@code valid (2)}. */
public final class UniqueNames {

    private static final int FIRST = 2;

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    public String of(String name) {
        String unique = name;
        while (!given.add(unique)) {
            unique = name + " (" + numbers.merge(name, FIRST, (last, first) -> last + 1) + ")";
        }
        return unique;
    }
}
