package dk.sagsgang.serialization.form;

import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.validation.reading.ValueKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A value that may be absent, as that value. */
final class OptionalForm extends Form {

    private final Form content;

    OptionalForm(Form content) {
        this.content = content;
    }

    @Override
    ValueKind kind() {
        return content.kind();
    }

    @Override
    boolean begins(JsonToken token) {
        return content.begins(token);
    }

    @Override
    @Nullable
    Object read(Input in) {
        Object value = content.read(in);
        return value == null ? null : Optional.of(value);
    }

    @Override
    boolean empty(Object value) {
        return ((Optional<?>) value).isEmpty();
    }

    @Override
    void write(Object value, JsonGenerator out) {
        content.write(((Optional<?>) value).orElseThrow(), out);
    }
}
