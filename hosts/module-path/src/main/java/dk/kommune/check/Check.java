package dk.kommune.check;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.message.Messages;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Says what is wrong with a file, a line a finding; ends with 1 where there are errors. */
public final class Check {

    private Check() {}

    /** Checks the file that is named. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Messages danish = Messages.in(Locale.forLanguageTag("da"));
        Report report = DocumentReader.strict().read(Path.of(arguments[0])).validate(DocumentValidator.standard());
        for (Finding finding : report.findings()) {
            out.println(finding.location().pointer() + ": " + finding.rule() + " " + danish.text(finding));
        }
        System.exit(report.hasErrors() ? 1 : 0);
    }
}
