package dk.sagsgang.document;

import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
import dk.sagsgang.report.Pointer;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies and offices that stand in a record, each with its place. */
final class Mentions {

    private Mentions() {}

    /**
     * Every body and office of a document or roster under its JSON Pointer, in the order of the record.
     *
     * <p>It goes by the components, so that none is forgotten when a record gets a new one.
     */
    static Map<String, Record> of(Object root) {
        Map<String, Record> mentions = new LinkedHashMap<>();
        // A stack of our own: guideposts and items nest as deep as a document built in memory likes.
        Deque<Waiting> waiting = new ArrayDeque<>();
        waiting.push(new Waiting(root, Pointer.ROOT));
        while (!waiting.isEmpty()) {
            Waiting next = waiting.pop();
            if (next.value instanceof Office || next.value instanceof Body) {
                mentions.put(next.pointer.toString(), (Record) next.value);
            } else if (next.value instanceof Record inner) {
                pushComponents(inner, next.pointer, waiting);
            } else if (next.value instanceof List<?> list) {
                for (int i = list.size() - 1; i >= 0; i--) {
                    waiting.push(new Waiting(list.get(i), next.pointer.child(i)));
                }
            } else if (next.value instanceof Optional<?> optional && optional.isPresent()) {
                waiting.push(new Waiting(optional.get(), next.pointer));
            }
        }
        return mentions;
    }

    private static void pushComponents(Record inner, Pointer pointer, Deque<Waiting> waiting) {
        RecordComponent[] components = inner.getClass().getRecordComponents();
        for (int c = components.length - 1; c >= 0; c--) {
            Class<?> type = components[c].getType();
            if (type.isRecord() || type.isInterface() || type == List.class || type == Optional.class) {
                waiting.push(new Waiting(value(inner, components[c]), pointer.child(components[c].getName())));
            }
        }
    }

    private static Object value(Record inner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(inner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(
                    "The accessor of " + component + " is public and throws nothing", impossible);
        }
    }

    private record Waiting(Object value, Pointer pointer) {}
}
