package dk.sagsgang.serialization;

import dk.sagsgang.report.Report;
import java.io.Closeable;
import java.io.IOException;

/**
 * Where the reports on several documents go, one after another: each is written when it is added, so that a reader has it
 * before the next. Closing it writes what stands at the end.
 *
 * <p>For one thread. The stream under it stays open.
 *
 * <p>A sink of JSON writes {@code {"sagsgang":"1.0","type":"reports","reports":[...]}}: a report each time one is added, and the
 * brackets behind them when it is closed.
 */
public interface ReportSink extends Closeable {

    /**
     * Adds the report on one document.
     *
     * @param source the name of the document's source
     * @throws IOException if the stream takes it not
     */
    void add(String source, Report report) throws IOException;

    /**
     * Adds the report on one document with what was read of it, for sinks that tell where in the source a suggestion makes
     * its change; the others leave it aside.
     *
     * @param source the name of the document's source
     * @param reading the reading of which the report is, placed in its source
     * @throws IOException if the stream takes it not
     */
    default void add(String source, Report report, Reading reading) throws IOException {
        add(source, report);
    }
}
