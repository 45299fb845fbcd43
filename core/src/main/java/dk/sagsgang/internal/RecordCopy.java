package dk.sagsgang.internal;

import dk.sagsgang.internal.ComponentType.Form;
import dk.sagsgang.internal.ComponentType.Wrapping;
import dk.sagsgang.internal.RecordPlan.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a record and all records in it, and copies it where texts or parts become others, or are left out; where
 * nothing changes the record itself is what comes out.
 *
 * <p>It goes by the components, so that a new one is met too. Items nest as deep as a document built in memory likes: it has
 * a stack of its own. While it goes, it knows its place.
 */
public final class RecordCopy {

    /** Stands for the record itself, where its components are not to be gone through. */
    public static final Object AS_IT_IS = new Object();

    private static final int NO_INDEX = -1;

    private final PlacedChange change;
    private final ToLongFunction<RecordPlan> gone;
    private final List<Level> levels = new ArrayList<>();
    private int depth = -1;

    private RecordCopy(PlacedChange change, ToLongFunction<RecordPlan> gone) {
        this.change = change;
        this.gone = gone;
    }

    /** What stands in the copy in the place of a text or a record. */
    @FunctionalInterface
    public interface Change {

        /**
         * The other value; the same object to keep a text, and to go through the components of a record; {@link #AS_IT_IS} to
         * keep a record without that; null to leave it out.
         *
         * @param owner the record in which it stands
         * @param component where it stands there
         * @param value a text, also the one of a record of one text, or a record
         */
        @Nullable
        Object of(Record owner, Component component, Object value);
    }

    /** The same, for one that asks where it is. */
    @FunctionalInterface
    public interface PlacedChange {

        /** The other value, as for {@link Change}; a word of a vocabulary comes as what it is. */
        @Nullable
        Object of(RecordCopy here, Record owner, Component component, Object value);
    }

    /** One step of a way from a record to a value in it. */
    @FunctionalInterface
    public interface Step<P> {

        /**
         * The place one step further in.
         *
         * @param index the index in a list; negative where the component is none
         */
        P into(P place, String component, int index);
    }

    /** The copy of a record. */
    public static <R extends Record> R of(R root, Change change) {
        return new RecordCopy((here, owner, component, value) -> change.of(owner, component, value), RecordPlan::texts)
                .copy(root);
    }

    /** Goes through lists of records of which no copy is wanted, one after the other. */
    public static void through(List<? extends List<? extends Record>> lists, Change change) {
        RecordCopy walk = new RecordCopy(
                (here, owner, component, value) -> change.of(owner, component, value), RecordPlan::texts);
        for (List<? extends Record> roots : lists) {
            for (Record root : roots) {
                walk.copy(root);
            }
        }
    }

    /** The copy of a record by what knows its place, and meets the words of vocabularies too. */
    public static <R extends Record> R withPlaces(R root, PlacedChange change) {
        return new RecordCopy(change, RecordPlan::textsAndWords).copy(root);
    }

    /** The copy of a record by what looks at keys and references to keys alone, and at the records that may have one. */
    public static <R extends Record> R ofKeys(R root, PlacedChange change) {
        return new RecordCopy(change, RecordPlan::keys).copy(root);
    }

    /** The place of the value that is looked at, step by step from the place of the root. */
    public <P> P place(P root, Step<P> step) {
        P place = root;
        for (int i = 0; i <= depth; i++) {
            place = levels.get(i).step(place, step);
        }
        return place;
    }

    /** The place of the value that is looked at, as a JSON Pointer. */
    public String pointer() {
        return place("", RecordCopy::into);
    }

    /** The place of the record in which the value stands that is looked at, as a JSON Pointer. */
    public String pointerOfOwner() {
        String pointer = "";
        for (int i = 0; i < depth; i++) {
            pointer = levels.get(i).step(pointer, RecordCopy::into);
        }
        return pointer;
    }

    /** Names of components have nothing in them that a pointer escapes. */
    private static String into(String pointer, String component, int index) {
        return pointer + '/' + component + (index < 0 ? "" : "/" + index);
    }

    /** What the value holds that is looked at: what its component does, or what is said beside one around it. */
    public TextKind kind() {
        return levels.get(depth).kind();
    }

