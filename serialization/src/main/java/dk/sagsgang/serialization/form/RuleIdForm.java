package dk.sagsgang.serialization.form;

import dk.sagsgang.report.RuleId;
import dk.sagsgang.serialization.token.Input;
import dk.sagsgang.validation.reading.ValueKind;
import dk.sagsgang.validation.rule.RuleCatalogue;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** The id of a rule that exists, as a string. */
public final class RuleIdForm extends Form {

    private final Map<String, RuleId> known;
    private final RuleDescription unknown;

    /**
     * The form for one kind of file.
     *
     * @param catalogue the rules that exist
     * @param unknown how a rule that does not exist is reported there
     */
    public RuleIdForm(RuleCatalogue catalogue, RuleDescription unknown) {
        this.known = catalogue.rules().stream()
                .map(RuleDescription::id)
                .collect(Collectors.toUnmodifiableMap(RuleId::id, Function.identity()));
        this.unknown = unknown;
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
        RuleId rule = known.get(text);
        return rule != null ? rule : unknown(text, in);
    }

    private @Nullable Object unknown(String text, Input in) {
        return in.wrong(unknown, "", ShowableWord.RULE_ID.arguments("rule", text));
    }

    @Override
    boolean empty(Object value) {
        return false;
    }

    @Override
    void write(Object value, JsonGenerator out) {
        out.writeString(((RuleId) value).id());
    }
}
