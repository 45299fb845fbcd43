package dk.sagsgang.serialization.form;

import dk.sagsgang.report.Pointer;
import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.serialization.token.Spot;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.reading.ValueKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A list as an array. A null in it, and an element that cannot be read, is reported and left out. A tolerant reader takes
 * a single value as a list of one.
 */
final class ListForm extends Form {

    private final Form element;

    ListForm(Form element) {
        this.element = element;
    }

    @Override
    ValueKind kind() {
        return ValueKind.LIST;
    }

    @Override
    boolean begins(JsonToken token) {
        return token == JsonToken.START_ARRAY;
    }

    @Override
    @Nullable
    Object read(Input in) {
        if (in.token() != JsonToken.START_ARRAY) {
            return in.tolerant() && element.begins(in.token()) ? single(in) : in.wrongType(ValueKind.LIST);
        }
        in.enter();
        List<Object> elements = new ArrayList<>();
        int index = 0;
        for (JsonToken token = in.nextElement();
                token != JsonToken.END_ARRAY && !in.stopped();
                token = in.nextElement()) {
            Object value = token == JsonToken.VALUE_NULL ? missing(in) : element.read(in);
            if (value != null) {
                elements.add(value);
            } else if (!in.stopped()) {
                in.dropped().element(list(in.here()), index);
            }
            index++;
        }
        in.leave();
        return elements;
    }

    /** The pointer of the list in which an element is. */
    private static String list(Spot element) {
        return Pointer.parse(element.pointer())
                .flatMap(Pointer::parent)
                .orElse(Pointer.ROOT)
                .toString();
    }

    private static @Nullable Object missing(Input in) {
        if (in.tolerant()) {
            in.taken(ReadingRules.NULL_ELEMENT, "", in.here());
            return null;
        }
        return in.wrong(ReadingRules.NULL_ELEMENT, "");
    }

    private @Nullable Object single(Input in) {
        Spot spot = in.here();
        in.takenType(spot, in.actual(), ValueKind.LIST);
        in.dropped().single(spot.pointer());
        Object value = element.read(in);
        return value == null ? null : List.of(value);
    }

    @Override
    boolean empty(Object value) {
        return ((List<?>) value).isEmpty();
    }

    @Override
    void write(Object value, JsonGenerator out) {
        out.writeStartArray();
        for (Object item : (List<?>) value) {
            element.write(item, out);
        }
        out.writeEndArray();
    }
}
