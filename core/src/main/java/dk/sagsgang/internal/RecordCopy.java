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

        private static final Object NO_ELEMENT = List.of();
        private static final Object NOTHING = Optional.empty();

        private final Record record;
        private final RecordPlan plan;
        private final RecordPlan.Component[] texts;
        private @Nullable Object @Nullable [] values;
        private int at = -1;
        private Object content = NOTHING;
        private @Nullable List<?> list;
        private int element;
        private @Nullable List<Object> copies;

        Open(Record record) {
            this.record = record;
            this.plan = RecordPlan.of(record.getClass());
            this.texts = plan.texts();
        }

        /** The next record inside, of which {@link #take} gets the copy; null when there is none left. */
        @Nullable
        Record next(Change change) {
            for (Object value = nextValue(); value != null; value = nextValue()) {
                Object other = change.of(record, texts[at], value);
                if (other == value && value instanceof Record inner) {
                    return inner;
                }
                take(other);
            }
            return null;
        }

        /** The next element of the list, or else of the next component in which something stands; null after the last. */
        private @Nullable Object nextValue() {
            if (list != null && element < list.size()) {
                return list.get(element);
            }
            closeList();
            for (at++; at < texts.length; at++) {
                content = texts[at].of(record);
                // What is not there is told by identity: most components of most records are empty.
                if (content == NO_ELEMENT || content == NOTHING || content.equals("")) {
                    continue;
                }
                if (content instanceof Optional<?> optional) {
                    return optional.orElseThrow();
                }
                if (!(content instanceof List<?> elements)) {
                    return content;
                }
                if (!elements.isEmpty()) {
                    list = elements;
                    element = 0;
                    return elements.get(0);
                }
            }
            return null;
        }

        /** What stands in the copy for the value that was given last. */
        void take(@Nullable Object other) {
            if (list != null) {
                Object value = list.get(element);
                if (other != value && copies == null) {
                    copies = new ArrayList<>(list.subList(0, element));
                }
                if (copies != null && other != null) {
                    copies.add(other);
                }
                element++;
            } else if (content instanceof Optional<?> optional) {
                if (optional.orElseThrow() != other) {
                    put(Optional.ofNullable(other));
                }
            } else if (content != other) {
                put(other);
            }
        }

        private void closeList() {
            if (copies != null) {
                put(copies);
                copies = null;
            }
            list = null;
        }

        private void put(@Nullable Object other) {
            if (values == null) {
                values = plan.components().stream().map(each -> each.of(record)).toArray();
            }
            values[texts[at].index()] = other;
        }

        Record made() {
            return values == null ? record : plan.make(values);
        }
    }
}
