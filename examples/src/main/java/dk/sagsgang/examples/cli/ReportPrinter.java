package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Report;
import java.io.Closeable;
import java.io.IOException;

/** Prints the reports of a call, one document after another. */
interface ReportPrinter extends Closeable {

    /** The report of one document. */
    void print(String source, Report report) throws IOException;

    /** What stands at the end; the stream stays open. */
    @Override
    void close() throws IOException;
}
