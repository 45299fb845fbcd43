package dk.sagsgang.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The records of the model, by reflection. */
public final class Model {

    private Model() {}

    /** The record types that a record or a closed family of them can hold, itself first. */
    public static Set<Class<? extends Record>> reachable(Class<?> root) {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        reach(root, found);
        return found;
    }

    private static void reach(Type type, Set<Class<? extends Record>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> reach(argument, found));
        } else if (type instanceof Class<?> family && family.isSealed()) {
            Arrays.stream(family.getPermittedSubclasses()).forEach(member -> reach(member, found));
        } else if (type instanceof Class<?> raw && raw.isRecord() && found.add(raw.asSubclass(Record.class))) {
            for (RecordComponent component : raw.getRecordComponents()) {
                reach(component.getGenericType(), found);
            }
        }
    }

    /** Every record in a value, the value itself among them. */
    public static void eachRecord(Object value, Consumer<Record> visitor) {
        if (value instanceof Collection<?> elements) {
            elements.forEach(element -> eachRecord(element, visitor));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> eachRecord(present, visitor));
        } else if (value instanceof Record each) {
            visitor.accept(each);
            eachComponent(each, (component, content) -> eachRecord(content, visitor));
        }
    }

    /** Every component of one record with its value. */
    public static void eachComponent(Record each, BiConsumer<RecordComponent, Object> visitor) {
        for (RecordComponent component : each.getClass().getRecordComponents()) {
            visitor.accept(component, value(each, component));
        }
    }

    /** The value of a component, which may be null where a constructor lets null through. */
    public static Object value(Record each, RecordComponent component) {
        try {
            return component.getAccessor().invoke(each);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(component.toString(), broken);
        }
    }

    /** A record made by its canonical constructor. */
    public static Record make(Class<? extends Record> type, List<?> components) {
        RecordComponent[] declared = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(components.toArray());
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError("The constructor of " + type.getSimpleName() + " threw", broken);
        }
    }

    /** Whether a value says something. */
    public static boolean filled(Object value) {
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value instanceof Collection<?> elements) {
            return !elements.isEmpty();
        }
        return !(value instanceof Optional<?> optional) || optional.isPresent();
    }
}
