package dk.sagsgang.serialization;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.form.RootForm;
import dk.sagsgang.serialization.report.LeftOpen;
import dk.sagsgang.serialization.token.Json;
import dk.sagsgang.serialization.token.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;

/**
 * A list of reports that is written while they come, one at a time in memory; closing it writes the totals.
 *
 * <pre>{@code
 * try (ReportStream reports = ReportJson.compact(Locale.ENGLISH).stream(out)) {
 *     reports.add("minutes.json", report);
 * }
 * }</pre>
 *
 * <p>For one thread.
 */
public final class ReportStream implements ReportSink {

    private final ReportJson json;
    private final Layout layout;
    private final OutputStream stream;
    private final JsonGenerator out;
    private long documents;
    private long errors;
    private long warnings;
    private long infos;
    private boolean begun;
    private boolean closed;
    private final String language;

    ReportStream(ReportJson json, Layout layout, String language, OutputStream stream) {
        this.json = json;
        this.layout = layout;
        this.language = language;
        this.stream = new LeftOpen(stream);
        this.out = Json.standard().createGenerator(layout.context(), this.stream);
    }

    @Override
    public void add(String source, Report report) throws IOException {
        documents++;
        errors += report.count(Severity.ERROR);
        warnings += report.count(Severity.WARNING);
        infos += report.count(Severity.INFO);
        LeftOpen.write(() -> {
            begin();
            json.write(source, report, out);
            out.flush();
        });
    }

    /** Writes the totals and the end; the stream stays open. */
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
        stream.write(layout.ending().getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    private void begin() {
        if (!begun) {
            begun = true;
            out.writeStartObject();
            out.writeStringProperty(RootForm.VERSION, CaseDocument.FORMAT);
            out.writeStringProperty(RootForm.TYPE, "reports");
            out.writeStringProperty("language", language);
            out.writeName("reports");
            out.writeStartArray();
        }
    }

    private void end() {
        out.writeEndArray();
        out.writeName("summary");
        out.writeStartObject();
        out.writeNumberProperty("documents", documents);
        out.writeNumberProperty("errors", errors);
        out.writeNumberProperty("warnings", warnings);
        out.writeNumberProperty("infos", infos);
        out.writeEndObject();
        out.writeEndObject();
        out.close();
    }
}
