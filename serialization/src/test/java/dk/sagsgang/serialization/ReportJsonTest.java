package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.report.Suggestion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static final Report REPORT = Report.of(
            List.of(
                    Finding.of(
                            RuleId.of("DOC-009"),
                            Severity.ERROR,
                            Location.of("/items/3/foo").in("møde.json").at(12, 7),
                            Argument.identifier("property", "foo")),
                    Finding.of(RuleId.of("XYZ-001"), Severity.INFO, Location.of(""))
                            .withSuggestion(Suggestion.remove("/x")),
                    Finding.of(RuleId.of("DOC-012"), Severity.WARNING, Location.of("/date"))
                            .withVariant("date")
                            .withSuggestion(Suggestion.replace("/date", "\"2019-01-07\""))),
            Coverage.complete(Coverage.Layer.RULES),
            Coverage.partial(Coverage.Layer.READING, Coverage.Reason.READ_IN_PART));

    @Test
    void aReportIsOneObjectWithItsFindingsInOrder() {
        assertThat(ReportJson.compact(Locale.forLanguageTag("da")).write("møde.json", REPORT))
                .isEqualTo("{\"sagsgang\":\"1.0\",\"type\":\"report\",\"source\":\"møde.json\",\"language\":\"da\","
                        + "\"summary\":{\"errors\":1,\"warnings\":1,\"infos\":1},"
                        + "\"coverage\":[{\"layer\":\"reading\",\"extent\":\"partial\",\"reason\":\"read-in-part\"},"
                        + "{\"layer\":\"rules\",\"extent\":\"complete\"}],\"findings\":["
                        + "{\"rule\":\"XYZ-001\",\"severity\":\"info\",\"message\":\"XYZ-001\",\"pointer\":\"\","
                        + "\"suggestion\":{\"action\":\"remove\",\"pointer\":\"/x\"}},"
                        + "{\"rule\":\"DOC-012\",\"variant\":\"date\",\"severity\":\"warning\","
                        + "\"message\":\"Værdien er ikke en dato som 2019-01-07.\",\"pointer\":\"/date\","
                        + "\"suggestion\":{\"action\":\"replace\",\"pointer\":\"/date\",\"value\":\"\\\"2019-01-07\\\"\"}},"
                        + "{\"rule\":\"DOC-009\",\"severity\":\"error\","
                        + "\"message\":\"Egenskaben foo er ukendt her; dens værdi er ikke læst.\","
                        + "\"source\":\"møde.json\",\"pointer\":\"/items/3/foo\",\"line\":12,\"column\":7,"
                        + "\"arguments\":[{\"name\":\"property\",\"kind\":\"identifier\",\"value\":\"foo\"}]}]}");
    }

    @Test
    void anEmptyReportSaysSo() {
        assertThat(ReportJson.compact(Locale.FRENCH)
                        .write("", Report.of(List.of(), Coverage.complete(Coverage.Layer.READING))))
                .isEqualTo("{\"sagsgang\":\"1.0\",\"type\":\"report\",\"language\":\"en\","
                        + "\"summary\":{\"errors\":0,\"warnings\":0,\"infos\":0},"
                        + "\"coverage\":[{\"layer\":\"reading\",\"extent\":\"complete\"}],\"findings\":[]}");
    }

    @Test
    void theMessageIsInTheLanguageAskedFor() {
        assertThat(ReportJson.indented(Locale.ENGLISH).write("møde.json", REPORT))
                .contains("\"message\": \"The property foo is unknown here; its value was not read.\"")
                .endsWith("}\n");
    }

    @Test
    void reportsOnSeveralDocumentsAreWrittenAsTheyCome() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportJson json = ReportJson.compact(Locale.ENGLISH);
        try (ReportStream reports = json.stream(bytes)) {
            reports.add("a.json", REPORT);
            reports.add("b.json", Report.of(List.of()));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"sagsgang\":\"1.0\",\"type\":\"reports\",\"language\":\"en\",\"reports\":["
                        + json.write("a.json", REPORT) + "," + json.write("b.json", Report.of(List.of()))
                        + "],\"summary\":{\"documents\":2,\"errors\":1,\"warnings\":1,\"infos\":1}}");
    }

    @Test
    void noReportsAreAListToo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportJson.indented(Locale.ENGLISH).stream(bytes).close();

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("\"reports\": [],")
                .endsWith("}\n");
    }

    @Test
    void aStreamThatTakesNothingGivesItsOwnException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        Assertions.assertThatIOException()
                .isThrownBy(() -> {
                    try (ReportStream reports = ReportJson.compact(Locale.ENGLISH).stream(full)) {
                        reports.add("a.json", REPORT);
                    }
                })
                .withMessage("the disk is full");
    }
}
