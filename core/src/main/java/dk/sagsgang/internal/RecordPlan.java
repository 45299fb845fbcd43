package dk.sagsgang.internal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the records of one class are taken apart and put together again, made once for each class.
 *
 * <p>What goes through a whole document goes by the plans of its records, so that a new component is met without another line
 * of code.
 */
public final class RecordPlan {

    private static final ClassValue<RecordPlan> PLANS = new ClassValue<>() {
        @Override
        protected RecordPlan computeValue(Class<?> type) {
            return new RecordPlan(type);
        }
    };

    private final List<Component> components;
    private final Component[] texts;
    private final MethodHandle constructor;

    private RecordPlan(Class<?> type) {
        RecordComponent[] declared = type.getRecordComponents();
        this.components = IntStream.range(0, declared.length)
                .mapToObj(index -> new Component(declared[index], index))
                .toList();
        this.texts = components.stream().filter(Component::holdsText).toArray(Component[]::new);
        Class<?>[] types = Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asType(MethodType.genericMethodType(types.length))
                    .asSpreader(Object[].class, types.length);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalArgumentException("The record " + type + " has no public constructor", notPublic);
        }
    }

    /** The plan of a record class. */
    public static RecordPlan of(Class<? extends Record> type) {
        return PLANS.get(type);
    }

    /** The components in their order. */
    public List<Component> components() {
        return components;
    }

    /** The components in which a text, or a record that may have one, can stand; not to be changed. */
    Component[] texts() {
        return texts;
    }

    /** The value of the component with a name; empty where the class has none. */
    public Optional<Object> value(Record owner, String name) {
        for (Component component : components) {
            if (component.name().equals(name)) {
                return Optional.of(component.of(owner));
            }
        }
        return Optional.empty();
    }

    /** The record of these values, in the order of its components. */
    Record make(@Nullable Object[] values) {
        try {
            Object made = (Object) constructor.invokeExact(values);
            return (Record) made;
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable impossible) {
            throw new IllegalStateException("A constructor of the model fails", impossible);
        }
    }

    /** One component of a record class. */
    public static final class Component {

        private final RecordComponent declared;
        private final Function<Object, Object> accessor;
        private final int index;
        private final boolean holdsText;

        Component(RecordComponent declared, int index) {
            this.declared = declared;
            this.index = index;
            this.holdsText = holdsText(declared.getGenericType());
            this.accessor = Accessors.of(declared);
        }

        /** Its name, the same in JSON. */
        public String name() {
            return declared.getName();
        }

        /** Whether its texts mean what they mean to the letter. */
        public boolean exact() {
            return declared.isAnnotationPresent(Exact.class);
        }

        /** Its position among the components, from 0. */
        int index() {
            return index;
        }

        /** Whether a text, or a record that may have one, can stand in it. */
        boolean holdsText() {
            return holdsText;
        }

        /** Its value in a record. */
        public Object of(Record owner) {
            return accessor.apply(owner);
        }

        private static boolean holdsText(Type type) {
            if (type instanceof ParameterizedType generic) {
                return (generic.getRawType() == Optional.class || generic.getRawType() == List.class)
                        && holdsText(generic.getActualTypeArguments()[0]);
            }
            return type == String.class
                    || type instanceof Class<?> plain && (plain.isRecord() && !word(plain) || plain.isSealed());
        }

        /** Whether it is a word of a vocabulary, which is written in one way only. */
        private static boolean word(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return components.length == 1
                    && components[0].getName().equals("code")
                    && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
        }
    }
}
