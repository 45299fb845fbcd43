package dk.sagsgang.serialization.form;

import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.serialization.token.Numbers;
import dk.sagsgang.validation.reading.ValueKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A decimal number. A tolerant reader takes one that is written as a text too. */
final class DecimalForm extends Form {

    static final DecimalForm INSTANCE = new DecimalForm();

    private DecimalForm() {}

    @Override
    ValueKind kind() {
        return ValueKind.NUMBER;
    }

    @Override
    boolean begins(JsonToken token) {
        return token.isNumeric();
    }

    @Override
    @Nullable
    Object read(Input in) {
        if (in.token().isNumeric()) {
            String digits = in.digits();
            return digits == null ? null : bounded(digits, in);
        }
        return in.tolerant() && in.token() == JsonToken.VALUE_STRING ? written(in) : in.wrongType(ValueKind.NUMBER);
    }

    private static @Nullable BigDecimal bounded(String digits, Input in) {
        BigDecimal decimal = Numbers.decimal(digits, in.mostDigits());
        if (decimal == null) {
            in.tooManyDigits();
        }
        return decimal;
    }

    private static @Nullable Object written(Input in) {
        String text = in.text();
        if (text == null) {
            return null;
        }
        String digits = text.strip();
        boolean usable = digits.length() <= in.mostDigits() && Numbers.wellFormed(digits);
        if (!usable && !digits.isEmpty()) {
            return in.wrongType(ValueKind.NUMBER);
        }
        BigDecimal decimal = digits.isEmpty() ? null : bounded(digits, in);
        if (decimal != null || digits.isEmpty()) {
            in.takenType(in.here(), ValueKind.TEXT, ValueKind.NUMBER);
        }
        return decimal;
    }

    @Override
    boolean empty(Object value) {
        return false;
    }

    @Override
    void write(Object value, JsonGenerator out) {
        out.writeNumber((BigDecimal) value);
    }
}
