package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.validation.meeting.facts.Presences.Presence;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Stretches of items in which somebody is away; of two that overlap the one that was told first holds where both do. */
final class Stretches {

    private final TreeMap<Integer, Stretch> byFirst = new TreeMap<>();

    private record Stretch(int to, Presence presence) {}

    /** Adds one from an item up to another, which is left out, as far as nothing has been told of its items. */
    void add(int from, int to, Presence presence) {
        int free = from;
        Map.Entry<Integer, Stretch> before = byFirst.floorEntry(from);
        if (before != null) {
            free = Math.max(free, before.getValue().to);
        }
        while (free < to) {
            Map.Entry<Integer, Stretch> next = byFirst.ceilingEntry(free);
            int end = next == null ? to : Math.min(to, next.getKey());
            if (free < end) {
                byFirst.put(free, new Stretch(end, presence));
            }
            free = next == null ? to : next.getValue().to;
        }
    }

    /** How somebody stands to an item; empty where it is in none. */
    Optional<Presence> at(int order) {
        return Optional.ofNullable(byFirst.floorEntry(order))
                .filter(entry -> order < entry.getValue().to)
                .map(entry -> entry.getValue().presence);
    }

    /** Hands over the first item of each and the one behind it. */
    void each(BiConsumer<Integer, Integer> take) {
        byFirst.forEach((from, stretch) -> take.accept(from, stretch.to));
    }
}
