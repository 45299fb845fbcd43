package dk.sagsgang.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places of a document with what is kept of them, found step by step: a look-up takes as long as the pointer is, however many
 * places there are.
 *
 * @param <T> what is kept of a place
 */
public final class PointerTree<T> {

    private final Map<String, PointerTree<T>> below = new HashMap<>();
    private final List<T> held = new ArrayList<>(0);

    /** Keeps something of a place. */
    public void add(String pointer, T what) {
        PointerTree<T> node = this;
        for (int from = 0; from < pointer.length(); ) {
            int end = end(pointer, from);
            node = node.below.computeIfAbsent(pointer.substring(from, end), step -> new PointerTree<>());
            from = end;
        }
        node.held.add(what);
    }

    /** Whether something is kept of a place or of one above it. */
    public boolean coversAny(String pointer) {
        return !covering(pointer, true).isEmpty();
    }

    /** What is kept of a place and of those above it, the uppermost first. */
    public List<T> covering(String pointer) {
        return covering(pointer, false);
    }

    private List<T> covering(String pointer, boolean enough) {
        List<T> found = new ArrayList<>(held);
        PointerTree<T> node = this;
        for (int from = 0; from < pointer.length() && !(enough && !found.isEmpty()); ) {
            int end = end(pointer, from);
            node = node.below.get(pointer.substring(from, end));
            if (node == null) {
                return found;
            }
            found.addAll(node.held);
            from = end;
        }
        return found;
    }

    private static int end(String pointer, int from) {
        int slash = pointer.indexOf('/', from + 1);
        return slash < 0 ? pointer.length() : slash;
    }
}
