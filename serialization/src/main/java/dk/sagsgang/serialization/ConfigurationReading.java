package dk.sagsgang.serialization;

import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.file.JsonReader;
import dk.sagsgang.serialization.token.SourcePlaces;
import java.util.Optional;

/**
 * What a {@link ConfigurationReader} made of one source.
 *
 * <p>It keeps the bytes of the source for {@link #locate}. Immutable and safe for several threads.
 *
 * <p>Of a baseline that breaks off in its third line the value is empty, and the report has {@code DOC-004} with the line 3.
 *
 * @param <T> what was read
 */
public final class ConfigurationReading<T> {

    private final Optional<T> value;
    private final Report report;
    private final SourcePlaces places;

    ConfigurationReading(JsonReader.Result result, Class<T> type) {
        this.value = JsonReader.present(result.value(), type);
        this.report = result.report();
        this.places = result.places();
    }

    /** What was read, without what could not be; empty where nothing could be. */
    public Optional<T> value() {
        return value;
    }

    /** What was found while reading, each with source, line, column and pointer. */
    public Report report() {
        return report;
    }

    /** A report on what was read, such as what is left over of it, with source, line and column. */
    public Report locate(Report other) {
        return places.locate(other);
    }
}
