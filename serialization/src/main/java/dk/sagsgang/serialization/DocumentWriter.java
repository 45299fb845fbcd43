package dk.sagsgang.serialization;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.serialization.file.JsonWriter;
import dk.sagsgang.serialization.file.WholeFile;
import dk.sagsgang.serialization.form.DocumentForms;
import dk.sagsgang.serialization.token.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Writes documents as JSON.
 *
 * <pre>{@code
 * DocumentWriter.compact().write(meeting); // {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Socialudvalget"}],…}
 * DocumentWriter.indented().write(meeting, Path.of("minutes.json"));
 * }</pre>
 *
 * <p>First come {@code sagsgang} and {@code type}, then the components in the order of the record; nothing empty is
 * written. Letters stand as they are, in UTF-8 without a byte order mark; only quotes, backslashes and control characters
 * are escaped. A {@link DocumentReader} reads an equal document from it, if its numbers, dates and nesting are within
 * that reader's bounds and its texts hold nothing that no text may hold. Half a character, which UTF-8 cannot hold, is
 * written to bytes as an escape, so that it is not lost and readers report it.
 *
 * <p>The compact form is what a host's own mapper writes too, byte for byte: Jackson 3 plain, and Jackson 2 with its Jdk8
 * and JavaTime modules. (A Jackson 2 mapper that writes straight to bytes escapes characters outside the BMP, such as
 * emoji; that reads the same.) Writers are immutable and safe for several threads.
 */
public final class DocumentWriter {

    private static final DocumentWriter COMPACT = new DocumentWriter(new JsonWriter(Layout.COMPACT));
    private static final DocumentWriter INDENTED = new DocumentWriter(new JsonWriter(Layout.INDENTED));

    private final JsonWriter writer;

    private DocumentWriter(JsonWriter writer) {
        this.writer = writer;
    }

    /** The writer for machines: one line, no space. */
    public static DocumentWriter compact() {
        return COMPACT;
    }

    /** The writer for people: two spaces a level, {@code \n} for a line break on every system and at the end. */
    public static DocumentWriter indented() {
        return INDENTED;
    }

    /** The document as a text. */
    public String write(CaseDocument document) {
        return writer.text(out -> JsonWriter.root(document.type(), DocumentForms.of(document), document, out));
    }

    /** The document as UTF-8. */
    public byte[] writeBytes(CaseDocument document) {
        return writer.bytes(out -> JsonWriter.root(document.type(), DocumentForms.of(document), document, out));
    }

    /**
     * Writes a document to a stream as UTF-8; the stream stays open.
     *
     * @throws IOException if the stream takes it not
     */
    public void write(CaseDocument document, OutputStream stream) throws IOException {
        stream.write(writeBytes(document));
    }

    /**
     * Writes a document to a file as UTF-8. The file is replaced as a whole: who reads it meanwhile finds the old or the
     * new one, and when writing fails the old one stays.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(CaseDocument document, Path file) throws IOException {
        WholeFile.write(file, writeBytes(document));
    }
}
