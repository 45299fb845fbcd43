package dk.sagsgang.serialization;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.message.Messages;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Reports as SARIF 2.1.0, which editors and code hosts show at the right line.
 *
 * <pre>{@code
 * try (ReportSink reports = SarifStream.to(out, Locale.ENGLISH)) {
 *     reports.add("minutes.json", report);
 * }
 * }</pre>
 *
 * <p>One run holds all documents: the tool with every rule of the catalogue, then a result for each finding with file, line,
 * column and the JSON Pointer as its logical location. Errors, warnings and infos are the levels error, warning and note.
 * Layers that have not seen a whole document are notifications of the run.
 */
public final class SarifStream implements ReportSink {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final Map<Severity, String> LEVELS =
            Map.of(Severity.ERROR, "error", Severity.WARNING, "warning", Severity.INFO, "note");

    private final Messages messages;
    private final boolean danish;
    private final OutputStream stream;
    private final JsonGenerator out;
    private final Map<String, Integer> rules = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private boolean begun;
    private boolean closed;

    private SarifStream(OutputStream stream, Locale locale) {
        this.messages = Messages.in(locale);
        this.danish = locale.getLanguage().equals("da");
        this.stream = new LeftOpen(stream);
        this.out = Json.standard().createGenerator(Layout.INDENTED.context(), this.stream);
    }

    /** Reports with messages in Danish for the language "da" and else in English, written as UTF-8. */
    public static SarifStream to(OutputStream stream, Locale locale) {
        return new SarifStream(stream, locale);
    }

    @Override
    public void add(String source, Report report) throws IOException {
        LeftOpen.write(() -> {
            begin();
            report.findings().forEach(finding -> result(source, finding));
        });
        report.gaps().forEach(gap -> gaps.add(new Gap(source, messages.text(gap))));
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        LeftOpen.write(() -> {
            begin();
            end();
        });
        stream.write(Layout.INDENTED.ending().getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        out.writeStartObject();
        out.writeStringProperty("$schema", SCHEMA);
        out.writeStringProperty("version", "2.1.0");
        out.writeName("runs");
        out.writeStartArray();
        out.writeStartObject();
        tool();
        out.writeStringProperty("columnKind", "utf16CodeUnits");
        out.writeStringProperty("language", danish ? "da" : "en");
        out.writeName("results");
        out.writeStartArray();
    }

    private void end() {
        out.writeEndArray();
        if (!gaps.isEmpty()) {
            out.writeName("invocations");
            out.writeStartArray();
            out.writeStartObject();
            out.writeBooleanProperty("executionSuccessful", true);
            out.writeName("toolExecutionNotifications");
            out.writeStartArray();
            gaps.forEach(this::notification);
            out.writeEndArray();
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }

    private void tool() {
        out.writeName("tool");
        out.writeStartObject();
        out.writeName("driver");
        out.writeStartObject();
        out.writeStringProperty("name", "Sagsgang");
        out.writeName("rules");
        out.writeStartArray();
        List<RuleDescription> all = Rules.catalogue().rules();
        for (int r = 0; r < all.size(); r++) {
            rules.put(all.get(r).id().id(), r);
            rule(all.get(r));
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void rule(RuleDescription rule) {
        out.writeStartObject();
        out.writeStringProperty("id", rule.id().id());
        text("shortDescription", messages.summary(rule.id()));
        text("fullDescription", messages.explanation(rule.id()));
        out.writeName("defaultConfiguration");
        out.writeStartObject();
        out.writeStringProperty("level", level(rule.severity()));
        out.writeEndObject();
        RuleSource source = rule.source();
        if (!source.act().isEmpty()) {
            text("help", source.section().isEmpty() ? source.act() : source.act() + ", " + source.section());
        }
        out.writeEndObject();
    }

    private void result(String source, Finding finding) {
        out.writeStartObject();
        out.writeStringProperty("ruleId", finding.rule().id());
        if (rules.containsKey(finding.rule().id())) {
            out.writeNumberProperty("ruleIndex", rules.get(finding.rule().id()));
        }
        out.writeStringProperty("level", level(finding.severity()));
        text("message", messages.text(finding));
        out.writeName("locations");
        out.writeStartArray();
        location(source, finding.location());
        out.writeEndArray();
        out.writeEndObject();
    }

    private void location(String source, Location location) {
        out.writeStartObject();
        out.writeName("physicalLocation");
        out.writeStartObject();
        artifact(location.source().isEmpty() ? source : location.source());
        if (location.line().isPresent()) {
            out.writeName("region");
            out.writeStartObject();
            out.writeNumberProperty("startLine", location.line().get());
            location.column().ifPresent(column -> out.writeNumberProperty("startColumn", column));
            out.writeEndObject();
        }
        out.writeEndObject();
        if (!location.pointer().isEmpty()) {
            out.writeName("logicalLocations");
            out.writeStartArray();
            out.writeStartObject();
            out.writeStringProperty("fullyQualifiedName", location.pointer());
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void notification(Gap gap) {
        out.writeStartObject();
        out.writeStringProperty("level", "note");
        text("message", gap.text);
        out.writeName("locations");
        out.writeStartArray();
        out.writeStartObject();
        out.writeName("physicalLocation");
        out.writeStartObject();
        artifact(gap.source);
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void artifact(String source) {
        out.writeName("artifactLocation");
        out.writeStartObject();
        out.writeStringProperty("uri", SourceUri.of(source));
        out.writeEndObject();
    }

    private void text(String name, String text) {
        out.writeName(name);
        out.writeStartObject();
        out.writeStringProperty("text", text);
        out.writeEndObject();
    }

    private static String level(Severity severity) {
        return LEVELS.getOrDefault(severity, "none");
    }

    private record Gap(String source, String text) {}
}
