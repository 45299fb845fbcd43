package dk.sagsgang.examples.cli;

import dk.sagsgang.examples.terminal.Progress;
import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.exchange.Import;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.ProfileReader;
import dk.sagsgang.serialization.ProfileReading;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.ReportSink;
import dk.sagsgang.serialization.source.SourceName;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.reading.ReadingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Validates documents and prints what is wrong with each, with its place. */
@Command(
        name = "validate",
        description = "Validates documents: each finding with file, line and column, and a closing count.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "In a folder every file ending in .json, .ndjson or .jsonl is read, also in folders below; the latter two have a",
            "document on each line. Exports of agenda systems are read too, in folders those ending in .xml, .html or .htm.",
            "Documents are also checked against each other.",
            "Exit codes: 0 no errors, 1 errors were found, 2 something could not be read."
        })
final class ValidateCommand implements Callable<Integer> {

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "Judge meetings by this edition, not by their own: draft, agenda, supplementary or minutes.")
    private @Nullable Edition edition;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description = "The profile: one of those that 'sagsgang profiles' lists, or a file (default: denmark).")
    private String profile = "denmark";

    @Option(names = "--format", description = "Form of the report: ${COMPLETION-CANDIDATES} (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--lang", description = "Language of the messages: ${COMPLETION-CANDIDATES} (default: en).")
    private Language language = Language.EN;

    @Option(
            names = "--single",
            description = "Check each document by itself only, and not against the others of the call.")
    private boolean single;

    @Option(
            names = "--day",
            paramLabel = "DAY",
            description = "Tell what decisions asked for and was not done by this day, such as 2021-06-30.")
    private @Nullable LocalDate day;

    @Option(
            names = "--excerpt",
            negatable = true,
            description = "Show the line of each finding, with a mark under the place (default: on a terminal).")
    private @Nullable Boolean excerpt;

    @Mixin
    private Sieves sieves = new Sieves();

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Documents, or folders of documents.")
    private List<Path> named = List.of();

    @ParentCommand
    private @Nullable Main main;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Optional<Profile> chosen = profile();
        if (chosen.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        sieves.check();
        Tally tally = new Tally();
        // Closed at the end only: what stands at the end of a report is not true of one that broke off.
        ReportSink sink = sink();
        boolean opened = sieves.open(sink);
        if (opened) {
            validateAll(chosen.get(), sink, tally);
            sieves.close(sink, tally, language);
        }
        sink.close();
        return opened ? tally.exitCode() : ExitCode.UNREADABLE;
    }

    private ReportSink sink() throws IOException {
        Main program = Objects.requireNonNull(main);
        boolean shown = excerpt == null ? program.terminal() : excerpt;
        return format.to(program.out(), language.locale(), shown, sieves);
    }

    private void validateAll(Profile chosen, ReportSink sink, Tally tally) throws IOException {
        Sources sources = Sources.of(named);
        for (Path folder : sources.emptyFolders()) {
            print(SourceName.of(folder), noDocuments(folder), sink, tally);
        }
        List<Path> files = sources.files();
        LookAlikes.among(files, language).forEach(spec.commandLine().getErr()::println);
        boolean several = Across.several(files);
        boolean together = several && !single;
        DocumentValidator validator = DocumentValidator.with(chosen);
        try (Progress progress = Progress.on(
                Objects.requireNonNull(main).terminal(), spec.commandLine().getErr())) {
            Across across = together
                    ? Across.check(files, chosen, Optional.ofNullable(day), progress)
                    : several ? Across.ALONE : Across.NOTHING;
            for (Path file : files) {
                validate(file, validator, across, sink, tally, progress);
            }
        }
    }

    private void validate(
            Path file, DocumentValidator validator, Across across, ReportSink sink, Tally tally, Progress progress)
            throws IOException {
        if (Exports.is(file)) {
            Optional<Import> whole = Exports.read(
                    file,
                    () -> ExchangeReader.standard().read(file),
                    Objects.requireNonNull(main).err()::println);
            if (whole.isPresent()) {
                Import read = whole.get();
                print(SourceName.of(file), read.validate(validator).and(across.in(file, read)), sink, tally);
            } else {
                tally.failed();
            }
            progress.step();
            return;
        }
        int documents = Documents.each(file, reading -> {
            Report report = reading.validate(validator).and(across.in(file, reading));
            Report left = sieves.sift(file, reading, report);
            tally.count(left);
            sink.add(label(file, reading), left, reading);
            progress.step();
        });
        if (documents == 0) {
            print(SourceName.of(file), noDocuments(file), sink, tally);
        }
    }

    /** The name of a document in the report; SARIF names files only, and its lines stand beside them. */
    private String label(Path file, Reading reading) {
        String name = SourceName.of(file);
        return Documents.onLines(file) && format != Format.SARIF ? name + ":" + reading.line() : name;
    }

    private Optional<Profile> profile() throws IOException {
        Optional<Profile> shipped = ProfileReader.named(profile);
        if (shipped.isPresent()) {
            return shipped.map(this::withEdition);
        }
        Path file = file(profile);
        if (Files.notExists(file)) {
            throw new ParameterException(spec.commandLine(), "There is neither a profile nor a file named " + profile);
        }
        ProfileReading read = ProfileReader.standard().read(file);
        if (!read.report().findings().isEmpty()) {
            try (ReportSink sink = sink()) {
                sink.add(SourceName.of(file), read.report());
            }
        }
        return read.profile().filter(usable -> !read.report().hasErrors()).map(this::withEdition);
    }

    private Path file(String named) {
        try {
            return new FileArgument().convert(named);
        } catch (TypeConversionException unnameable) {
            throw new ParameterException(
                    spec.commandLine(), "There is no profile of that name, and " + unnameable.getMessage());
        }
    }

    private Profile withEdition(Profile chosen) {
        return edition == null ? chosen : chosen.withEdition(edition);
    }

    private static Report noDocuments(Path place) {
        Location location = Location.of("").in(SourceName.of(place));
        return Report.of(
                List.of(Finding.of(ReadingRules.NO_DOCUMENTS.id(), ReadingRules.NO_DOCUMENTS.severity(), location)),
                Coverage.none(Coverage.Layer.READING, Coverage.Reason.UNREADABLE));
    }

    private static void print(String source, Report report, ReportSink sink, Tally tally) throws IOException {
        tally.count(report);
        sink.add(source, report);
    }
}
