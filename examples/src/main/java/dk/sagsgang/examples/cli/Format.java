package dk.sagsgang.examples.cli;

import java.io.PrintStream;
import java.util.Locale;

/** The forms of a report. */
enum Format {
    /** A line for each finding, and a closing count. */
    TEXT {
        @Override
        ReportPrinter printer(PrintStream out, Locale locale) {
            return new TextPrinter(out, locale);
        }
    },
    /** One JSON object for the whole call. */
    JSON {
        @Override
        ReportPrinter printer(PrintStream out, Locale locale) {
            return new JsonPrinter(out, locale);
        }
    };

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract ReportPrinter printer(PrintStream out, Locale locale);
}
