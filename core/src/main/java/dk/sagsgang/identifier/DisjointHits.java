package dk.sagsgang.identifier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds of which none overlaps another; the first to come stays. */
final class DisjointHits {

    private final TreeMap<Integer, CprHit> byStart = new TreeMap<>();

    /** Adds a find unless it overlaps one that is here. */
    void add(CprHit hit) {
        Map.Entry<Integer, CprHit> before = byStart.lowerEntry(hit.end());
        if (before == null || before.getValue().end() <= hit.start()) {
            byStart.put(hit.start(), hit);
        }
    }

    List<CprHit> inOrder() {
        return List.copyOf(byStart.values());
    }
}
