package dk.sagsgang.examples.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentStream;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.ReportJson;
import dk.sagsgang.serialization.ReportStream;
import dk.sagsgang.testkit.sample.ReferenceDocument;
import dk.sagsgang.testkit.sample.Sample;
import dk.sagsgang.testkit.sample.Samples;
import dk.sagsgang.validation.DocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A million documents through one reader, one validator, one report and one writer, as a server would see them that is never started
 * anew: nothing may be kept of a document that is done with, and the last is found the same as the first.
 *
 * <p>The documents are the samples of all rules and the reference documents, over and over, as one stream of newline-delimited
 * JSON. The argument is their number. It prints the heap that is left after the garbage was collected, and ends with an exception where
 * a document is not found or written as it was the first time.
 */
public final class Soak {

    private static final int LINES = 10;
    private static final double MILLION = 1_000_000;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final List<byte[]> documents = new ArrayList<>();
    private final int[] seen;
    private final int number;
    private final PrintStream out;

    private Soak(int number, PrintStream out) {
        this.number = number;
        this.out = out;
        for (Sample sample : Samples.all()) {
            add(sample.json());
        }
        for (ReferenceDocument document : ReferenceDocument.values()) {
            add(document.json());
        }
        this.seen = new int[documents.size()];
    }

    private void add(String json) {
        Optional<CaseDocument> document =
                DocumentReader.strict().read(json, "soak").document();
        document.ifPresent(
                read -> documents.add((DocumentWriter.compact().write(read) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes the number of documents, such as 1000000. */
    public static void main(String[] arguments) throws IOException {
        new Soak(Integer.parseInt(arguments[0]), System.out).run();
    }

    private void run() throws IOException {
        DocumentValidator validator = DocumentValidator.standard();
        DocumentWriter writer = DocumentWriter.compact();
        out.println("| documents | heap that is left, MB | findings | processor time, s |");
        out.println("|---:|---:|---:|---:|");
        long findings = 0;
        int done = 0;
        try (InputStream lines = new SequenceInputStream(overAndOver());
                DocumentStream stream = DocumentReader.strict().stream(lines, "soak");
                ReportStream reports =
                        ReportJson.compact(Locale.forLanguageTag("da")).stream(OutputStream.nullOutputStream())) {
            for (Optional<Reading> next = stream.next(); next.isPresent(); next = stream.next()) {
                Reading reading = next.get();
                Report report = reading.validate(validator);
                reports.add("soak", report, reading);
                compare(done, report, writer.write(reading.document().orElseThrow()));
                findings += report.findings().size();
                done++;
                if (done % (number / LINES) == 0) {
                    out.printf(
                            Locale.ROOT,
                            "| %,d | %.1f | %,d | %,d |%n",
                            done,
                            left() / MILLION,
                            findings,
                            PROCESS.getProcessCpuTime() / 1_000_000_000);
                }
            }
        }
        if (done != number) {
            throw new IllegalStateException(done + " documents were read of " + number);
        }
    }

    private void compare(int at, Report report, String written) {
        int document = at % documents.size();
        int hash = 31
                        * report.findings().stream()
                                .map(finding ->
                                        finding.rule() + finding.location().pointer())
                                .toList()
                                .hashCode()
                + written.hashCode();
        if (at < documents.size()) {
            seen[document] = hash;
        } else if (seen[document] != hash) {
            throw new IllegalStateException("Document " + document + " is another in round " + at / documents.size());
        }
    }

    private Enumeration<InputStream> overAndOver() {
        return new Enumeration<>() {
            private int given;

            @Override
            public boolean hasMoreElements() {
                return given < number;
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(documents.get(given++ % documents.size()));
            }
        };
    }

    private static long left() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
