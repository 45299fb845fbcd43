package dk.kommune.check;

import dk.sagsgang.exchange.ExchangeReader;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.message.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Says what is wrong with a file, a line a finding; ends with 1 where there are errors. */
public final class Check {

    private Check() {}

    /** Checks the file that is named. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Messages danish = Messages.in(Locale.forLanguageTag("da"));
        Report report = check(Path.of(arguments[0]), DocumentValidator.standard());
        for (Finding finding : report.findings()) {
            out.println(finding.location().pointer() + ": " + finding.rule() + " " + danish.text(finding));
        }
        System.exit(report.hasErrors() ? 1 : 0);
    }

    /** What an agenda system exported or a paper, and else a document in JSON. */
    private static Report check(Path file, DocumentValidator validator) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        return ExchangeReader.detect(bytes).isPresent()
                ? ExchangeReader.standard().read(bytes, name).validate(validator)
                : DocumentReader.strict().read(bytes, name).validate(validator);
    }
}
