package dk.sagsgang.examples.cli;

import dk.sagsgang.examples.chart.ChangeDrawing;
import dk.sagsgang.examples.chart.Drawing;
import dk.sagsgang.examples.chart.MermaidSource;
import dk.sagsgang.examples.chart.ModelDrawing;
import dk.sagsgang.examples.chart.Picture;
import dk.sagsgang.examples.chart.UndrawableException;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.ShownText;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.source.SourceName;
import dk.sagsgang.validation.message.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Draws an organisation model, or what changes from one to another. */
@Command(
        name = "chart",
        description = "Draws an organisation model, or with two files what changes from the first to the second.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 drawn, 1 drawn from a document with errors in its form, 2 not drawn."})
final class ChartCommand implements Callable<Integer> {

    /** The forms of a picture. */
    enum Form {
        SVG,
        PNG,
        MERMAID;

        /** The word on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        byte[] of(Drawing drawing) throws UndrawableException {
            return switch (this) {
                case SVG -> Picture.svg(drawing);
                case PNG -> Picture.png(drawing);
                case MERMAID -> MermaidSource.of(drawing).getBytes(StandardCharsets.UTF_8);
            };
        }
    }

    @Option(
            names = "--to",
            paramLabel = "FORM",
            description = "Form of the picture: ${COMPLETION-CANDIDATES} (default: svg).")
    private Form form = Form.SVG;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes (default: the standard output).")
    private @Nullable Path file;

    @Option(names = "--lang", description = "Language of the words in it: ${COMPLETION-CANDIDATES} (default: da).")
    private Language language = Language.DA;

    @Parameters(arity = "1..2", paramLabel = "FILE", description = "An organisation model, or the former and the new.")
    private List<Path> named = List.of();

    @ParentCommand
    private @Nullable Main main;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (named.size() > 2) {
            throw new ParameterException(
                    spec.commandLine(), "One model is drawn, or the change between two; there are " + named.size());
        }
        List<OrganisationModel> models = new ArrayList<>();
        boolean flawed = false;
        for (Path source : named) {
            Reading reading = DocumentReader.strict().read(source);
            flawed |= reading.report().hasErrors();
            model(reading, source).ifPresent(models::add);
        }
        if (models.size() < named.size()) {
            return ExitCode.UNREADABLE;
        }
        try {
            write(form.of(drawing(models)));
        } catch (UndrawableException undrawable) {
            say(named.get(named.size() - 1), reason(undrawable));
            return ExitCode.UNREADABLE;
        } catch (IOException unwritable) {
            spec.commandLine()
                    .getErr()
                    .println(Unwritable.sentence(Objects.requireNonNull(file), unwritable, language));
            return ExitCode.UNREADABLE;
        }
        return flawed ? ExitCode.ERRORS : ExitCode.CLEAN;
    }

    private Optional<OrganisationModel> model(Reading reading, Path source) {
        Messages messages = Messages.in(language.locale());
        PrintWriter err = spec.commandLine().getErr();
        reading.report()
                .findings()
                .forEach(finding -> err.println(ShownText.of(
                                (finding.location().source().isEmpty() ? SourceName.of(source) : finding.location())
                                        .toString())
                        + ": " + finding.severity().code() + " " + finding.rule() + " " + messages.text(finding)));
        err.flush();
        if (reading.document().isEmpty()) {
            return Optional.empty();
        }
        Optional<OrganisationModel> model =
                reading.document().filter(OrganisationModel.class::isInstance).map(OrganisationModel.class::cast);
        if (model.isEmpty()) {
            String type = reading.document().get().type();
            say(
                    source,
                    danish()
                            ? "Dokumentet er af typen " + type + "; kun en organisation-model kan tegnes."
                            : "The document is of type " + type + "; only an organisation-model can be drawn.");
        }
        return model;
    }

    private Drawing drawing(List<OrganisationModel> models) {
        return models.size() == 1
                ? ModelDrawing.of(models.get(0), language.locale())
                : ChangeDrawing.between(models.get(0), models.get(1), language.locale());
    }

    private void write(byte[] picture) throws IOException {
        if (file != null) {
            Files.write(file, picture);
            return;
        }
        Objects.requireNonNull(main).out().write(picture);
        Objects.requireNonNull(main).out().flush();
    }

    private String reason(UndrawableException undrawable) {
        return switch (undrawable.reason()) {
            case TOO_MANY_BOXES ->
                danish()
                        ? "Tegningen har over " + Picture.MAX_BOXES + " kasser, som er grænsen; brug --to mermaid."
                        : "The drawing has more than " + Picture.MAX_BOXES + " boxes, the limit; use --to mermaid.";
            case TOO_LARGE ->
                danish()
                        ? "Billedet bliver over " + Picture.MAX_PIXELS
                                + " punkter på en led; brug --to svg eller mermaid."
                        : "The picture exceeds " + Picture.MAX_PIXELS + " pixels on one side; use --to svg or mermaid.";
            case NO_LAYOUT ->
                danish()
                        ? "Layoutet kunne ikke lægges; brug --to mermaid."
                        : "No layout was found for it; use --to mermaid.";
        };
    }

    private void say(Path source, String sentence) {
        spec.commandLine().getErr().println(ShownText.of(SourceName.of(source)) + ": " + sentence);
        spec.commandLine().getErr().flush();
    }

    private boolean danish() {
        return language == Language.DA;
    }
}
