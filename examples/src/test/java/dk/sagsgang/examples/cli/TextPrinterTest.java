package dk.sagsgang.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPrinterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n::error file=x::forged",
                "::error::forged",
                "  ::error::forged",
                "a\r\u001B[2K\u001B[31m",
                "a\u0085b\u2028c\u2029d",
                "a\u202Eb\u2066c\u200Fd",
                "\u009B31mb\u007F\u0000",
                "##[error]x ##vso[task.setvariable] ##teamcity[x]",
            })
    void aFileOrAValueCannotForgeALine(String hostile) {
        Location place = Location.of("/items/0").in(hostile).at(1, 1);
        Report report = Report.of(
                List.of(Finding.of(RuleId.of("TXT-004"), Severity.WARNING, place, Argument.mark("span", hostile))),
                Coverage.partial(Coverage.Layer.READING, Coverage.Reason.READ_IN_PART));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TextPrinter printer =
                new TextPrinter(new PrintStream(bytes, false, StandardCharsets.UTF_8), Locale.ENGLISH, false)) {
            printer.add(hostile, report);
        }
        String out = bytes.toString(StandardCharsets.UTF_8);

        assertThat(out.lines()).hasSize(3).noneMatch(line -> line.stripLeading().startsWith("::"));
        assertThat(out).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n\r]]|##[a-z]*\\[|\r(?!\n)");
    }
}
