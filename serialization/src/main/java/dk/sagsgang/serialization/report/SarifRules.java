package dk.sagsgang.serialization.report;

import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** The rules of the catalogue as a SARIF log has them: the tool with all of them, and their translation. */
public final class SarifRules {

    private static final Map<Severity, String> LEVELS =
            Map.of(Severity.ERROR, "error", Severity.WARNING, "warning", Severity.INFO, "note");

    private final JsonGenerator out;
    private final List<RuleDescription> all;
    private final Messages messages;
    private final Messages others;
    private final Map<String, Integer> order = new HashMap<>();

    /**
     * The rules to write.
     *
     * @param messages what they say, in the language of the log
     * @param others the same in the other language
     */
    public SarifRules(JsonGenerator out, List<RuleDescription> all, Messages messages, Messages others) {
        this.out = out;
        this.all = all;
        this.messages = messages;
        this.others = others;
    }

    /** The tool with its rules. */
    public void tool() {
        out.writeName("tool");
        out.writeStartObject();
        out.writeName("driver");
        out.writeStartObject();
        out.writeStringProperty("name", "Sagsgang");
        out.writeName("rules");
        out.writeStartArray();
        for (int r = 0; r < all.size(); r++) {
            order.put(all.get(r).id().id(), r);
            rule(all.get(r));
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    /** Which of the tool's rules it is; empty for one that it does not have. */
    public OptionalInt index(RuleId rule) {
        Integer index = order.get(rule.id());
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private void rule(RuleDescription rule) {
        out.writeStartObject();
        out.writeStringProperty("id", rule.id().id());
        descriptions(rule, messages);
        out.writeName("defaultConfiguration");
        out.writeStartObject();
        out.writeStringProperty("level", level(rule.severity()));
        out.writeEndObject();
        out.writeEndObject();
    }

    private void descriptions(RuleDescription rule, Messages language) {
        String summary = language.summary(rule.id());
        String explanation = language.explanation(rule.id());
        String basis = language.basis(rule);
        text(out, "shortDescription", summary);
        text(out, "fullDescription", explanation);
        out.writeName("help");
        out.writeStartObject();
        out.writeStringProperty("text", explanation + " " + basis);
        out.writeStringProperty("markdown", "**" + summary + "**\n\n" + explanation + "\n\n" + basis);
        out.writeEndObject();
    }

    /** The rules in the other language, by its code. */
    public void translation(String language) {
        out.writeName("translations");
        out.writeStartArray();
        out.writeStartObject();
        out.writeStringProperty("name", "Sagsgang");
        out.writeStringProperty("language", language);
        out.writeName("contents");
        out.writeStartArray();
        out.writeString("localizedData");
        out.writeEndArray();
        out.writeName("associatedComponent");
        out.writeStartObject();
        out.writeStringProperty("name", "Sagsgang");
        out.writeEndObject();
        out.writeName("rules");
        out.writeStartArray();
        for (RuleDescription rule : all) {
            out.writeStartObject();
            out.writeStringProperty("id", rule.id().id());
            descriptions(rule, others);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
    }

    /** The word for a severity. */
    public static String level(Severity severity) {
        return LEVELS.getOrDefault(severity, "none");
    }

    /** A text under a name, as SARIF has all texts that people read. */
    public static void text(JsonGenerator out, String name, String text) {
        out.writeName(name);
        out.writeStartObject();
        out.writeStringProperty("text", text);
        out.writeEndObject();
    }
}
