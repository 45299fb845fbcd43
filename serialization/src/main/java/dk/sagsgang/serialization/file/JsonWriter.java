package dk.sagsgang.serialization.file;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.serialization.form.RecordForm;
import dk.sagsgang.serialization.form.RootForm;
import dk.sagsgang.serialization.token.Json;
import dk.sagsgang.serialization.token.Layout;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes JSON in one layout. */
public final class JsonWriter {

    private static final int USUAL = 8_000;

    private final Layout layout;

    public JsonWriter(Layout layout) {
        this.layout = layout;
    }

    /** The object that every file is: version, type and the components of a record. */
    public static void root(String type, RecordForm form, Object value, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty(RootForm.VERSION, CaseDocument.FORMAT);
        out.writeStringProperty(RootForm.TYPE, type);
        form.writeComponents(value, out);
        out.writeEndObject();
    }

    public String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter(USUAL);
        try (JsonGenerator out = Json.standard().createGenerator(layout.context(), text)) {
            content.accept(out);
        }
        return text.append(layout.ending()).toString();
    }

    public byte[] bytes(Consumer<JsonGenerator> content) {
        // Grows by further blocks, so that what has been written is copied once, at the end.
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL)) {
            try (JsonGenerator out = Json.standard().createGenerator(layout.context(), bytes)) {
                content.accept(out);
            }
            bytes.write(layout.ending().getBytes(StandardCharsets.UTF_8));
            return bytes.toByteArray();
        }
    }
}
