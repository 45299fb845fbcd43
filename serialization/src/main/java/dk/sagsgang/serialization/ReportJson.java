package dk.sagsgang.serialization;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.report.Severity;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.serialization.file.JsonWriter;
import dk.sagsgang.serialization.form.Forms;
import dk.sagsgang.serialization.form.RecordForm;
import dk.sagsgang.serialization.form.RootForm;
import dk.sagsgang.serialization.token.Layout;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.message.Messages;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as JSON, for tools.
 *
 * <pre>{@code
 * {"sagsgang":"1.0","type":"report","source":"minutes.json","language":"en",
 *  "summary":{"errors":1,"warnings":0,"infos":0},
 *  "coverage":[{"layer":"reading","extent":"partial","reason":"read-in-part"}],
 *  "findings":[{"rule":"DOC-009","severity":"error","message":"The property foo is unknown here; …",
 *    "source":"minutes.json","pointer":"/items/3/foo","line":12,"column":7,
 *    "arguments":[{"name":"property","kind":"identifier","value":"foo"}]}]}
 * }</pre>
 *
 * <p>Each finding has its rule, severity, message, source and pointer (empty for the document as a whole), and where there
 * are any the message's variant, line and column, arguments, and a suggestion: what to do ({@code action}), where
 * ({@code pointer}) and with which JSON ({@code value}) or which characters ({@code from}, {@code to}). What does not count,
 * since it is suppressed or stands in a baseline, is in {@code setAside} with its cause and reason. The message is for people, in the language asked for; everything
 * else is the same in every language. {@link Schemas#report()} is the schema. Immutable and safe for several threads.
 */
public final class ReportJson {

    private static final Forms FORMS = new Forms();
    private static final RecordForm ARGUMENT = FORMS.record(Argument.class);
    private static final RecordForm SUGGESTION = FORMS.record(Suggestion.class);
    private static final RecordForm COVERAGE = FORMS.record(Coverage.class);

    private final Messages messages;
    private final String language;
    private final Layout layout;

    private ReportJson(Locale locale, Layout layout) {
        this(Messages.in(locale), locale.getLanguage().equals("da") ? "da" : "en", layout);
    }

    private ReportJson(Messages messages, String language, Layout layout) {
        this.messages = messages;
        this.language = language;
        this.layout = layout;
    }

    /** Reports on one line each, with messages in Danish for the language "da" and else in English. */
    public static ReportJson compact(Locale locale) {
        return new ReportJson(locale, Layout.COMPACT);
    }

    /** Reports for people's eyes, indented, with messages in Danish for the language "da" and else in English. */
    public static ReportJson indented(Locale locale) {
        return new ReportJson(locale, Layout.INDENTED);
    }

    /**
     * The same with the messages of a host's rules.
     *
     * @throws IllegalArgumentException if one of them has an id that is taken
     */
    public ReportJson and(HostRules rules) {
        return new ReportJson(messages.and(rules), language, layout);
    }

    /**
     * The report on one document.
     *
     * @param source the name of the document's source; empty for one that was built in memory
     */
    public String write(String source, Report report) {
        return new JsonWriter(layout).text(out -> write(source, report, out));
    }

    /**
     * Begins a list of reports on several documents, which is written as they come:
     * {@code {"sagsgang":"1.0","type":"reports","language":"en","reports":[…],"summary":{"documents":2,"errors":1,…}}}.
     *
     * @param stream where it is written as UTF-8; it stays open
     */
    public ReportStream stream(OutputStream stream) {
        return new ReportStream(this, layout, language, stream);
    }

    void write(String source, Report report, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty(RootForm.VERSION, CaseDocument.FORMAT);
        out.writeStringProperty(RootForm.TYPE, "report");
        if (!source.isEmpty()) {
            out.writeStringProperty("source", source);
        }
        out.writeStringProperty("language", language);
        out.writeName("summary");
        out.writeStartObject();
        out.writeNumberProperty("errors", report.count(Severity.ERROR));
        out.writeNumberProperty("warnings", report.count(Severity.WARNING));
        out.writeNumberProperty("infos", report.count(Severity.INFO));
        out.writeEndObject();
        list("coverage", report.coverage(), COVERAGE, out);
        out.writeName("findings");
        out.writeStartArray();
        report.findings().forEach(finding -> {
            out.writeStartObject();
            write(finding, out);
            out.writeEndObject();
        });
        out.writeEndArray();
        setAside(report.setAside(), out);
        out.writeEndObject();
    }

    private void setAside(List<SetAside> setAside, JsonGenerator out) {
        if (setAside.isEmpty()) {
            return;
        }
        out.writeName("setAside");
        out.writeStartArray();
        for (SetAside each : setAside) {
            out.writeStartObject();
            out.writeStringProperty("cause", each.cause().code());
            if (!each.reason().isEmpty()) {
                out.writeStringProperty("reason", each.reason());
            }
            write(each.finding(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void write(Finding finding, JsonGenerator out) {
        Location location = finding.location();
        out.writeStringProperty("rule", finding.rule().id());
        if (!finding.variant().isEmpty()) {
            out.writeStringProperty("variant", finding.variant());
        }
        out.writeStringProperty("severity", finding.severity().code());
        out.writeStringProperty("message", messages.text(finding));
        if (!location.source().isEmpty()) {
            out.writeStringProperty("source", location.source());
        }
        out.writeStringProperty("pointer", location.pointer());
        location.line().ifPresent(line -> out.writeNumberProperty("line", line));
        location.column().ifPresent(column -> out.writeNumberProperty("column", column));
        if (!finding.arguments().isEmpty()) {
            list("arguments", finding.arguments(), ARGUMENT, out);
        }
        finding.suggestion().ifPresent(suggestion -> {
            out.writeName("suggestion");
            SUGGESTION.write(suggestion, out);
        });
    }

    private static void list(String name, List<?> elements, RecordForm form, JsonGenerator out) {
        out.writeName(name);
        out.writeStartArray();
        elements.forEach(element -> form.write(element, out));
        out.writeEndArray();
    }
}
