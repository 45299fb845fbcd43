package dk.sagsgang.serialization.form;

import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.validation.reading.ValueKind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A record over one text, such as a code or a case number, as that text. */
final class WordForm extends Form {

    private final Factory factory;
    private final Function<Object, Object> text;

    WordForm(Factory factory, Function<Object, Object> text) {
        this.factory = factory;
        this.text = text;
    }

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
    Object read(Input in) {
        String text = TextForm.text(in, ValueKind.TEXT);
        return text == null ? null : factory.make(text);
    }

    @Override
    boolean empty(Object value) {
        return false; // the records turn an optional word that is blank into none
    }

    @Override
    void write(Object value, JsonGenerator out) {
        out.writeString((String) text.apply(value));
    }
}
