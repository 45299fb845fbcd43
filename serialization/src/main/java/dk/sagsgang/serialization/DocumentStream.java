package dk.sagsgang.serialization;

import dk.sagsgang.serialization.bytes.Encoding;
import dk.sagsgang.serialization.file.JsonReader;
import dk.sagsgang.serialization.file.LineFrames;
import dk.sagsgang.serialization.file.LoadedSource;
import dk.sagsgang.serialization.source.SourceName;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an archive in newline-delimited JSON (ndjson, jsonl), one after another: a document on each line.
 *
 * <pre>{@code
 * try (DocumentStream documents = DocumentReader.strict().stream(Path.of("archive.ndjson"))) {
 *     for (Reading reading : documents) {
 *         reading.validate(validator); // each finding with its line in the archive
 *     }
 * }
 * }</pre>
 *
 * <p>There is one pass over an archive, and {@link #next}, {@link #iterator} and {@link #stream} share it: each goes on where
 * another stopped, so a second loop finds nothing more.
 *
 * <p>One line is in memory at a time, so an archive may be as large as it likes; the limits of the reader hold for each
 * line. A line that is no document, or too large a one, is a reading with its problems, and the next line is read all the
 * same. Lines end with {@code \n} or {@code \r\n}; blank ones are passed over. An archive that is not in UTF-8 is one
 * reading that says so, since it cannot be cut into lines.
 *
 * <p>For one thread. Nothing that a source holds makes it throw.
 */
public final class DocumentStream implements Closeable, Iterable<Reading> {

    private final JsonReader reader;
    private final String name;
    private final @Nullable LineFrames frames;
    private final Pass pass = new Pass();
    private @Nullable LoadedSource refusal;
    private boolean begun;
    private boolean ended;

    private DocumentStream(
            JsonReader reader, String name, @Nullable LineFrames frames, @Nullable LoadedSource refusal) {
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
            return new DocumentStream(reader, name, null, LoadedSource.brokenOff(name, 1));
        }
    }

    static DocumentStream of(InputStream in, String name, JsonReader reader) {
        return new DocumentStream(
                reader, name, new LineFrames(in, reader.limits().bytes()), null);
    }

    /** The next document, or what kept it from being read; empty at the end of the archive. */
    public Optional<Reading> next() {
        return pass.hasNext() ? Optional.of(pass.next()) : Optional.empty();
    }

    /** The documents from here on; nothing more after the end or after {@link #close}. */
    @Override
    public Iterator<Reading> iterator() {
        return pass;
    }

    /**
     * The documents from here on, in their order, for one thread. Closing it closes this archive.
     *
     * <pre>{@code
     * try (Stream<Reading> readings = DocumentReader.strict().stream(Path.of("archive.ndjson")).stream()) {
     *     readings.flatMap(reading -> reading.document().stream()).forEach(index::add);
     * }
     * }</pre>
     */
    public Stream<Reading> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pass, traits), false)
                .onClose(() -> {
                    try {
                        close();
                    } catch (IOException unclosed) {
                        throw new UncheckedIOException(unclosed);
                    }
                });
    }

    /** The one pass. It holds the document that {@link #hasNext} has read ahead. */
    private final class Pass implements Iterator<Reading> {

        private @Nullable Reading ahead;

        @Override
        public boolean hasNext() {
            if (ahead == null) {
                ahead = read().orElse(null);
            }
            return ahead != null;
        }

        @Override
        public Reading next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The archive " + name + " has no more documents");
            }
            Reading next = Objects.requireNonNull(ahead);
            ahead = null;
            return next;
        }
    }

    private Optional<Reading> read() {
        return nextLoaded().map(reader::read).map(Reading::new);
    }

    private Optional<LoadedSource> nextLoaded() {
        LoadedSource refused = refusal;
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
                            ? LoadedSource.largeLine(name, frame.line(), most)
                            : LoadedSource.line(frame.bytes(), name, frame.line(), most));
        } catch (IOException | UncheckedIOException | SecurityException unreadable) {
            ended = true;
            return Optional.of(LoadedSource.brokenOff(name, frames.line()));
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
        pass.ahead = null;
        refusal = null;
        if (frames != null) {
            frames.close();
        }
    }
}
