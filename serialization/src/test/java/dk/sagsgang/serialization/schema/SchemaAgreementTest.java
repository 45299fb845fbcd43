package dk.sagsgang.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentTypes;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.ProfileReader;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.Schemas;
import dk.sagsgang.serialization.host.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas take what the strict readers take and nothing else, but for what a schema cannot say. */
@Tag("once")
class SchemaAgreementTest {

    private static final SchemaCheck MEETING = new SchemaCheck(Schemas.meeting());
    private static final Map<String, SchemaCheck> SCHEMAS = SchemaCheck.ofDocuments();
    private static final SchemaCheck PROFILE = new SchemaCheck(Schemas.profile());

    @ParameterizedTest
    @MethodSource("types")
    void theDocumentOfEveryComponentKeepsToTheSchema(String type) {
        String everything = DocumentWriter.compact().write(DocumentTypes.everythingSound(type));

        assertThat(SCHEMAS.get(type).problems(everything)).isEmpty();
    }

    static Stream<String> types() {
        return DocumentTypes.words();
    }

    @Test
    void theExampleDocumentsKeepToTheSchema() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "documents"))) {
            List<Path> documents =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(documents).isNotEmpty();
            for (Path document : documents) {
                String json = Files.readString(document);
                assertThat(SCHEMAS.get(Host.SAGSGANG.read(json).type()).problems(json))
                        .as("%s", document)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}
            []
            {"sagsgang":"1.0"}
            {"type":"meeting"}
            {"sagsgang":"1.1","type":"meeting"}
            {"sagsgang":"0.9","type":"meeting"}
            {"sagsgang":1.0,"type":"meeting"}
            {"sagsgang":"1.0","type":"minutes"}
            {"sagsgang":"1.0","type":null}
            {"sagsgang":"1.0","type":"meeting","titel":"Møde"}
            {"sagsgang":"1.0","type":"meeting","items":[{"titel":"Møde"}]}
            {"sagsgang":"1.0","type":"meeting","items":[null]}
            {"sagsgang":"1.0","type":"meeting","items":{}}
            {"sagsgang":"1.0","type":"meeting","title":7}
            {"sagsgang":"1.0","type":"meeting","title":["a"]}
            {"sagsgang":"1.0","type":"meeting","edition":"Minutes"}
            {"sagsgang":"1.0","type":"meeting","edition":""}
            {"sagsgang":"1.0","type":"meeting","kind":7}
            {"sagsgang":"1.0","type":"meeting","date":"2021-02-29"}
            {"sagsgang":"1.0","type":"meeting","date":"2021-02-03T00:00:00"}
            {"sagsgang":"1.0","type":"meeting","date":"0000-01-01"}
            {"sagsgang":"1.0","type":"meeting","date":""}
            {"sagsgang":"1.0","type":"meeting","date":[2021,2,3]}
            {"sagsgang":"1.0","type":"meeting","date":18633}
            {"sagsgang":"1.0","type":"meeting","start":"2021-02-03"}
            {"sagsgang":"1.0","type":"meeting","start":"2021-02-03T24:00"}
            {"sagsgang":"1.0","type":"meeting","start":"2021-02-03T16:00Z"}
            {"sagsgang":"1.0","type":"meeting","memberCount":"7"}
            {"sagsgang":"1.0","type":"meeting","memberCount":7.9}
            {"sagsgang":"1.0","type":"meeting","memberCount":2147483648}
            {"sagsgang":"1.0","type":"meeting","excerpt":"true"}
            {"sagsgang":"1.0","type":"meeting","excerpt":1}
            {"sagsgang":"1.0","type":"meeting","approvedBy":[]}
            {"sagsgang":"1.0","type":"meeting","items":[{"sections":[{"text":["a"]}]}]}
            {"sagsgang":"1.0","type":"meeting","items":[{"sections":[{"text":{"format":"html","text":"a"}}]}]}
            """)
    void bothRefuse(String json) {
        assertThat(DocumentReader.strict()
                        .read(withBody(json), "x.json")
                        .report()
                        .hasErrors())
                .isTrue();
        assertThat(MEETING.accepts(withBody(json))).isFalse();
    }

    /** The same with what a meeting must have, so that only what it is about is wrong. */
    private static String withBody(String json) {
        return json.replaceFirst("\"type\":\"meeting\"", "$0,\"bodies\":[{\"name\":\"Byrådet\"}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            meeting            | {"sagsgang":"1.0","type":"meeting"}
            meeting            | {"sagsgang":"1.0","type":"meeting","bodies":[]}
            meeting            | {"sagsgang":"1.0","type":"meeting","bodies":null}
            meeting            | {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Byrådet"}],"memberCount":0}
            meeting            | {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Byrådet"}],"memberCount":-7}
            meeting            | {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Byrådet"}],"items":[{"number":"1."}]}
            meeting            | {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Byrådet"}],"items":[{"title":" "}]}
            meeting            | {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Byrådet"}],"items":[{"title":null}]}
            meeting            | {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Byrådet"}],"items":[{"title":"a","items":[{}]}]}
            meeting            | {"sagsgang":"1.0","type":"meeting","bodies":[{"name":"Byrådet"}],"items":[{"title":"a","decisions":[{"votes":[{"against":-1}]}]}]}
            commission         | {"sagsgang":"1.0","type":"commission"}
            commission         | {"sagsgang":"1.0","type":"commission","title":""}
            organisation-model | {"sagsgang":"1.0","type":"organisation-model"}
            organisation-model | {"sagsgang":"1.0","type":"organisation-model","title":"a","units":[{"key":"1"}]}
            """)
    void whatTheValidatorAlwaysRefusesTheSchemaRefuses(String type, String json) {
        Reading reading = DocumentReader.strict().read(json, "x.json");

        assertThat(reading.report().hasErrors()).isFalse();
        assertThat(structure(reading.document().orElseThrow())).isNotEmpty();
        assertThat(SCHEMAS.get(type).accepts(json)).isFalse();
    }

    private static List<Finding> structure(CaseDocument document) {
        return SchemaAgreementProperties.structure(document);
    }

    /** An editor offers the words of a code, with their Danish terms and with where their borders run. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BodyKind | anyOf | finance-committee | økonomiudvalg  | § 18
            Outcome  | anyOf | referred-back     | tilbagesendt   | tilbagesendt
            Edition  | oneOf | supplementary     | tillægsdagsorden | supplementary agenda
            """)
    void aCodeCarriesItsWords(String name, String keyword, String code, String danish, String border) {
        JsonNode words = JsonMapper.shared()
                .readTree(Schemas.meeting())
                .get("$defs")
                .get(name)
                .get(keyword);

        assertThat(words.valueStream()
                        .filter(word -> word.path("const").asString("").equals(code)))
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.get("title").asString()).isEqualTo(danish);
                    assertThat(word.get("description").asString()).contains(border);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"sagsgang":"1.0","type":"meeting"}
            {"title":"Møde","type":"meeting","sagsgang":"1.0"}
            {"sagsgang":"1.0","type":"meeting","title":null,"items":null,"date":null,"kind":null,"approvedBy":null}
            {"sagsgang":"1.0","type":"meeting","items":[],"approvedBy":{},"title":"","kind":""}
            {"sagsgang":"1.0","type":"meeting","kind":"helt-ny-kode","memberCount":7}
            {"sagsgang":"1.0","type":"meeting","start":"2021-02-03T16:00","end":"2021-02-03T16:00:05.123"}
            {"sagsgang":"1.0","type":"meeting","items":[{"title":"a","sections":[{"text":{"content":"a"}},{"text":null},{"text":"a"}]}]}
            """)
    void bothTake(String json) {
        assertThat(DocumentReader.strict()
                        .read(withBody(json), "x.json")
                        .report()
                        .clean())
                .isTrue();
        assertThat(MEETING.problems(withBody(json))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                        | true
            {"type":"office-holder","office":"borgmester"}            | true
            {"office":"borgmester","type":"office-holder"}            | true
            {"type":"office-holder"}                                  | true
            {"type":"drawn-by-lot","text":"udtrækkes"}                | true
            {"type":null,"text":"udtrækkes"}                          | true
            {"type":"office-holder","body":{"name":"Byrådet"}}        | false
            {"body":{"name":"Byrådet"},"type":"office-holder"}        | false
            {"office":"borgmester"}                                   | false
            {"type":"drawn-by-lot","office":"borgmester"}             | false
            {"office":null,"type":"guests"}                           | false
            {"type":7,"office":"borgmester"}                          | false
            "borgmester"                                              | false
            """)
    void schemaAndReaderAgreeOnClosedFamilies(String filling, boolean taken) {
        String json =
                "{\"sagsgang\":\"1.0\",\"type\":\"commission\",\"title\":\"a\",\"composition\":{\"chair\":{\"filledBy\":"
                        + filling + "}}}";

        assertThat(DocumentReader.strict().read(json, "x.json").report().clean())
                .isEqualTo(taken);
        assertThat(SCHEMAS.get(Commission.TYPE).accepts(json)).isEqualTo(taken);
    }

    /** What the strict reader refuses and a schema cannot: Schemas says so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"sagsgang":"1.0","type":"meeting","memberCount":7.0}
            {"sagsgang":"1.0","type":"meeting","memberCount":7e0}
            {"sagsgang":"1.0","type":"meeting","memberCount":70E-1}
            {"sagsgang":"1.0","type":"meeting","start":"2021-02-30T16:00"}
            {"sagsgang":"1.0","type":"meeting","title":"a\\u0000b"}
            {"sagsgang":"1.0","type":"meeting","items":[{"title":"a","sections":[{"figures":[{"amount":{"printed":"a","value":1e150}}]}]}]}
            """)
    void onlyTheReaderRefuses(String json) {
        assertThat(DocumentReader.strict()
                        .read(withBody(json), "x.json")
                        .report()
                        .hasErrors())
                .isTrue();
        assertThat(MEETING.problems(withBody(json))).isEmpty();
    }

    /** In JSON Schema 7.0 is an integer, and no keyword asks how a number is written: so it stands beside each of them. */
    @ParameterizedTest
    @MethodSource("shipped")
    void theSchemasSayOfEveryWholeNumberHowItIsWritten(String schema) {
        List<JsonNode> numbers = new ArrayList<>();
        collectIntegers(JsonMapper.shared().readTree(schema), numbers);

        assertThat(numbers)
                .allSatisfy(number ->
                        assertThat(number.get("$comment").asString()).contains("without a decimal point", "7.0"));
        assertThat(numbers).isNotEmpty();
    }

    static Stream<String> shipped() {
        return Stream.of(
                Schemas.meeting(),
                Schemas.commission(),
                Schemas.organisationModel(),
                Schemas.profile(),
                Schemas.baseline());
    }

    private static void collectIntegers(JsonNode node, List<JsonNode> numbers) {
        JsonNode type = node.get("type");
        if (type != null
                && (type.valueStream().anyMatch(each -> each.asString("").equals("integer"))
                        || type.asString("").equals("integer"))) {
            numbers.add(node);
        }
        node.valueStream().forEach(each -> collectIntegers(each, numbers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"sagsgang":"1.0","type":"profile","name":"a","extends":"denmark","rules":[{"rule":"ITM-010","off":true}]} | true
            {"sagsgang":"1.0","type":"profile","edition":"agenda","saturdayIsWorkingDay":false,"rules":[{"rule":"ITM-010","severity":"info"}]} | true
            {"sagsgang":"1.0","type":"profile","rules":[{"off":true}]}         | false
            {"sagsgang":"1.0","type":"profile","rules":[{"rule":null}]}        | false
            {"sagsgang":"1.0","type":"profile","rules":[{"rule":"ITM-10"}]}    | false
            {"sagsgang":"1.0","type":"profile","rules":[{"rule":"ITM-010","severity":"grave"}]} | false
            {"sagsgang":"1.0","type":"profile","regler":[]}                    | false
            """)
    void theSchemaOfProfilesAgreesWithTheirReader(String json, boolean taken) {
        assertThat(ProfileReader.standard().read(json, "x.json").report().clean())
                .isEqualTo(taken);
        assertThat(PROFILE.accepts(json)).isEqualTo(taken);
    }
}
