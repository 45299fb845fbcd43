package dk.sagsgang.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final FilledComponents filled;
    private final long texts;
    private final long textsAndWords;
    private final MethodHandle constructor;
    private @Nullable Long keys;

    private RecordPlan(Class<?> type) {
        RecordComponent[] declared = type.getRecordComponents();
        this.components = IntStream.range(0, declared.length)
                .mapToObj(index -> new Component(declared[index], index))
                .toList();
        this.filled = FilledComponents.of(declared);
        this.textsAndWords = those(component -> component.kind() != TextKind.NONE);
        this.texts = textsAndWords & those(component -> component.kind() != TextKind.WORD);
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

    /** The component at a place, from 0. */
    Component component(int place) {
        return components.get(place);
    }

    /** The places of the components in which something stands, each a bit; a text or a list that is empty may be among them. */
    long filled(Record owner) {
        return filled.in(owner);
    }

    /** The places of the components in which a text, or a record that may have one, can stand, each a bit. */
    long texts() {
        return texts;
    }

    /** The same with those of words of vocabularies. */
    long textsAndWords() {
        return textsAndWords;
    }

    /** The places of the components in which a key or a reference to one, or a record that may have one, can stand, each a bit. */
    long keys() {
        Long known = keys;
        if (known == null) {
            known = texts & those(component -> component.leadsToKey(new HashSet<>()));
            keys = known; // the same at every call
        }
        return known;
    }

    private long those(Predicate<Component> wanted) {
        return components.stream()
                .filter(wanted)
                .mapToLong(component -> 1L << component.index())
                .reduce(0, (some, one) -> some | one);
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

        private final String name;
        private final boolean exact;
        private final boolean open;
        private final Function<Object, Object> accessor;
        private final int index;
        private final ComponentType type;
        private final TextKind kind;

        Component(RecordComponent declared, int index) {
            this.name = declared.getName();
            this.exact = declared.isAnnotationPresent(Exact.class);
            this.open = declared.isAnnotationPresent(Open.class);
            this.index = index;
            this.type = ComponentType.of(declared);
            this.kind = type.kind(declared);
            this.accessor = Accessors.of(declared);
        }

        /** Its name, the same in JSON. */
        public String name() {
            return name;
        }

        /** Whether its texts mean what they mean to the letter. */
        public boolean exact() {
            return exact;
        }

        /** Whether its texts may be shown though its record has a title for the public. */
        public boolean open() {
            return open;
        }

        /** Whether its values are of a type. */
        public boolean holds(Class<?> of) {
            return type.of() == of;
        }

        /** What it holds, as far as there is text in it. */
        public TextKind kind() {
            return kind;
        }

        private boolean leadsToKey(Set<Class<?>> seen) {
            return kind == TextKind.KEY
                    || kind == TextKind.REFERENCE
                    || (kind == TextKind.RECORD
                            && type.records()
                                    .filter(seen::add)
                                    .flatMap(each -> PLANS.get(each).components.stream())
                                    .anyMatch(inner -> inner.leadsToKey(seen)));
        }

        /** Its position among the components, from 0. */
        int index() {
            return index;
        }

        /** How its values are wrapped and written. */
        ComponentType type() {
            return type;
        }

        /** Its value in a record. */
        public Object of(Record owner) {
            return accessor.apply(owner);
        }
    }
}
