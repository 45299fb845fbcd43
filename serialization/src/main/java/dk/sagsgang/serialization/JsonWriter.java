package dk.sagsgang.serialization;

import dk.sagsgang.document.CaseDocument;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes JSON in one layout. */
final class JsonWriter {

    private static final int USUAL = 8_000;

    private final Layout layout;

    JsonWriter(Layout layout) {
        this.layout = layout;
    }

    /** The object that every file is: version, type and the components of a record. */
    static void root(String type, RecordForm form, Object value, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty(RootForm.VERSION, CaseDocument.FORMAT);
        out.writeStringProperty(RootForm.TYPE, type);
        form.writeComponents(value, out);
        out.writeEndObject();
    }

    String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter(USUAL);
        try (JsonGenerator out = Json.standard().createGenerator(layout.context(), text)) {
            content.accept(out);
        }
        return text.append(layout.ending()).toString();
    }

    byte[] bytes(Consumer<JsonGenerator> content) {
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
