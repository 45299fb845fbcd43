package dk.sagsgang.serialization;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an archive in newline-delimited JSON (ndjson, jsonl), one after another: a document on each line.
 *
 * <pre>{@code
 * try (DocumentStream documents = DocumentReader.strict().stream(Path.of("archive.ndjson"))) {
 *     for (Optional<Reading> next = documents.next(); next.isPresent(); next = documents.next()) {
 *         next.get().validate(validator); // each finding with its line in the archive
 *     }
 * }
 * }</pre>
 *
 * <p>One line is in memory at a time, so an archive may be as large as it likes; the limits of the reader hold for each
 * line. A line that is no document, or too large a one, is a reading with its problems, and the next line is read all the
 * same. Lines end with {@code \n} or {@code \r\n}; blank ones are passed over. An archive that is not in UTF-8 is one
 * reading that says so, since it cannot be cut into lines.
 *
 * <p>For one thread. Nothing that a source holds makes it throw.
 */
public final class DocumentStream implements Closeable {

    private final JsonReader reader;
    private final String name;
    private final @Nullable LineFrames frames;
    private @Nullable Loaded refusal;
    private boolean begun;
    private boolean ended;

    private DocumentStream(JsonReader reader, String name, @Nullable LineFrames frames, @Nullable Loaded refusal) {
        this.reader = reader;
        this.name = name;
        this.frames = frames;
        this.refusal = refusal;
    }

    static DocumentStream of(Path file, JsonReader reader) {
        String name = SourceName.of(file);
        try {
            return of(Files.newInputStream(file), name, reader);
        } catch (IOException | UncheckedIOException | SecurityException unreadable) {
            return new DocumentStream(reader, name, null, Loaded.brokenOff(name, 1));
        }
    }

    static DocumentStream of(InputStream in, String name, JsonReader reader) {
        return new DocumentStream(
                reader, name, new LineFrames(in, reader.limits().bytes()), null);
    }

    /** The next document, or what kept it from being read; empty at the end of the archive. */
    public Optional<Reading> next() {
        return nextLoaded().map(reader::read).map(Reading::new);
    }

    private Optional<Loaded> nextLoaded() {
        Loaded refused = refusal;
        if (refused != null) {
            refusal = null;
            return Optional.of(refused);
        }
        if (frames == null || ended) {
            return Optional.empty();
        }
        int most = reader.limits().bytes();
        try {
            LineFrames.Frame frame = frames.next();
            if (frame == null) {
                ended = true;
                return Optional.empty();
            }
            // Zero bytes and the marks of other encodings stand at the very beginning; later they are faults of a line.
            ended = !begun && Encoding.of(frame.bytes()) != Encoding.UTF_8;
            begun = true;
            return Optional.of(
                    frame.tooLarge()
                            ? Loaded.largeLine(name, frame.line(), most)
                            : Loaded.line(frame.bytes(), name, frame.line(), most));
        } catch (IOException | UncheckedIOException | SecurityException unreadable) {
            ended = true;
            return Optional.of(Loaded.brokenOff(name, frames.line()));
        }
    }

    /**
     * Closes the file or stream under it.
     *
     * @throws IOException if that cannot be closed
     */
    @Override
    public void close() throws IOException {
        ended = true;
        if (frames != null) {
            frames.close();
        }
    }
}
