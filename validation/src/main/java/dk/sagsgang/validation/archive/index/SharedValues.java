package dk.sagsgang.validation.archive.index;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Equal values as one: those that were met lately. Numbers, case numbers, ids and routes stand in many documents, mostly in
 * those of the same weeks.
 */
public final class SharedValues {

    private static final int MOST = 4096;

    private final Map<Object, Object> values = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    };

    /** The value, or an equal one that was met before. */
    <T> T one(T value) {
        Object known = values.putIfAbsent(value, value);
        @SuppressWarnings("unchecked") // equal values of the index are of one type
        T same = known == null ? value : (T) known;
        return same;
    }
}
