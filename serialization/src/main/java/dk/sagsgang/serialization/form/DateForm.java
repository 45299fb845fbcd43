package dk.sagsgang.serialization.form;

import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.serialization.token.Spot;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.reading.ValueKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A date, a time of day or both, as a string in ISO 8601 without zone or offset: Danish local time. */
final class DateForm extends Form {

    static final DateForm DATE = new DateForm(
            ValueKind.DATE,
            "date",
            IsoDates::date,
            LenientDates::date,
            LenientDates::date,
            DateTimeFormatter.ISO_LOCAL_DATE);
    static final DateForm DATE_TIME = new DateForm(
            ValueKind.DATE_TIME,
            "date-time",
            IsoDates::dateTime,
            LenientDates::dateTime,
            LenientDates::dateTime,
            DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    static final DateForm TIME = new DateForm(
            ValueKind.TIME,
            "time",
            IsoDates::time,
            LenientDates::time,
            LenientDates::time,
            DateTimeFormatter.ISO_LOCAL_TIME);

    private static final int MOST_NUMBERS = 7;

    private final ValueKind kind;
    private final String variant;
    private final Function<String, @Nullable Object> strict;
    private final Function<String, @Nullable Object> lenient;
    private final Function<List<Integer>, @Nullable Object> numbers;
    private final DateTimeFormatter printed;

    private DateForm(
            ValueKind kind,
            String variant,
            Function<String, @Nullable Object> strict,
            Function<String, @Nullable Object> lenient,
            Function<List<Integer>, @Nullable Object> numbers,
            DateTimeFormatter printed) {
        this.kind = kind;
        this.variant = variant;
        this.strict = strict;
        this.lenient = lenient;
        this.numbers = numbers;
        this.printed = printed;
    }

    @Override
    ValueKind kind() {
        return kind;
    }

    @Override
    boolean begins(JsonToken token) {
        return token == JsonToken.VALUE_STRING;
    }

    @Override
    @Nullable
    Object read(Input in) {
        if (in.token() == JsonToken.VALUE_STRING) {
            String text = in.text();
            if (text == null) {
                return null;
            }
            Object date = strict.apply(text);
            return date != null ? date : otherForm(text, in);
        }
        return in.tolerant() && in.token() == JsonToken.START_ARRAY ? list(in) : in.wrongType(kind);
    }

    private @Nullable Object otherForm(String text, Input in) {
        String bare = text.strip();
        Object date = in.tolerant() ? lenient.apply(bare) : null;
        if (date == null && !(in.tolerant() && bare.isEmpty())) {
            return in.wrong(ReadingRules.WRONG_FORM, variant);
        }
        in.taken(ReadingRules.WRONG_FORM, variant, in.here());
        return date;
    }

    /** {@code [2021,2,3]}, as mappers write dates that are not told otherwise. */
    private @Nullable Object list(Input in) {
        Spot spot = in.here();
        in.enter();
        List<Integer> given = new ArrayList<>();
        boolean usable = true;
        for (JsonToken token = in.nextElement();
                token != JsonToken.END_ARRAY && !in.stopped();
                token = in.nextElement()) {
            String digits = token == JsonToken.VALUE_NUMBER_INT ? in.digits() : null;
            usable &= digits != null && digits.length() <= 9 && given.size() < MOST_NUMBERS;
            if (usable && digits != null) {
                given.add(Integer.valueOf(digits));
            }
            in.skip();
        }
        in.leave();
        Object date = usable ? numbers.apply(given) : null;
        if (date != null) {
            in.takenType(spot, ValueKind.LIST, kind);
        } else {
            in.lostType(spot, ValueKind.LIST, kind);
        }
        return date;
    }

    @Override
    boolean empty(Object value) {
        return false;
    }

    @Override
    void write(Object value, JsonGenerator out) {
        if (value instanceof LocalDate date) {
            out.writeString(date.toString());
        } else if (value instanceof LocalDateTime time) {
            out.writeString(printed.format(time));
        } else {
            out.writeString(printed.format((LocalTime) value));
        }
    }
}
