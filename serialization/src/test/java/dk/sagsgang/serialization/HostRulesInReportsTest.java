package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The findings of a host's rule are told in every form of report like those of the library. */
class HostRulesInReportsTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final DocumentValidator VALIDATOR =
            DocumentValidator.with(Profile.DENMARK).and(CaseOfficerNamed.RULES);
    private static final String JSON = """
            {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Socialudvalget"}],"edition":"minutes",
             "date":"2019-01-07","items":[
              {"key":"1","number":"1.","title":"Budget","caseOfficers":[{"name":"Pia Prøve"}]},
              {"key":"2","number":"2.","title":"Skoler"}]}
            """;
    private static final Reading READING = DocumentReader.strict().read(JSON, "minutes.json");
    private static final Report REPORT = READING.validate(VALIDATOR);

    @Test
    void readingPlacesThemInTheSource() {
        assertThat(REPORT.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("KBH-001");
            assertThat(finding.location()).hasToString("minutes.json:4:3");
        });
    }

    /** It finds that something is missing, and of an item that was read in part nobody knows. */
    @Test
    void whatFollowsFromALossWhileReadingIsLeftOut() {
        String lost = JSON.replace("\"title\":\"Skoler\"", "\"title\":\"Skoler\",\"caseOfficers\":7");

        Report report = DocumentReader.strict().read(lost, "minutes.json").validate(VALIDATOR);

        assertThat(report.findings()).extracting(finding -> finding.rule().id()).containsExactly("DOC-011");
    }

    @Test
    void jsonHasItsMessage() {
        assertThat(message(ReportJson.compact(Locale.ENGLISH).and(CaseOfficerNamed.RULES)))
                .isEqualTo("Item 2 names no case officer.");
        assertThat(message(ReportJson.indented(DANISH).and(CaseOfficerNamed.RULES)))
                .isEqualTo("Punkt 2 nævner ingen sagsbehandler.");
        assertThat(message(ReportJson.compact(DANISH))).isEqualTo("KBH-001");
    }

    @Test
    void junitHasItsMessage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportSink junit = JunitStream.to(out, Locale.ENGLISH).and(CaseOfficerNamed.RULES)) {
            junit.add("minutes.json", REPORT);
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("<?xml")
                .contains("KBH-001 /items/1", "warning minutes.json:4:3: Item 2 names no case officer.")
                .containsOnlyOnce("<?xml")
                .containsOnlyOnce("<testsuites");
    }

    @Test
    void sarifDescribesItLikeAllOthers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SarifStream sarif =
                SarifStream.to(out, Locale.ENGLISH).and(CaseOfficerNamed.RULES).suppressing()) {
            sarif.add("minutes.json", REPORT, READING);
        }
        String written = out.toString(StandardCharsets.UTF_8);

        assertValid(written);
        JsonNode run = JsonMapper.shared().readTree(written).at("/runs/0");
        JsonNode result = run.at("/results/0");
        JsonNode described =
                run.at("/tool/driver/rules").get(result.get("ruleIndex").intValue());
        assertThat(result.at("/message/text").asString()).isEqualTo("Item 2 names no case officer.");
        assertThat(described.get("id").asString()).isEqualTo("KBH-001");
        assertThat(described.at("/shortDescription/text").asString()).isEqualTo("An item names its case officer");
        assertThat(described.at("/help/text").asString())
                .isEqualTo("Then it is known whom to ask. It rests on practice: what a document must keep to, to be"
                        + " understood.");
        assertThat(described.at("/defaultConfiguration/level").asString()).isEqualTo("warning");
        JsonNode translated =
                run.at("/translations/0/rules").get(result.get("ruleIndex").intValue());
        assertThat(translated.at("/shortDescription/text").asString()).isEqualTo("Et punkt nævner sin sagsbehandler");
    }

    @Test
    void rulesThatWereAddedOnceAreNotAddedAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ReportJson.compact(DANISH).and(CaseOfficerNamed.RULES).and(CaseOfficerNamed.RULES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SarifStream.to(new ByteArrayOutputStream(), DANISH)
                        .and(CaseOfficerNamed.RULES)
                        .and(CaseOfficerNamed.RULES));
    }

    private static String message(ReportJson json) {
        return JsonMapper.shared()
                .readTree(json.write("minutes.json", REPORT))
                .at("/findings/0/message")
                .asString();
    }

    private static void assertValid(String sarif) throws IOException {
        try (InputStream schema = HostRulesInReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                            .validate(sarif, InputFormat.JSON))
                    .isEmpty();
        }
    }
}
