package dk.sagsgang.serialization;

import dk.sagsgang.document.CaseDocument;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes documents as newline-delimited JSON (ndjson, jsonl): each in compact form on a line of its own, one at a time.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("archive.ndjson"));
 *         DocumentStreamWriter archive = DocumentStreamWriter.to(out)) {
 *     for (Meeting meeting : meetings) {
 *         archive.add(meeting);
 *     }
 * }
 * }</pre>
 *
 * <p>A {@link DocumentStream} reads equal documents from it, as a {@link DocumentReader} does from the compact form. For one
 * thread. The stream under it stays open.
 */
public final class DocumentStreamWriter implements Closeable {

    private static final DocumentWriter LINE = DocumentWriter.compact();

    private final OutputStream stream;

    private DocumentStreamWriter(OutputStream stream) {
        this.stream = stream;
    }

    /** Writes to a stream, as UTF-8 without a byte order mark. */
    public static DocumentStreamWriter to(OutputStream stream) {
        return new DocumentStreamWriter(stream);
    }

    /**
     * Writes a document and the end of its line.
     *
     * @throws IOException if the stream takes it not
     */
    public void add(CaseDocument document) throws IOException {
        LINE.write(document, stream);
        stream.write('\n');
    }

    /** Flushes the stream. */
    @Override
    public void close() throws IOException {
        stream.flush();
    }
}
