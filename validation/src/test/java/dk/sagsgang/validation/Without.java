package dk.sagsgang.validation;

import dk.sagsgang.text.FormattedText;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes facts out of a document. */
final class Without {

    private Without() {}

    /** The document in which nothing is said in some of its components. */
    @SuppressWarnings("unchecked") // a copy is of the same class
    static <D> D facts(D document, Set<String> names) {
        Record each = (Record) document;
        RecordComponent[] components = each.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int c = 0; c < components.length; c++) {
            Object value = Components.value(each, components[c]);
            values[c] = names.contains(components[c].getName()) ? nothing(value) : value;
        }
        return (D) Components.record(each.getClass(), values);
    }

    private static Object nothing(Object value) {
        if (value instanceof Optional<?>) {
            return Optional.empty();
        }
        if (value instanceof List<?>) {
            return List.of();
        }
        return value instanceof FormattedText ? FormattedText.of("") : "";
    }
}
