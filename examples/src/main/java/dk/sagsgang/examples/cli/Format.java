package dk.sagsgang.examples.cli;

import dk.sagsgang.serialization.JunitStream;
import dk.sagsgang.serialization.ReportJson;
import dk.sagsgang.serialization.ReportSink;
import dk.sagsgang.serialization.SarifStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** The forms of a report. */
enum Format {
    /** A line for each finding, and a closing count. */
    TEXT,
    /** One JSON object for the whole call. */
    JSON,
    /** SARIF 2.1.0, for editors and code hosts. */
    SARIF,
    /** The XML of JUnit, for build servers. */
    JUNIT;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Where the reports of a call go.
     *
     * @param excerpts whether text shows the line of each finding
     * @param sieves what is taken out of the reports
     */
    ReportSink to(PrintStream out, Locale locale, boolean excerpts, Sieves sieves) throws IOException {
        return switch (this) {
            case TEXT -> new TextPrinter(out, locale, excerpts);
            case JSON -> ReportJson.indented(locale).stream(out);
            case SARIF -> sieves.told(SarifStream.to(out, locale));
            case JUNIT -> JunitStream.to(out, locale);
        };
    }
}
