package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.report.Severity;
import dk.sagsgang.report.Suggestion;
import dk.sagsgang.serialization.schema.SchemaCheck;
import dk.sagsgang.serialization.source.SourceUri;
import dk.sagsgang.validation.message.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports for editors and build servers. */
class ReportSinksTest {

    private static final Report REPORT = Report.of(
            List.of(
                    Finding.of(
                            RuleId.of("TXT-004"),
                            Severity.WARNING,
                            Location.of("/items/2/title").in("mødet 1.json").at(12, 7),
                            Argument.mark("span", "2020-2013")),
                    Finding.of(
                                    RuleId.of("DEC-001"),
                                    Severity.ERROR,
                                    Location.of("/items/3").in("mødet 1.json").at(20, 1),
                                    Argument.mark("number", "<4.>\u0001"))
                            .withVariant("no-decision")),
            Coverage.partial(Coverage.Layer.READING, Coverage.Reason.READ_IN_PART));

    private static final Report CLEAN = Report.of(List.of(), Coverage.complete(Coverage.Layer.RULES));

    private static final Report SIFTED = new Report(
            List.of(REPORT.findings().get(0)),
            REPORT.coverage(),
            List.of(
                    SetAside.suppressed(REPORT.findings().get(1), "Aftalt"),
                    SetAside.known(Finding.of(RuleId.of("MTG-001"), Severity.ERROR, Location.of("/end"))),
                    SetAside.gone(Finding.of(RuleId.of("DEC-001"), Severity.ERROR, Location.of("/items/9")))));

