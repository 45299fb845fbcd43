package dk.sagsgang.validation.suppression;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.report.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the elements of a document are that have a name of their own: a key, or an id in another system.
 *
 * <p>It looks at every record of the document, whatever its type, for components of which it is said that they hold its key,
 * and for ids, and only when it is asked. For one thread.
 *
 * <p>The item with the key {@code "2"} is at {@code /items/1}.
 */
public final class Elements {

    /** The elements of a document of which nothing could be read. */
    public static final Elements NONE = new Elements(null, UnaryOperator.identity());

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

    private void walk(Record root, Found into) {
        RecordCopy.withPlaces(root, (here, owner, component, value) -> {
            if (component.kind() == TextKind.KEY && value instanceof String key) {
                into.key(key, located(here));
            } else if (value instanceof ExternalId id) {
                into.id(id, located(here));
                return RecordCopy.AS_IT_IS;
            }
            return value;
        });
    }

    private String located(RecordCopy here) {
        return located.apply(Pointer.parse(here.pointerOfOwner()).orElse(Pointer.ROOT))
                .toString();
    }

    private static final class Found {

        private final Map<String, List<String>> keys = new HashMap<>();
        private final Map<ExternalId, List<String>> ids = new HashMap<>();
        private final Map<String, String> byPointer = new HashMap<>();

        void key(String key, String pointer) {
            keys.computeIfAbsent(key, any -> new ArrayList<>()).add(pointer);
            byPointer.put(pointer, key);
        }

        void id(ExternalId id, String pointer) {
            ids.computeIfAbsent(id, any -> new ArrayList<>()).add(pointer);
        }
    }
}
