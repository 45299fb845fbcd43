package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.ShownText;
import dk.sagsgang.serialization.DocumentFixer;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.Fixed;
import dk.sagsgang.serialization.ReportSink;
import dk.sagsgang.serialization.source.SourceName;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.message.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Carries out the suggestions of findings in a copy of a document. */
@Command(
        name = "fix",
        description = "Mends in a copy of a document what needs no judgement, and validates the copy.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The file itself is never changed. Without --out the copy is the output, and the report goes to the",
            "standard error. Of a document that cannot be read to its end, or that is in another version, there is no copy.",
            "Exit codes: 0 no errors are left, 1 errors are left, 2 something could not be read."
        })
final class FixCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "FILE", description = "Where the copy goes (default: the standard output).")
    private @Nullable Path to;

    @Option(names = "--lang", description = "Language of the messages: ${COMPLETION-CANDIDATES} (default: en).")
    private Language language = Language.EN;

    @Parameters(paramLabel = "FILE", description = "A document.")
    private Path file = Path.of("");

    @ParentCommand
    private @Nullable Main main;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (to != null && Files.exists(to) && Files.exists(file) && Files.isSameFile(file, to)) {
            throw new ParameterException(spec.commandLine(), "The copy must not take the place of the document");
        }
        Fixed fixed = DocumentFixer.with(DocumentReader.strict(), DocumentValidator.standard())
                .fix(file);
        Main program = Objects.requireNonNull(main);
        PrintStream out = to == null ? program.err() : program.out();
        Tally tally = new Tally();
        tally.count(fixed.after());
        if (fixed.refused()) {
            out.println(ShownText.of(SourceName.of(file))
                    + (language == Language.DA
                            ? ": der er ikke lavet en kopi, da dokumentet ikke kan læses til ende i denne version"
                            : ": no copy was made, since the document cannot be read to its end in this version"));
        } else {
            if (to == null) {
                program.out().write(fixed.bytes());
                program.out().flush();
            } else {
                try {
                    Files.write(to, fixed.bytes());
                } catch (IOException unwritable) {
                    program.err().println(Unwritable.sentence(to, unwritable, language));
                    return ExitCode.UNREADABLE;
                }
            }
        }
        Messages messages = Messages.in(language.locale());
        String mended = language == Language.DA ? ": udbedret " : ": mended ";
        for (Finding finding : fixed.mended()) {
            Location place = finding.location();
            out.println(ShownText.of(place.toString()) + mended + finding.rule() + " " + messages.text(finding));
        }
        try (ReportSink sink = new TextPrinter(out, language.locale(), false)) {
            sink.add(SourceName.of(file), fixed.after());
        }
        return tally.exitCode();
    }
}
