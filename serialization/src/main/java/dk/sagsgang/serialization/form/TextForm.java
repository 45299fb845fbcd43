package dk.sagsgang.serialization.form;

import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.validation.reading.ValueKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Text as a string. A tolerant reader takes a number as the digits that are written. */
final class TextForm extends Form {

    static final TextForm INSTANCE = new TextForm();

    private TextForm() {}

    @Override
    ValueKind kind() {
        return ValueKind.TEXT;
    }

    @Override
    boolean begins(JsonToken token) {
        return token == JsonToken.VALUE_STRING;
    }

    @Override
    @Nullable
    String read(Input in) {
        return text(in, ValueKind.TEXT);
    }

    /** The text at the current token, where a text of some kind belongs. */
    static @Nullable String text(Input in, ValueKind expected) {
        if (in.token() == JsonToken.VALUE_STRING) {
            return in.text();
        }
        if (in.tolerant() && in.token().isNumeric()) {
            String digits = in.digits();
            if (digits != null) {
                in.takenType(in.here(), in.actual(), expected);
            }
            return digits;
        }
        in.wrongType(expected);
        return null;
    }

    @Override
    boolean empty(Object value) {
        return ((String) value).isEmpty();
    }

    @Override
    void write(Object value, JsonGenerator out) {
        out.writeString((String) value);
    }
}
