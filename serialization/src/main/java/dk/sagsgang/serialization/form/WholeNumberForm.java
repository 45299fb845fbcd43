package dk.sagsgang.serialization.form;

import dk.sagsgang.report.Argument;
import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.serialization.token.Numbers;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.reading.ValueKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A number without decimals that an {@code int} holds. A tolerant reader takes 7.0 and "7" for 7. */
final class WholeNumberForm extends Form {

    static final WholeNumberForm INSTANCE = new WholeNumberForm();

    private static final int SURELY_FITS = 9;

    private WholeNumberForm() {}

    @Override
    ValueKind kind() {
        return ValueKind.WHOLE_NUMBER;
    }

    @Override
    boolean begins(JsonToken token) {
        return token.isNumeric();
    }

    @Override
    @Nullable
    Object read(Input in) {
        if (in.token() == JsonToken.VALUE_NUMBER_INT) {
            String digits = in.digits();
            return digits == null ? null : fitting(digits, in);
        }
        if (in.token() == JsonToken.VALUE_NUMBER_FLOAT) {
            return fraction(in);
        }
        return in.tolerant() && in.token() == JsonToken.VALUE_STRING
                ? written(in)
                : in.wrongType(ValueKind.WHOLE_NUMBER);
    }

    private static @Nullable Object fitting(String digits, Input in) {
        if (digits.length() <= SURELY_FITS) {
            return Integer.valueOf(digits);
        }
        try {
            return new BigDecimal(digits).intValueExact();
        } catch (ArithmeticException tooLarge) {
            return wrong(in, ValueKind.SMALL_WHOLE_NUMBER);
        }
    }

    /** 7.0, which a tolerant reader takes for 7, or 7.9, which none does. */
    private static @Nullable Object fraction(Input in) {
        String digits = in.digits();
        if (digits == null) {
            return null;
        }
        BigDecimal decimal = Numbers.decimal(digits, in.mostDigits());
        if (!in.tolerant() || decimal == null || decimal.stripTrailingZeros().scale() > 0) {
            return wrong(in, ValueKind.WHOLE_NUMBER);
        }
        Object value = fitting(decimal.stripTrailingZeros().toPlainString(), in);
        if (value != null) {
            in.taken(ReadingRules.WRONG_FORM, "number", in.here(), Argument.code("expected", ValueKind.WHOLE_NUMBER));
        }
        return value;
    }

    private static @Nullable Object written(Input in) {
        String text = in.text();
        if (text == null) {
            return null;
        }
        String digits = text.strip();
        if (!digits.isEmpty() && !(digits.length() <= SURELY_FITS && digits.matches("-?[0-9]+"))) {
            return in.wrongType(ValueKind.WHOLE_NUMBER);
        }
        in.takenType(in.here(), ValueKind.TEXT, ValueKind.WHOLE_NUMBER);
        return digits.isEmpty() ? null : (Object) Integer.valueOf(digits);
    }

    private static @Nullable Object wrong(Input in, ValueKind expected) {
        return in.wrong(ReadingRules.WRONG_FORM, "number", Argument.code("expected", expected));
    }

    @Override
    boolean empty(Object value) {
        return false;
    }

    @Override
    void write(Object value, JsonGenerator out) {
        out.writeNumber((int) (Integer) value);
    }
}
