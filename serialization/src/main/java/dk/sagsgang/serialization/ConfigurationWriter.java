package dk.sagsgang.serialization;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.serialization.file.JsonWriter;
import dk.sagsgang.serialization.file.WholeFile;
import dk.sagsgang.serialization.form.Forms;
import dk.sagsgang.serialization.form.RecordForm;
import dk.sagsgang.serialization.token.Layout;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.KnownDocument;
import dk.sagsgang.validation.suppression.KnownFinding;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * Writes suppressions and baselines as JSON, as {@link ConfigurationReader} reads them.
 *
 * <p>What it writes begins with {@code "sagsgang": "1.0"} and {@code "type": "suppressions"}.
 */
public final class ConfigurationWriter {

    private static final Forms FORMS = new Forms();
    private static final RecordForm SUPPRESSIONS = FORMS.record(Suppressions.class);
    private static final RecordForm KNOWN = FORMS.record(KnownFinding.class);
    private static final JsonWriter COMPACT = new JsonWriter(Layout.COMPACT);
    private static final JsonWriter INDENTED = new JsonWriter(Layout.INDENTED);

    private ConfigurationWriter() {}

    /** The suppressions as a text, indented. */
    public static String write(Suppressions suppressions) {
        return INDENTED.text(out -> JsonWriter.root("suppressions", SUPPRESSIONS, suppressions, out));
    }

    /** The baseline as a text: each document and each finding on a line of its own, so that a comparison is easy to read. */
    public static String write(Baseline baseline) {
        StringBuilder text = new StringBuilder("{\"sagsgang\":\"" + CaseDocument.FORMAT + "\",\"type\":\"baseline\"");
        if (!baseline.documents().isEmpty()) {
            text.append(",\"documents\":[");
            Iterator<KnownDocument> documents = baseline.documents().iterator();
            while (documents.hasNext()) {
                document(documents.next(), text);
                text.append(documents.hasNext() ? "," : "");
            }
            text.append("\n]");
        }
        return text.append("}\n").toString();
    }

    /**
     * Writes a baseline to a file as UTF-8. The file is replaced as a whole.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Baseline baseline, Path file) throws IOException {
        WholeFile.write(file, write(baseline).getBytes(StandardCharsets.UTF_8));
    }

    private static void document(KnownDocument document, StringBuilder text) {
        text.append("\n{\"source\":").append(COMPACT.text(out -> out.writeString(document.source())));
        text.append(",\"findings\":[");
        Iterator<KnownFinding> findings = document.findings().iterator();
        while (findings.hasNext()) {
            KnownFinding finding = findings.next();
            text.append("\n  ").append(COMPACT.text(out -> KNOWN.write(finding, out)));
            text.append(findings.hasNext() ? "," : "");
        }
        text.append("]}");
    }
}