    @Test
    void junitShowsNothingThatATerminalOrABuildServerWouldObey() throws IOException {
        Report hostile = new Report(
                List.of(Finding.of(
                                RuleId.of("DEC-001"),
                                Severity.ERROR,
                                Location.of("/\u202Ea").in("a\n::error::b.json").at(1, 1),
                                Argument.mark("number", "\u001B[31m4"))
                        .withVariant("no-decision")),
                REPORT.coverage(),
                List.of(SetAside.suppressed(REPORT.findings().get(0), "ja\u2028##[error]nej")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JunitStream junit = JunitStream.to(out, Locale.ENGLISH)) {
            junit.add("::error::\u009B31m.json", hostile);
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("·[31m4", "a·::error::b.json", "/·a", "\"·:error::·31m.json\"", "ja·#·[error]nej")
                .doesNotContain("\u202E", "\u2028", "\u009B", "##[");
    }

    @Test
    void sarifFollowsItsSchema() throws IOException {
        checkSarif(sarif(Locale.ENGLISH));
        checkSarif(sarif(Locale.forLanguageTag("da")));
        checkSarif(compared());
    }

    private static void checkSarif(String sarif) throws IOException {
        try (InputStream schema = ReportSinksTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                            .validate(sarif, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void sarifTellsTheRulesInBothLanguages() throws IOException {
        assertThat(sarif(Locale.ENGLISH).replaceAll("\\s+", " "))
                .contains(
                        "\"translations\": [ { \"name\": \"Sagsgang\", \"language\": \"da\"",
                        "It rests on the law: Lov om kommunernes styrelse, § 8, stk. 7; Regionsloven, § 10, stk. 2.\"",
                        "Den hviler på loven: Lov om kommunernes styrelse, § 8, stk. 7; Regionsloven, § 10, stk. 2.\"");
        assertThat(sarif(Locale.forLanguageTag("da")).replaceAll("\\s+", " "))
                .contains("\"translations\": [ { \"name\": \"Sagsgang\", \"language\": \"en\"");
    }

    @Test
    void sarifTellsWhatIsSuppressedAndWhatIsNewSinceTheBaseline() throws IOException {
        JsonNode results = JsonMapper.shared().readTree(compared()).at("/runs/0/results");

        assertThat(results.valueStream()
                        .map(result -> result.path("ruleId").asString() + " "
                                + result.path("baselineState").asString() + " "
                                + result.at("/suppressions/0/justification").asString("")))
                .containsExactly("TXT-004 new ", "MTG-001 unchanged ", "DEC-001 absent ", "DEC-001 new Aftalt");
        assertThat(results.valueStream()).allMatch(result -> result.has("suppressions"));
        assertThat(results.at("/2/message/text").asString())
                .isEqualTo(Messages.in(Locale.ENGLISH).summary(RuleId.of("DEC-001")));
        assertThat(sarif(Locale.ENGLISH)).doesNotContain("baselineState", "\"suppressions\"");
    }

    @Test
    void sarifTellsWhereASuggestionMakesItsChange() throws IOException {
        String json = """
                {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Sundhed 😀 og æ"}],
                 "items":[{"title":"æ😀/ab",\t"key":"7"},
                  {"key":"8"}]}
                """;
        Reading reading = DocumentReader.strict().read(json, "mødet 1.json");
        JsonNode results = JsonMapper.shared()
                .readTree(checked(
                        reading,
                        Suggestion.cut("/items/0/title", 1, 4),
                        Suggestion.replace("/items/0/key", "\"seven\""),
                        Suggestion.remove("/items/1"),
                        Suggestion.remove("/items/9")))
                .at("/runs/0/results");

        assertThat(results.valueStream().map(result -> edited(json, result)))
                .containsExactly(
                        json.replace("æ😀/ab", "æab"),
                        json.replace("\"7\"", "\"seven\""),
                        json.replace(",\n  {\"key\":\"8\"}", ""),
                        "no fix");
        assertThat(results.at("/0/fixes/0/artifactChanges/0/artifactLocation/uri")
                        .asString())
                .isEqualTo("m%C3%B8det%201.json");
        assertThat(results.at("/0/fixes/0/description/text").asString())
                .isEqualTo(Messages.in(Locale.ENGLISH).summary(RuleId.of("TXT-004")));
        assertThat(results.at("/0/fixes/0/artifactChanges/0/replacements/0").has("insertedContent"))
                .isFalse();
    }

    @Test
    void aChangeInADocumentOnALineIsPlacedInItsFile() throws IOException {
        String lines = "{\"sagsgang\":\"1.0\",\"type\":\"meeting\"}\n"
                + "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"items\":[{\"key\":\"7\"}]}\n";
        try (DocumentStream stream = DocumentReader.strict().stream(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "a.ndjson")) {
            stream.next();
            String sarif = checked(stream.next().orElseThrow(), Suggestion.replace("/items/0/key", "\"8\""));

            assertThat(edited(lines, JsonMapper.shared().readTree(sarif).at("/runs/0/results/0")))
                    .isEqualTo(lines.replace("\"7\"", "\"8\""));
        }
    }

    @Test
    void whatWasNotReadToItsEndHasNoFixes() throws IOException {
        String json = "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"items\":[{\"key\":\"7\"}],";
        Reading broken = DocumentReader.strict().read(json, "a.json");

        assertThat(broken.document()).isPresent();
        assertThat(checked(broken, Suggestion.replace("/items/0/key", "\"8\""))).doesNotContain("\"fixes\"");
    }

    private static String checked(Reading reading, Suggestion... suggestions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportSink sink = SarifStream.to(out, Locale.ENGLISH)) {
            for (Suggestion suggestion : suggestions) {
                Finding finding = Finding.of(RuleId.of("TXT-004"), Severity.WARNING, Location.of(suggestion.pointer()))
                        .withSuggestion(suggestion);
                sink.add(reading.source(), reading.locate(Report.of(List.of(finding))), reading);
            }
        }
        String sarif = out.toString(StandardCharsets.UTF_8);
        checkSarif(sarif);
        return sarif;
    }

    /** The text with the first fix of a result, made as an editor makes it. */
    private static String edited(String text, JsonNode result) {
        JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
        if (replacement.isMissingNode()) {
            return "no fix";
        }
        JsonNode region = replacement.path("deletedRegion");
        return text.substring(0, offset(text, region, "startLine", "startColumn"))
                + replacement.at("/insertedContent/text").asString("")
                + text.substring(offset(text, region, "endLine", "endColumn"));
    }

    private static int offset(String text, JsonNode region, String line, String column) {
        int begin = 0;
        for (int lines = region.path(line).asInt(); lines > 1; lines--) {
            begin = text.indexOf('\n', begin) + 1;
        }
        return begin + region.path(column).asInt() - 1;
    }

    @Test
    void junitSkipsWhatIsSetAside() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportSink sink = JunitStream.to(out, Locale.forLanguageTag("da"))) {
            sink.add("a.json", SIFTED);
        }
        Document xml = xml(out);

        assertThat(xml.getElementsByTagName("failure").getLength()).isZero();
        assertThat(xml.getElementsByTagName("testsuite")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("skipped")
                        .getTextContent())
                .isEqualTo("3");
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("message=\"undtaget: Aftalt\"", "name=\"MTG-001 /end\"", "message=\"kendt\"");
    }

    @Test
    void jsonTellsWhatIsSetAsideAndFollowsItsSchema() {
        String json = ReportJson.compact(Locale.ENGLISH).write("a.json", SIFTED);

        assertThat(json)
                .contains(
                        "\"summary\":{\"errors\":0,\"warnings\":1,\"infos\":0}",
                        "\"setAside\":[",
                        "{\"cause\":\"suppressed\",\"reason\":\"Aftalt\",\"rule\":\"DEC-001\"",
                        "{\"cause\":\"gone\",\"rule\":\"DEC-001\"");
        assertThat(new SchemaCheck(Schemas.report()).problems(json)).isEmpty();
    }

    @Test
    void sarifNamesRuleLevelAndPlace() throws IOException {
        assertThat(sarif(Locale.ENGLISH).replaceAll("\\s+", ""))
                .contains(
                        "\"ruleId\":\"TXT-004\"",
                        "\"level\":\"warning\",\"message\":{\"text\":\"Thespanofyears2020-2013runsbackwards;thefirstyearistheearliest.\"}",
                        "\"artifactLocation\":{\"uri\":\"m%C3%B8det%201.json\"},\"region\":{\"startLine\":12,\"startColumn\":7}",
                        "\"fullyQualifiedName\":\"/items/2/title\"",
                        "\"toolExecutionNotifications\":[{\"level\":\"note\"");
    }

    @Test
    void sarifSpeaksDanish() throws IOException {
        assertThat(sarif(Locale.forLanguageTag("da")))
                .contains("\"language\": \"da\"", "Årrækken 2020-2013 løber baglæns; det første år er det tidligste.");
    }

    @Test
    void junitFailsATestForEachErrorAndPassesTheRest() throws Exception {
        Document xml = junit(Locale.ENGLISH);

        assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
                .isEqualTo(
                        "mødet 1.json:20:1: Item <4.>· has a recommendation, but the minutes hold no decision on it.");
        assertThat(xml.getElementsByTagName("skipped").getLength()).isEqualTo(1);
        assertThat(xml.getElementsByTagName("system-out").item(0).getTextContent())
                .startsWith("warning mødet 1.json:12:7");
    }

    @ParameterizedTest
    @CsvSource({
        "mødet 1.json, m%C3%B8det%201.json",
        "/arkiv/a b.json, file:///arkiv/a%20b.json",
        "C:\\Sager\\æ.json, file:///C:/Sager/%C3%A6.json",
        "a#b?c%d.json, a%23b%3Fc%25d.json",
        "../arkiv/a.json, ../arkiv/a.json",
        "./a/m.json, a/m.json",
        "./, .",
        "a/./b//c/../m.json, a/b/m.json",
        "a/../../b/m.json, ../b/m.json",
        "/arkiv/./a/../b.json, file:///arkiv/b.json",
        "/../b.json, file:///b.json",
        "a:b.json, a%3Ab.json",
        "./a:b.json, a%3Ab.json",
        "../a:b.json, ../a%3Ab.json",
        "møder:2019/a.json, m%C3%B8der%3A2019/a.json",
        "2019\\møde.json, 2019/m%C3%B8de.json",
        "C:/Sager/../æ.json, file:///C:/%C3%A6.json",
        "\\\\server\\sager\\a b.json, file://server/sager/a%20b.json",
        "'', ''",
    })
    void aSourceIsWrittenAsAUri(String source, String uri) {
        assertThat(SourceUri.of(source)).isEqualTo(uri);
    }

    /** Code hosts and editors show no result without a region. */
    @Test
    void everyResultHasARegion() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reading missing = DocumentReader.strict().read(Path.of("./mangler.json"));
        try (SarifStream sink =
                SarifStream.to(out, Locale.ENGLISH).suppressing().comparing()) {
            sink.add(missing.source(), missing.report(), missing);
            sink.add("a.json", SIFTED);
        }
        String sarif = out.toString(StandardCharsets.UTF_8);
        JsonNode results = JsonMapper.shared().readTree(sarif).at("/runs/0/results");

        checkSarif(sarif);
        assertThat(results.valueStream()
                        .map(result -> result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                        .asString() + " "
                                + result.at("/locations/0/physicalLocation/region")))
                .containsExactly(
                        "mangler.json {\"startLine\":1}",
                        "m%C3%B8det%201.json {\"startLine\":12,\"startColumn\":7}",
                        "a.json {\"startLine\":1}",
                        "a.json {\"startLine\":1}",
                        "m%C3%B8det%201.json {\"startLine\":20,\"startColumn\":1}");
    }

    @Test
    void closingTwiceWritesOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportSink sink = SarifStream.to(out, Locale.ENGLISH);
        sink.close();
        int length = out.size();
        sink.close();

        assertThat(out.size()).isEqualTo(length).isPositive();
    }

    private static String sarif(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportSink sink = SarifStream.to(out, locale)) {
            sink.add("mødet 1.json", REPORT);
            sink.add("ren.json", CLEAN);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String compared() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportSink sink = SarifStream.to(out, Locale.ENGLISH).suppressing().comparing()) {
            sink.add("a.json", SIFTED);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document junit(Locale locale) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportSink sink = JunitStream.to(out, locale)) {
            sink.add("mødet 1.json", REPORT);
            sink.add("ren.json", CLEAN);
        }
        return xml(out);
    }

    private static Document xml(ByteArrayOutputStream out) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }
}
