package dk.sagsgang.serialization.form;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.serialization.token.Json;
import dk.sagsgang.serialization.token.Spot;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.reading.ValueKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A record as an object of its components, in their order when written, in any order when read. */
public final class RecordForm extends Form {

    /** More components than there are bits to note which of them have been read. */
    private static final int MOST = 62;

    /** What most components hold: told by identity, which costs less than asking the form. */
    private static final Object NOTHING = Optional.empty();

    private static final Object NO_ELEMENT = List.of();
    private static final Object NO_TEXT = "";

    private final Factory factory;
    private Component[] components = {};
    private boolean required;
    private PropertyNameMatcher names = Json.names(List.of());

    RecordForm(Factory factory) {
        this.factory = factory;
    }

    /** Fills in the components, which may hold this form itself. */
    void resolve(List<Component> components) {
        if (components.size() > MOST) {
            throw new IllegalArgumentException("A record with more than " + MOST + " components");
        }
        this.components = components.toArray(Component[]::new);
        this.names = Json.names(names());
        this.required = components.stream().anyMatch(Component::required);
    }

    List<String> names() {
        return Arrays.stream(components)
                .map(component -> component.name().getValue())
                .toList();
    }

    List<Component> components() {
        return List.of(components);
    }

    PropertyNameMatcher matcher() {
        return names;
    }

    /** The record of these values, in the order of its components. */
    Object make(@Nullable Object[] values) {
        return factory.make(values);
    }

    @Override
    ValueKind kind() {
        return ValueKind.OBJECT;
    }

    @Override
    boolean begins(JsonToken token) {
        return token == JsonToken.START_OBJECT;
    }

    @Override
    @Nullable
    Object read(Input in) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrongType(ValueKind.OBJECT);
        }
        in.enter();
        Filling filling = new Filling(in);
        for (int match = in.nextName(names);
                match != PropertyNameMatcher.MATCH_END_OBJECT;
                match = in.nextName(names)) {
            if (match >= 0) {
                filling.property(match);
            } else {
                filling.unknown();
            }
        }
        in.leave();
        return filling.made();
    }

    @Override
    boolean empty(Object value) {
        return false; // the records turn an optional record in which nothing is said into none
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartObject();
        writeComponents(value, out);
        out.writeEndObject();
    }

    public void writeComponents(Object value, JsonGenerator out) {
        for (Component component : components) {
            Object part = component.accessor().apply(value);
            if (part != NOTHING
                    && part != NO_ELEMENT
                    && part != NO_TEXT
                    && !component.form().empty(part)) {
                out.writeName(component.name());
                component.form().write(part, out);
            }
        }
    }

    /** One record while it is read. */
    final class Filling {

        private final Input in;
        private final @Nullable Spot begin;
        private final @Nullable Object[] values = new @Nullable Object[components.length];
        private long seen;

        Filling(Input in) {
            this.in = in;
            this.begin = required ? in.here() : null;
        }

        /** Reads the property whose name is current. */
        void property(int index) {
            Form form = components[index].form();
            if (first(index)) {
                if (in.next() != JsonToken.VALUE_NULL) {
                    values[index] = form.read(in);
                } else if (components[index].required()) {
                    in.wrongType(form.kind());
                }
            } else if (in.tolerant()) {
                repeated(index, form);
            } else {
                repeated(Severity.ERROR, in.here());
                in.next();
                in.skip();
            }
        }

        /** Whether a property stands here for the first time. */
        boolean first(int index) {
            long bit = 1L << index;
            boolean first = (seen & bit) == 0;
            seen |= bit;
            return first;
        }

        /** Reads over a property that is not known. */
        void unknown() {
            RecordForm.unknown(in);
        }

        /** A repeated property does no harm where it says the same again. */
        private void repeated(int index, Form form) {
            Spot spot = in.here();
            in.dropped().pause(true);
            Object again = in.next() == JsonToken.VALUE_NULL ? null : form.read(in);
            in.dropped().pause(false);
            repeated(Objects.equals(values[index], again) ? Severity.WARNING : Severity.ERROR, spot);
        }

        private void repeated(Severity severity, Spot spot) {
            RecordForm.repeated(in, severity, spot);
        }

        /** What has been read so far, by component. */
        @Nullable
        Object[] read() {
            return values;
        }

        /** The record; null if what it cannot do without is missing. */
        @Nullable
        Object made() {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null && components[i].required()) {
                    return incomplete(i);
                }
            }
            return factory.make(values);
        }

        private @Nullable Object incomplete(int index) {
            if ((seen & (1L << index)) == 0) { // else its value was wrong, and that has been reported
                String name = components[index].name().getValue();
                Spot spot = begin == null ? in.here() : begin;
                in.lost(ReadingRules.WRONG_TYPE, "missing", spot, Argument.identifier("property", name));
            }
            return null;
        }
    }

    static void unknown(Input in) {
        Severity severity = in.tolerant() ? Severity.WARNING : ReadingRules.UNKNOWN_PROPERTY.severity();
        in.lost(ReadingRules.UNKNOWN_PROPERTY, "", severity, in.here(), Argument.identifier("property", in.name()));
        in.next();
        in.skip();
    }

    static void repeated(Input in, Severity severity, Spot spot) {
        Argument property = Argument.identifier("property", in.name());
        if (severity == Severity.ERROR) {
            in.lost(ReadingRules.DUPLICATE_PROPERTY, "", severity, spot, property);
        } else {
            in.taken(ReadingRules.DUPLICATE_PROPERTY, "", spot, property);
        }
    }
}
