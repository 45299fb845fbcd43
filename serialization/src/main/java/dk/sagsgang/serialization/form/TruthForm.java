package dk.sagsgang.serialization.form;

import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.validation.reading.ValueKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** True or false. A tolerant reader takes the words as texts too. */
final class TruthForm extends Form {

    static final TruthForm INSTANCE = new TruthForm();

    private TruthForm() {}

    @Override
    ValueKind kind() {
        return ValueKind.TRUTH_VALUE;
    }

    @Override
    boolean begins(JsonToken token) {
        return token.isBoolean();
    }

    @Override
    @Nullable
    Object read(Input in) {
        return switch (in.token()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> in.tolerant() ? written(in) : in.wrongType(ValueKind.TRUTH_VALUE);
            default -> in.wrongType(ValueKind.TRUTH_VALUE);
        };
    }

    private static @Nullable Object written(Input in) {
        String text = in.text();
        if (text == null) {
            return null;
        }
        boolean yes = text.equalsIgnoreCase("true");
        if (yes || text.equalsIgnoreCase("false") || text.isBlank()) {
            in.takenType(in.here(), ValueKind.TEXT, ValueKind.TRUTH_VALUE);
            return text.isBlank() ? null : (Object) yes;
        }
        return in.wrongType(ValueKind.TRUTH_VALUE);
    }

    @Override
    boolean empty(Object value) {
        return false;
    }

    @Override
    void write(Object value, JsonGenerator out) {
        out.writeBoolean((Boolean) value);
    }
}