    private <R extends Record> R copy(R root) {
        push(root, RecordPlan.of(root.getClass()), TextKind.RECORD);
        while (true) {
            Level top = levels.get(depth);
            Record inner = top.next(this);
            if (inner != null) {
                push(inner, top.plan(inner), top.kind());
                continue;
            }
            Record made = top.made();
            depth--;
            if (depth < 0) {
                @SuppressWarnings("unchecked") // made by the constructor of its class
                R copy = (R) made;
                return copy;
            }
            levels.get(depth).take(made);
        }
    }

    private void push(Record record, RecordPlan plan, TextKind said) {
        long filled = gone.applyAsLong(plan) & plan.filled(record);
        depth++;
        if (depth < levels.size()) {
            levels.get(depth).open(record, plan, filled, said);
        } else {
            levels.add(new Level(record, plan, filled, said));
        }
    }

    /** A record whose components are being gone through; used again for the next one as deep. */
    private static final class Level {

        private static final Object NOTHING = Optional.empty();

        private Record record;
        private RecordPlan plan;
        private long left;
        private TextKind said;
        private int at;
        private @Nullable Object @Nullable [] values;
        private @Nullable List<?> list;
        private int element;
        private @Nullable List<Object> copies;
        private Object value = NOTHING;

        Level(Record record, RecordPlan plan, long filled, TextKind said) {
            this.record = record;
            this.plan = plan;
            this.left = filled;
            this.said = said;
        }

        void open(Record record, RecordPlan plan, long filled, TextKind said) {
            this.record = record;
            this.plan = plan;
            this.left = filled;
            this.said = said;
            this.values = null;
        }

        <P> P step(P place, Step<P> step) {
            return step.into(place, part().name(), list == null ? NO_INDEX : element);
        }

        private Component part() {
            return plan.component(at);
        }

        /** The plan of a record in the component that is looked at. */
        RecordPlan plan(Record inner) {
            return part().type().plan(inner);
        }

        TextKind kind() {
            return said == TextKind.RECORD ? part().kind() : said;
        }

        /** The next record inside, of which {@link #take} gets the copy; null when there is none left. */
        @Nullable
        Record next(RecordCopy here) {
            while (seek()) {
                Component part = part();
                Form form = part.type().form();
                Object given = form == Form.ONE_TEXT ? part.type().text(value) : value;
                Object other = here.change.of(here, record, part, given);
                if (other == AS_IT_IS) {
                    take(value);
                } else if (other != given) {
                    take(form == Form.ONE_TEXT ? part.type().with(other) : other);
                } else if (form == Form.RECORD) {
                    return (Record) value;
                } else if (copies == null) {
                    element++;
                } else {
                    take(value);
                }
            }
            return null;
        }

        /** Goes on to the next value: the next element of the list, or the next component in which something stands. */
        private boolean seek() {
            if (list != null) {
                if (element < list.size()) {
                    value = list.get(element);
                    return true;
                }
                closeList();
            }
            while (left != 0) {
                at = Long.numberOfTrailingZeros(left);
                left &= left - 1;
                Component part = part();
                Object content = part.of(record);
                Wrapping wrapping = part.type().wrapping();
                if (wrapping == Wrapping.LIST) {
                    List<?> elements = (List<?>) content;
                    if (elements.isEmpty()) {
                        continue;
                    }
                    list = elements;
                    element = 0;
                    value = elements.get(0);
                    return true;
                }
                value = wrapping == Wrapping.OPTIONAL ? ((Optional<?>) content).orElseThrow() : content;
                if (!(value instanceof String text) || !text.isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        /** What stands in the copy for the value that was given last. */
        void take(@Nullable Object other) {
            if (list != null) {
                if (other != value && copies == null) {
                    copies = new ArrayList<>(list.subList(0, element));
                }
                if (copies != null && other != null) {
                    copies.add(other);
                }
                element++;
            } else if (other != value) {
                put(part().type().wrapping() == Wrapping.OPTIONAL ? Optional.ofNullable(other) : other);
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
            values[at] = other;
        }

        Record made() {
            return values == null ? record : plan.make(values);
        }
    }
}
