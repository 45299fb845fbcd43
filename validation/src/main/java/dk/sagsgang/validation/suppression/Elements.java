package dk.sagsgang.validation.suppression;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.report.Pointer;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the elements of a document are that have a name of their own: a key, or an id in another system.
 *
 * <p>It looks at every record of the document, whatever its type, for components called {@code key} and {@code ids}, and
 * only when it is asked. For one thread.
 */
public final class Elements {

    /** The elements of a document of which nothing could be read. */
    public static final Elements NONE = new Elements(null, UnaryOperator.identity());

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return partsOf(type);
        }
    };

    private final @Nullable CaseDocument document;
    private final UnaryOperator<Pointer> located;
    private @Nullable Found found;

    private Elements(@Nullable CaseDocument document, UnaryOperator<Pointer> located) {
        this.document = document;
        this.located = located;
    }

    /** The elements of a document, with their pointers in it. */
    public static Elements of(CaseDocument document) {
        return new Elements(document, UnaryOperator.identity());
    }

    /** The same with their pointers in the source that the document was read from. */
    public Elements located(UnaryOperator<Pointer> toSource) {
        return new Elements(document, toSource);
    }

    /** The pointers of the elements with a key; one, in a document that is in order. */
    List<String> withKey(String key) {
        return found().keys.getOrDefault(key, List.of());
    }

    /** The pointers of the elements with an id in another system; the empty pointer is the document itself. */
    List<String> withId(ExternalId id) {
        return found().ids.getOrDefault(id, List.of());
    }

    /** The place as its nearest element that has a key and what comes after; empty where there is none. */
    Optional<Named> nearest(String pointer) {
        Optional<Pointer> whole = Pointer.parse(pointer);
        for (Optional<Pointer> place = whole; place.isPresent(); place = place.flatMap(Pointer::parent)) {
            Optional<Named> named = named(whole.get(), place.get());
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private Optional<Named> named(Pointer whole, Pointer element) {
        return Optional.ofNullable(found().byPointer.get(element.toString()))
                .filter(key -> withKey(key).size() == 1)
                .flatMap(key -> whole.from(element).map(way -> new Named(key, way.toString())));
    }

    /** A place, counted from an element with a key. */
    record Named(String key, String pointer) {}

    private Found found() {
        Found known = found;
        if (known == null) {
            known = new Found();
            if (document instanceof Record root) {
                walk(root, known);
            }
            found = known;
        }
        return known;
    }

    /** A document may be nested deeper than the stack is high. */
    private void walk(Record root, Found into) {
        Deque<Placed> open = new ArrayDeque<>();
        open.push(new Placed(Pointer.ROOT, root));
        while (!open.isEmpty()) {
            Placed next = open.pop();
            if (next.value instanceof Optional<?> optional) {
                optional.ifPresent(value -> open.push(new Placed(next.pointer, value)));
            } else if (next.value instanceof List<?> list) {
                for (int i = list.size() - 1; i >= 0; i--) {
                    open.push(new Placed(next.pointer.child(i), list.get(i)));
                }
            } else if (next.value instanceof Record each) {
                note(each, located.apply(next.pointer).toString(), into);
                for (Part part : PARTS.get(each.getClass())) {
                    open.push(new Placed(next.pointer.child(part.name), part.value.apply(each)));
                }
            }
        }
    }

    private static void note(Record each, String pointer, Found into) {
        for (Part part : PARTS.get(each.getClass())) {
            Object value = part.value.apply(each);
            if (part.name.equals("key") && value instanceof String key && !key.isEmpty()) {
                into.keys.computeIfAbsent(key, any -> new ArrayList<>()).add(pointer);
                into.byPointer.put(pointer, key);
            } else if (part.name.equals("ids") && value instanceof List<?> ids) {
                for (Object id : ids) {
                    if (id instanceof ExternalId external) {
                        into.ids
                                .computeIfAbsent(external, any -> new ArrayList<>())
                                .add(pointer);
                    }
                }
            }
        }
    }

    private static List<Part> partsOf(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
            String name = property == null || property.value().isEmpty() ? component.getName() : property.value();
            parts.add(new Part(name, each -> value(each, component)));
        }
        return List.copyOf(parts);
    }

    private static Object value(Object each, RecordComponent component) {
        try {
            return component.getAccessor().invoke(each);
        } catch (ReflectiveOperationException notPublic) {
            throw new IllegalStateException("The component " + component + " cannot be read", notPublic);
        }
    }

    private record Part(String name, Function<Object, Object> value) {}

    private record Placed(Pointer pointer, Object value) {}

    private static final class Found {

        private final Map<String, List<String>> keys = new HashMap<>();
        private final Map<ExternalId, List<String>> ids = new HashMap<>();
        private final Map<String, String> byPointer = new HashMap<>();
    }
}
