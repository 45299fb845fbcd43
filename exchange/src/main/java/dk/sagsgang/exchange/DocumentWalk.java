package dk.sagsgang.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Walks through the components of a document, with their pointers in its JSON form. */
final class DocumentWalk {

    private static final Map<Class<?>, RecordComponent[]> KNOWN = new ConcurrentHashMap<>();

    private DocumentWalk() {}

    /** What is done with each value; whether to go on below it. */
    interface Visitor {

        /** Takes a value that stands at this pointer. */
        boolean visit(String pointer, Object value);
    }

    static void walk(Object root, Visitor visitor) {
        List<Step> open = new ArrayList<>();
        open.add(new Step("", root));
        while (!open.isEmpty()) {
            Step step = open.remove(open.size() - 1);
            Object value = step.value instanceof Optional<?> optional ? optional.orElse(null) : step.value;
            if (value == null || (!(value instanceof List<?>) && !visitor.visit(step.pointer, value))) {
                continue;
            }
            if (value instanceof List<?> list) {
                for (int i = list.size() - 1; i >= 0; i--) {
                    open.add(new Step(step.pointer + "/" + i, list.get(i)));
                }
            } else if (value instanceof Record) {
                RecordComponent[] components = components(value.getClass());
                for (int i = components.length - 1; i >= 0; i--) {
                    open.add(new Step(pointer(step.pointer, components[i]), get(components[i], value)));
                }
            }
        }
    }

    /** A record that is a single value in JSON, as a case number is, has no pointer below its own. */
    private static String pointer(String record, RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonValue.class)
                ? record
                : record + "/" + component.getName();
    }

    private static RecordComponent[] components(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Class::getRecordComponents);
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("The components of records are public", impossible);
        }
    }

    private record Step(String pointer, Object value) {}
}
