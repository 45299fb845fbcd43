package dk.sagsgang.examples.cli;

import dk.sagsgang.report.ShownText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of Sagsgang. Text is written in UTF-8, whatever the terminal's default. */
@Command(
        name = "sagsgang",
        description = "Validates Danish municipal case documents.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ValidateCommand.class,
            ImportCommand.class,
            FormatsCommand.class,
            RosterCommand.class,
            FixCommand.class,
            ChartCommand.class,
            RulesCommand.class,
            ProfilesCommand.class,
            SchemaCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 no errors, 1 errors were found, 2 something could not be read or the call is wrong."
        })
public final class Main implements Runnable {

    private static final String NO_MEMORY =
            "sagsgang: there is not enough memory; java -Xmx2g -jar sagsgang.jar gives it more";

    /** What they log of a damaged PDF is in the report already, in a sentence. Kept here, since a logger that nobody holds forgets its level. */
    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private static final String FONTS = "pdfbox.fontcache";

    @Spec
    private CommandSpec spec;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    private Main(PrintStream out, PrintStream err, boolean terminal) {
        this.spec = CommandSpec.create();
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        LIBRARIES.forEach(logger -> logger.setLevel(Level.OFF));
        if (System.getProperty(FONTS) == null) {
            // PDFBox notes the fonts of the machine in a file; a command that reads leaves none in the user's home.
            System.setProperty(FONTS, System.getProperty("java.io.tmpdir"));
        }
        System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Terminal.attached(), arguments));
    }

    static int run(PrintStream out, PrintStream err, boolean terminal, String... arguments) {
        try {
            return execute(out, err, terminal, arguments);
        } catch (OutOfMemoryError full) {
            err.println(NO_MEMORY);
        } catch (Error crash) {
            err.println(fault(crash));
        }
        return ExitCode.UNREADABLE;
    }

    private static int execute(PrintStream out, PrintStream err, boolean terminal, String... arguments) {
        int exit = new CommandLine(new Main(out, err, terminal))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .registerConverter(Path.class, new FileArgument())
                .registerConverter(LocalDate.class, Main::day)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(sentence(failure));
                    return ExitCode.UNREADABLE;
                })
                .setParameterExceptionHandler(Main::wrongCall)
                .execute(arguments);
        if (out.checkError()) {
            err.println("sagsgang: the output could not be written to its end");
            return ExitCode.UNREADABLE;
        }
        return exit;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new TypeConversionException("'" + text + "' is not a day like 2019-01-07");
        }
    }

    /** What the system refuses is no fault of the program. */
    private static String sentence(Exception failure) {
        if (failure instanceof FileSystemException refused && refused.getFile() != null) {
            return "sagsgang: " + refused.getFile() + " cannot be read or written";
        }
        return failure instanceof IOException ? "sagsgang: something cannot be read or written" : fault(failure);
    }

    /** That the program is at fault, and where to look for it. */
    static String fault(Throwable crash) {
        return "sagsgang: " + crash.getClass().getSimpleName()
                + " inside the program; this is a fault of sagsgang, not of the documents";
    }

    /** What is wrong with the call, what may have been meant, and how it is made. */
    private static int wrongCall(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(ShownText.of(String.valueOf(wrong.getMessage())));
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            command.usage(err, command.getColorScheme());
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Where results go, as bytes. */
    PrintStream out() {
        return out;
    }

    /** Where reports go when the results are something else. */
    PrintStream err() {
        return err;
    }

    /** Whether results go to a terminal. */
    boolean terminal() {
        return terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "A command is missing: validate, import, formats, fix, chart, rules, profiles or schema");
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new WhileRead(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
    }
}
