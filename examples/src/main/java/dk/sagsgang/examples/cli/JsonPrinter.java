package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.ReportJson;
import dk.sagsgang.serialization.ReportStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** One JSON object with the report of every document and a summary, written as the documents are read. */
final class JsonPrinter implements ReportPrinter {

    private final PrintStream out;
    private final ReportStream reports;

    JsonPrinter(PrintStream out, Locale locale) {
        this.out = out;
        this.reports = ReportJson.indented(locale).stream(out);
    }

    @Override
    public void print(String source, Report report) throws IOException {
        reports.add(source, report);
    }

    @Override
    public void close() throws IOException {
        reports.close();
        out.flush();
    }
}
