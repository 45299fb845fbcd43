package dk.sagsgang.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentTypes;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.ProfileReader;
import dk.sagsgang.serialization.Schemas;
import dk.sagsgang.serialization.host.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas take what the strict readers take and nothing else, but for what a schema cannot say. */
class SchemaAgreementTest {

    private static final SchemaCheck MEETING = new SchemaCheck(Schemas.meeting());
    private static final Map<String, SchemaCheck> SCHEMAS = SchemaCheck.ofDocuments();
    private static final SchemaCheck PROFILE = new SchemaCheck(Schemas.profile());

    @ParameterizedTest
    @MethodSource("types")
    void theDocumentOfEveryComponentKeepsToTheSchema(String type) {
        String everything = DocumentWriter.compact().write(DocumentTypes.everything(type));

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
        assertThat(DocumentReader.strict().read(json, "x.json").report().hasErrors())
                .isTrue();
        assertThat(MEETING.accepts(json)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"sagsgang":"1.0","type":"meeting"}
            {"title":"Møde","type":"meeting","sagsgang":"1.0"}
            {"sagsgang":"1.0","type":"meeting","title":null,"items":null,"date":null,"kind":null,"approvedBy":null}
            {"sagsgang":"1.0","type":"meeting","items":[],"approvedBy":{},"title":"","kind":""}
            {"sagsgang":"1.0","type":"meeting","kind":"helt-ny-kode","memberCount":-7}
            {"sagsgang":"1.0","type":"meeting","start":"2021-02-03T16:00","end":"2021-02-03T16:00:05.123"}
            {"sagsgang":"1.0","type":"meeting","items":[{"sections":[{"text":{"content":"a"}},{"text":null},{"text":"a"}]}]}
            """)
    void bothTake(String json) {
        assertThat(DocumentReader.strict().read(json, "x.json").report().clean())
                .isTrue();
        assertThat(MEETING.problems(json)).isEmpty();
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
        String json = "{\"sagsgang\":\"1.0\",\"type\":\"commission\",\"composition\":{\"chair\":{\"filledBy\":"
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
            {"sagsgang":"1.0","type":"meeting","items":[{"sections":[{"figures":[{"amount":{"value":1e150}}]}]}]}
            """)
    void onlyTheReaderRefuses(String json) {
        assertThat(DocumentReader.strict().read(json, "x.json").report().hasErrors())
                .isTrue();
        assertThat(MEETING.accepts(json)).isTrue();
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
