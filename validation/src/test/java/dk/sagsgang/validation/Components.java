package dk.sagsgang.validation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Takes records apart and makes them, whatever they are. */
public final class Components {

    private Components() {}

    /** The value of a component. */
    public static Object value(Record each, RecordComponent component) {
        try {
            return component.getAccessor().invoke(each);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(component.toString(), broken);
        }
    }

    /** A record of these values, by its canonical constructor. */
    public static <R extends Record> R record(Class<R> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(type.getName(), broken);
        }
    }
}
