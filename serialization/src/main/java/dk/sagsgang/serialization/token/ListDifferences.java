package dk.sagsgang.serialization.token;

import dk.sagsgang.report.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the lists of a document differ from those of its source: elements that were left out, and single values that were
 * taken for lists. With it a pointer into the document becomes one into the source.
 */
public final class ListDifferences {

    private final Map<String, List<Integer>> elements = new HashMap<>();
    private final Map<String, Boolean> singles = new HashMap<>();
    private boolean paused;

    /** Notes that an element of a list in the source is not in the document. */
    public void element(String list, int index) {
        if (!paused) {
            elements.computeIfAbsent(list, pointer -> new ArrayList<>()).add(index);
        }
    }

    /** Notes that a value in the source is the only element of a list in the document. */
    public void single(String value) {
        if (!paused) {
            singles.put(value, true);
        }
    }

    /** Notes nothing until told otherwise: what is read is compared and thrown away. */
    public void pause(boolean pause) {
        paused = pause;
    }

    /** The pointer into the source for one into the document. */
    Pointer toSource(Pointer pointer) {
        if (elements.isEmpty() && singles.isEmpty()) {
            return pointer;
        }
        Pointer inSource = Pointer.ROOT;
        for (String step : pointer.steps()) {
            String above = inSource.toString();
            if (!singles.containsKey(above) || !Pointer.isIndex(step)) {
                inSource = inSource.child(shifted(above, step));
            }
        }
        return inSource;
    }

    private String shifted(String list, String step) {
        List<Integer> missing = elements.get(list);
        if (missing == null || !Pointer.isIndex(step)) {
            return step;
        }
        return Integer.toString(shifted(missing, Integer.parseInt(step)));
    }

    /** The index in the source: as many places further on as elements are missing before it. */
    private static int shifted(List<Integer> missing, int index) {
        int low = 0;
        int high = missing.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (missing.get(middle) - middle <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return index + low;
    }
}
