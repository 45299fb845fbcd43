package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.ConfigurationReader;
import dk.sagsgang.serialization.ConfigurationReading;
import dk.sagsgang.serialization.ConfigurationWriter;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.ReportSink;
import dk.sagsgang.serialization.SarifStream;
import dk.sagsgang.serialization.source.SourceName;
import dk.sagsgang.time.DanishTime;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.BaselineSieve;
import dk.sagsgang.validation.suppression.Elements;
import dk.sagsgang.validation.suppression.SuppressionRules;
import dk.sagsgang.validation.suppression.SuppressionSieve;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The files that say what was decided on before: suppressions, and a baseline. */
final class Sieves {

    /** The name of a document that is a line of its file. */
    private static final Pattern LINE = Pattern.compile("(\\.(?:ndjson|jsonl)):\\d+$");

    @Option(
            names = "--suppressions",
            paramLabel = "FILE",
            description = "Leave aside what the suppressions in this file name, with their reasons.")
    private @Nullable Path suppressionFile;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Report only what this baseline does not hold, and what it holds in vain.")
    private @Nullable Path baselineFile;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write a baseline of what is found; where there is one, take out what is no longer found.")
    private @Nullable Path writtenFile;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day by which suppressions expire, as in 2019-01-07 (default: today).")
    private @Nullable LocalDate today;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private @Nullable ConfigurationReading<Suppressions> suppressions;
    private @Nullable ConfigurationReading<Baseline> baseline;
    private @Nullable SuppressionSieve suppressionSieve;
    private @Nullable BaselineSieve baselineSieve;

    /** The stream that tells what these files take out. */
    SarifStream told(SarifStream stream) {
        boolean compared = baselineFile != null || (writtenFile != null && Files.exists(writtenFile));
        SarifStream suppressing = suppressionFile == null ? stream : stream.suppressing();
        return compared ? suppressing.comparing() : suppressing;
    }

    /** Whether the call names files that there are, and goes together. */
    void check() {
        if (baselineFile != null && writtenFile != null) {
            throw new ParameterException(
                    spec.commandLine(), "--write-baseline reads the baseline too: --baseline must not stand beside it");
        }
        existing(suppressionFile);
        existing(baselineFile);
    }

    /** Reads the files; false if one of them cannot be used, which is then reported. */
    boolean open(ReportSink sink) throws IOException {
        if (suppressionFile != null) {
            suppressions = ConfigurationReader.suppressions().read(suppressionFile);
            suppressionSieve = suppressions
                    .value()
                    .map(read -> read.on(today == null ? LocalDate.now(DanishTime.ZONE) : today))
                    .orElse(null);
            if (suppressionSieve == null) {
                sink.add(SourceName.of(suppressionFile), suppressions.report());
                return false;
            }
        }
        return baseline(sink);
    }

    private boolean baseline(ReportSink sink) throws IOException {
        Path file = baselineFile != null ? baselineFile : writtenFile;
        if (file == null) {
            return true;
        }
        if (writtenFile != null && Files.notExists(writtenFile)) {
            baselineSieve = Baseline.EMPTY.sieve();
            return true;
        }
        baseline = ConfigurationReader.baselines().read(file);
        baselineSieve = baseline.value().map(Baseline::sieve).orElse(null);
        // A baseline that was read in part would be written back in part.
        boolean whole = baseline.report().findings().stream()
                .allMatch(finding -> finding.rule().equals(SuppressionRules.UNKNOWN_KNOWN_RULE.id()));
        if (baselineSieve == null || (writtenFile != null && !whole)) {
            sink.add(SourceName.of(file), baseline.report());
            return false;
        }
        return true;
    }

    /** The report without what was decided on before. */
    Report sift(Path file, Reading reading, Report report) {
        Elements elements = reading.elements();
        Report left = suppressionSieve == null ? report : suppressionSieve.sift(SourceName.of(file), report, elements);
        return baselineSieve == null ? left : baselineSieve.sift(name(file, reading), left, elements);
    }

    /** Reports what is wrong with the files themselves, and writes the baseline where that was asked for. */
    void close(ReportSink sink, Tally tally, Language language) throws IOException {
        if (suppressions != null && suppressionSieve != null) {
            print(
                    suppressionFile,
                    suppressions.report().and(suppressions.locate(suppressionSieve.leftovers())),
                    sink,
                    tally);
        }
        if (baselineSieve != null && writtenFile != null) {
            Baseline written = baseline == null ? baselineSieve.everything() : baselineSieve.shrunk(this::stillThere);
            try {
                ConfigurationWriter.write(written, writtenFile);
            } catch (IOException unwritable) {
                spec.commandLine().getErr().println(Unwritable.sentence(writtenFile, unwritable, language));
                tally.failed();
            }
        } else if (baselineSieve != null && baseline != null) {
            print(
                    baselineFile,
                    baseline.report().and(baseline.locate(baselineSieve.leftovers(this::stillThere))),
                    sink,
                    tally);
        }
    }

    private static void print(@Nullable Path file, Report report, ReportSink sink, Tally tally) throws IOException {
        if (!report.findings().isEmpty()) {
            tally.count(report);
            sink.add(SourceName.of(Objects.requireNonNull(file)), report);
        }
    }

    private void existing(@Nullable Path file) {
        if (file != null && Files.notExists(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file named " + SourceName.of(file));
        }
    }

    private boolean stillThere(String name) {
        return SourceName.file(folder(), LINE.matcher(name).replaceFirst("$1"))
                .filter(Files::exists)
                .isPresent();
    }

    /** The name of a document: that of its file, and of one among others in a file its line too. */
    private String name(Path file, Reading reading) {
        return Documents.onLines(file) ? name(file) + ":" + reading.line() : name(file);
    }

    /** The name of a file as it stands in the baseline: from the baseline's folder, the same on every machine. */
    private String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = folder();
        boolean comparable = Objects.equals(absolute.getRoot(), folder.getRoot());
        return SourceName.of(comparable ? folder.relativize(absolute) : absolute)
                .replace('\\', '/');
    }

    private Path folder() {
        Path file = Objects.requireNonNull(writtenFile != null ? writtenFile : baselineFile);
        return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
    }
}
