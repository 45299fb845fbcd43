package dk.sagsgang.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a record in which texts or parts are others, or are left out; the record itself where nothing changes.
 *
 * <p>It goes by the components, so that a new one is met too, and in one pass. Items nest as deep as a document built in
 * memory likes: it has a stack of its own.
 */
public final class RecordCopy {

    private RecordCopy() {}

    /** What stands in the copy in the place of a text or a record. */
    @FunctionalInterface
    public interface Change {

        /**
         * The other value; the same object to keep a text, and to go through the components of a record; null to leave it
         * out.
         *
         * @param owner the record in which it stands
         * @param component where it stands there
         * @param value a text or a record
         */
        @Nullable
        Object of(Record owner, RecordPlan.Component component, Object value);
    }

    /** The copy of a record. */
    public static <R extends Record> R of(R root, Change change) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(root));
        while (true) {
            Open top = open.element();
            Record inner = top.next(change);
            if (inner != null) {
                open.push(new Open(inner));
                continue;
            }
            open.pop();
            Record made = top.made();
            if (open.isEmpty()) {
                @SuppressWarnings("unchecked") // made by the constructor of its class
                R copy = (R) made;
                return copy;
            }
            open.element().take(made);
        }
    }

    /** A record whose components are being gone through. */
    private static final class Open {

        private final Record record;
        private final RecordPlan plan;
        private @Nullable Object @Nullable [] values;
        private int component = -1;
        private Object content = "";
        private int element;
        private @Nullable List<Object> elements;

        Open(Record record) {
            this.record = record;
            this.plan = RecordPlan.of(record.getClass());
        }

        /** The next record inside, of which {@link #take} gets the copy; null when there is none left. */
        @Nullable
        Record next(Change change) {
            List<RecordPlan.Component> components = plan.components();
            while (true) {
                Object value = nextOfList();
                if (value == null) {
                    value = nextComponent(components);
                    if (value == null) {
                        return null;
                    }
                    if (value == content && content instanceof List<?>) {
                        continue;
                    }
                }
                Object other = change.of(record, components.get(component), value);
                if (other == value && value instanceof Record inner) {
                    return inner;
                }
                take(other);
            }
        }

        private @Nullable Object nextOfList() {
            return content instanceof List<?> list && element < list.size() ? list.get(element) : null;
        }

        /** The value of the next component that may hold a text: a list, or what is there; null after the last. */
        private @Nullable Object nextComponent(List<RecordPlan.Component> components) {
            closeList();
            for (component++; component < components.size(); component++) {
                RecordPlan.Component next = components.get(component);
                if (next.holdsText()) {
                    content = next.of(record);
                    if (content instanceof List<?> list && !list.isEmpty()) {
                        element = 0;
                        return content;
                    }
                    Object value = content instanceof Optional<?> optional ? optional.orElse(null) : content;
                    if (value instanceof Record || value instanceof String text && !text.isEmpty()) {
                        return value;
                    }
                }
            }
            return null;
        }

        /** What stands in the copy for the value that was given last. */
        void take(@Nullable Object other) {
            if (content instanceof List<?> list) {
                Object value = list.get(element);
                if (other != value && elements == null) {
                    elements = new ArrayList<>(list.subList(0, element));
                }
                if (elements != null && other != null) {
                    elements.add(other);
                }
                element++;
            } else if (content instanceof Optional<?> optional) {
                if (optional.get() != other) {
                    put(Optional.ofNullable(other));
                }
            } else if (content != other) {
                put(other);
            }
        }

        private void closeList() {
            if (elements != null) {
                put(elements);
                elements = null;
            }
            content = "";
        }

        private void put(@Nullable Object other) {
            if (values == null) {
                values = plan.components().stream().map(each -> each.of(record)).toArray();
            }
            values[component] = other;
        }

        Record made() {
            return values == null ? record : plan.make(values);
        }
    }
}
