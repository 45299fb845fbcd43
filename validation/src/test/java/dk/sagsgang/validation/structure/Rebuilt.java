package dk.sagsgang.validation.structure;

import dk.sagsgang.validation.Components;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes a document anew: every record in it is another object, and its lists, texts and numbers may be others. */
final class Rebuilt {

    private final UnaryOperator<Object> change;

    private Rebuilt(UnaryOperator<Object> change) {
        this.change = change;
    }

    /**
     * A copy of a record.
     *
     * @param change is given every list before its elements are copied, and everything that is no list, optional or record
     */
    @SuppressWarnings("unchecked") // a copy is of the same class
    static <R extends Record> R of(R record, UnaryOperator<Object> change) {
        return (R) new Rebuilt(change).record(record);
    }

    private Object copy(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::copy);
        }
        if (value instanceof Record each) {
            return record(each);
        }
        Object changed = change.apply(value);
        return changed instanceof List<?> list ? list.stream().map(this::copy).toList() : changed;
    }

    private Record record(Record each) {
        RecordComponent[] components = each.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int c = 0; c < components.length; c++) {
            values[c] = copy(Components.value(each, components[c]));
        }
        return Components.record(each.getClass(), values);
    }
}
