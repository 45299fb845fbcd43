package dk.sagsgang.examples.cli;

import dk.sagsgang.examples.terminal.Progress;
import dk.sagsgang.exchange.Account;
import dk.sagsgang.exchange.ExchangeFormat;
import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.exchange.Explanation;
import dk.sagsgang.exchange.Import;
import dk.sagsgang.exchange.Imported;
import dk.sagsgang.exchange.Leftover;
import dk.sagsgang.report.ShownText;
import dk.sagsgang.serialization.ReportSink;
import dk.sagsgang.serialization.source.SourceName;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads exports of agenda systems and writes them as documents, with an account of what has no place in those. */
@Command(
        name = "import",
        description = "Reads exports of agenda systems and writes them as documents of sagsgang.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "In a folder every file ending in .json, .xml, .html, .htm or .zip is looked into, also in folders below; what is in none",
            "of the formats is counted and passed over. The closing account lists by path and count what was not taken over.",
            "Exit codes: 0 all was read, 1 there were errors, 2 something could not be read or written."
        })
final class ImportCommand implements Callable<Integer> {

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "Read only this format, one of those that 'sagsgang formats' lists (default: found out).")
    private @Nullable String from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE|FOLDER",
            description = "An archive ending in .ndjson or .jsonl, or a folder for a file a document.")
    private Path to = Path.of("");

    @Option(
            names = "--explain",
            paramLabel = "FOLDER",
            description = "Also write a page (HTML) a file that shows its lines beside what was made of them.")
    private @Nullable Path explain;

    @Option(names = "--lang", description = "Language of the messages: ${COMPLETION-CANDIDATES} (default: en).")
    private Language language = Language.EN;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Exports, or folders of exports.")
    private List<Path> named = List.of();

    @ParentCommand
    private @Nullable Main main;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Tally tally = new Tally();
    private final Map<String, int[]> values = new TreeMap<>();
    private @Nullable ReportSink problems;
    private int files;
    private int documents;
    private int passedOver;
    private int words;
    private int pictures;

    @Override
    public Integer call() throws IOException {
        ExchangeReader reader = reader();
        Main program = Objects.requireNonNull(main);
        List<Source> sources = sources();
        try (ImportTarget target = ImportTarget.of(to);
                Progress progress =
                        Progress.on(program.terminal(), spec.commandLine().getErr())) {
            for (Source source : sources) {
                read(source, reader, target);
                progress.step();
            }
        } catch (IOException unwritable) {
            program.err().println(Unwritable.sentence(to, unwritable, language));
            return ExitCode.UNREADABLE;
        }
        // Only where there is something to tell: its last line counts.
        if (problems != null) {
            problems.close();
        }
        account(program.out());
        return tally.exitCode();
    }

    private ExchangeReader reader() {
        if (from == null) {
            return ExchangeReader.standard();
        }
        for (ExchangeFormat format : ExchangeFormat.values()) {
            if (format.code().equals(from)) {
                return ExchangeReader.standard().from(format);
            }
        }
        throw new ParameterException(
                spec.commandLine(),
                "There is no format named " + from + "; 'sagsgang formats' lists those that there are");
    }

    /** A file, and whether the call names it or only its folder. */
    private record Source(Path file, boolean named) {}

    private List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                Exports.in(path).forEach(file -> sources.add(new Source(file, false)));
            } else {
                sources.add(new Source(path, true));
            }
        }
        if (sources.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "There is no file to import in what the call names");
        }
        for (Source source : sources) {
            if (Files.exists(to) && Files.exists(source.file) && Files.isSameFile(to, source.file)) {
                throw new ParameterException(spec.commandLine(), "The archive must not take the place of an export");
            }
        }
        return sources;
    }

    private void read(Source source, ExchangeReader reader, ImportTarget target) throws IOException {
        Optional<Import> whole = Exports.read(
                source.file,
                () -> reader.read(source.file),
                Objects.requireNonNull(main).err()::println);
        if (whole.isEmpty()) {
            tally.failed();
            return;
        }
        Import read = whole.get();
        if (!source.named && read.documents().isEmpty() && read.format().isEmpty()) {
            passedOver++;
            return;
        }
        files++;
        tally.count(read.report());
        if (!read.report().findings().isEmpty()) {
            problems().add(SourceName.of(source.file), read.report());
        }
        for (Imported imported : read.documents()) {
            target.add(imported.document(), source.file);
            documents++;
        }
        if (explain != null && !read.documents().isEmpty()) {
            Files.createDirectories(explain);
            Files.writeString(
                    explain.resolve(source.file.getFileName() + ".html"), Explanation.html(read, language.locale()));
        }
        Account account = read.account();
        pictures += account.pictures();
        account.words().forEach(left -> words += left.count());
        for (Leftover left : account.values()) {
            values.computeIfAbsent(left.path(), path -> new int[1])[0] += left.count();
        }
    }

    private ReportSink problems() {
        if (problems == null) {
            problems = new TextPrinter(Objects.requireNonNull(main).out(), language.locale(), false);
        }
        return problems;
    }

    private void account(PrintStream out) {
        boolean danish = language == Language.DA;
        out.println(
                danish
                        ? "Importeret: " + documents + " dokumenter fra " + files + " filer; " + passedOver
                                + " filer i intet kendt format"
                        : "Imported: " + documents + " documents from " + files + " files; " + passedOver
                                + " files in no known format");
        out.println(
                danish
                        ? "Uden plads i dokumenterne: " + words + " ord, " + pictures + " billeder, og værdier ved "
                                + values.size() + " stier"
                        : "Without a place in the documents: " + words + " words, " + pictures
                                + " pictures, and values at " + values.size() + " paths");
        values.forEach((path, count) -> out.println("  " + ShownText.of(path) + "  " + count[0]));
    }
}
