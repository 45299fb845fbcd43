package dk.sagsgang.serialization.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.report.Argument;
import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.reading.ValueKind;
import dk.sagsgang.vocabulary.KnownCode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A constant of a closed vocabulary as its word. A tolerant reader takes it in another letter case, with underscores or
 * spaces for hyphens, and in Danish.
 */
final class EnumForm extends Form {

    private final Map<String, Object> byWord = new LinkedHashMap<>();
    private final Map<String, Object> bySpelling = new HashMap<>();
    private final Map<Object, SerializableString> words = new HashMap<>();
    private final String known;

    EnumForm(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            String word = word(type, (Enum<?>) constant);
            words.put(constant, new SerializedString(word));
            byWord.put(word, constant);
            bySpelling.put(folded(word), constant);
            if (constant instanceof KnownCode code) {
                bySpelling.putIfAbsent(folded(code.danish()), constant);
            }
        }
        known = String.join(", ", byWord.keySet());
    }

    private static String word(Class<?> type, Enum<?> constant) {
        try {
            JsonProperty property = type.getField(constant.name()).getAnnotation(JsonProperty.class);
            if (property == null) {
                throw new IllegalArgumentException("The constant " + constant + " of " + type + " has no JSON word");
            }
            return property.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    @Override
    ValueKind kind() {
        return ValueKind.WORD;
    }

    @Override
    boolean begins(JsonToken token) {
        return token == JsonToken.VALUE_STRING;
    }

    @Override
    @Nullable
    Object read(Input in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            return in.wrongType(ValueKind.WORD);
        }
        String text = in.text();
        if (text == null) {
            return null;
        }
        Object constant = byWord.get(text);
        return constant != null ? constant : otherSpelling(text, in);
    }

    private @Nullable Object otherSpelling(String text, Input in) {
        Argument words = Argument.identifier("known", known);
        Object constant = bySpelling.get(folded(text));
        if (in.tolerant() && (constant != null || text.isBlank())) {
            in.taken(ReadingRules.WRONG_FORM, "choice", in.here(), words);
            return constant;
        }
        return in.wrong(ReadingRules.WRONG_FORM, "choice", words);
    }

    @Override
    boolean empty(Object value) {
        return false;
    }

    @Override
    void write(Object value, JsonGenerator out) {
        out.writeString(words.get(value));
    }
}
