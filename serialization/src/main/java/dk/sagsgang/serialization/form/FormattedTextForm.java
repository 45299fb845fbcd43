package dk.sagsgang.serialization.form;

import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.validation.reading.ValueKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A formatted text: plain as a string, with markup as an object of its format and content. */
final class FormattedTextForm extends Form {

    private final Form object;

    FormattedTextForm(Form object) {
        this.object = object;
    }

    @Override
    ValueKind kind() {
        return ValueKind.FORMATTED_TEXT;
    }

    @Override
    boolean begins(JsonToken token) {
        return token == JsonToken.VALUE_STRING || token == JsonToken.START_OBJECT;
    }

    @Override
    @Nullable
    Object read(Input in) {
        if (in.token() == JsonToken.START_OBJECT) {
            return object.read(in);
        }
        String text = TextForm.text(in, ValueKind.FORMATTED_TEXT);
        return text == null ? null : FormattedText.of(text);
    }

    @Override
    boolean empty(Object value) {
        return ((FormattedText) value).content().isEmpty();
    }

    @Override
    void write(Object value, JsonGenerator out) {
        FormattedText text = (FormattedText) value;
        if (text.format().equals(FormattedText.EMPTY.format())) {
            out.writeString(text.content());
        } else {
            object.write(text, out);
        }
    }
}
