package dk.sagsgang.serialization.form;

import dk.sagsgang.report.Argument;
import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.validation.profile.ProfileRules;
import dk.sagsgang.validation.reading.ValueKind;
import dk.sagsgang.vocabulary.Code;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A word of a vocabulary that a profile compares with those in documents. One that the library does not know is probably a
 * slip, after which nothing would ever be found: it is reported, and left out where nobody can have words of their own.
 */
public final class KnownWordForm<T extends Code> extends Form {

    private final String variant;
    private final Function<String, T> word;
    private final Predicate<T> known;
    private final boolean open;

    /**
     * The form of a vocabulary's words.
     *
     * @param variant the message for a word that is not known
     * @param open whether a host may have words of its own
     */
    public KnownWordForm(String variant, Function<String, T> word, Predicate<T> known, boolean open) {
        this.variant = variant;
        this.word = word;
        this.known = known;
        this.open = open;
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
        if (text == null) {
            return null;
        }
        T value = word.apply(text);
        if (known.test(value)) {
            return value;
        }
        Argument[] arguments = ShowableWord.VOCABULARY.arguments("word", text);
        if (open) {
            in.taken(ProfileRules.UNKNOWN_WORD, variant, in.here(), arguments);
            return value;
        }
        return in.wrong(ProfileRules.UNKNOWN_WORD, variant, arguments);
    }

    @Override
    boolean empty(Object value) {
        return false; // the records turn an optional word that is blank into none
    }

    @Override
    void write(Object value, JsonGenerator out) {
        out.writeString(((Code) value).code());
    }
}
