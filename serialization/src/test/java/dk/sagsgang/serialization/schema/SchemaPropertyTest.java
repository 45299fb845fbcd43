package dk.sagsgang.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.serialization.ConfigurationReader;
import dk.sagsgang.serialization.DocumentFixer;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentTypes;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Fixed;
import dk.sagsgang.serialization.Found;
import dk.sagsgang.serialization.ProfileReader;
import dk.sagsgang.serialization.ProfileReading;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.Schemas;
import dk.sagsgang.serialization.host.Host;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.suppression.Baseline;
import dk.sagsgang.validation.suppression.Suppressions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code "$schema"} tells editors by what to check a file: it may stand at the top of every one, and means nothing else. */
@Tag("once")
class SchemaPropertyTest {

    private static final String SCHEMA = "\"$schema\":\"https://sagsgang.dk/schema/1.0/meeting.json\"";
    private static final String BODIES = "\"bodies\":[{\"name\":\"Byrådet\"}]";
    private static final String HEAD = "\"sagsgang\":\"1.0\",\"type\":\"meeting\"," + BODIES;
    private static final String PLAIN = "{" + HEAD + ",\"title\":\"Møde\"}";

    /** At the beginning, as editors put it; in the middle; at the end. */
    static Stream<String> documents() {
        return Stream.of(
                "{" + SCHEMA + "," + HEAD + ",\"title\":\"Møde\"}",
                "{" + HEAD + "," + SCHEMA + ",\"title\":\"Møde\"}",
                "{\"sagsgang\":\"1.0\"," + SCHEMA + ",\"type\":\"meeting\"," + BODIES + ",\"title\":\"Møde\"}",
                "{\"title\":\"Møde\"," + SCHEMA + "," + HEAD + "}",
                "{" + HEAD + ",\"title\":\"Møde\"," + SCHEMA + "}",
                "{\"$schema\":null," + HEAD + ",\"title\":\"Møde\"}",
                "{\"$schema\":\"\"," + HEAD + ",\"title\":\"Møde\"}");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void bothReadersTakeItAndKeepItOutOfTheModel(String json) {
        CaseDocument plain =
                DocumentReader.strict().read(PLAIN, "a.json").document().orElseThrow();
        for (DocumentReader reader : List.of(DocumentReader.strict(), DocumentReader.tolerant())) {
            Reading reading = reader.read(json, "a.json");

            assertThat(reading.report().clean()).isTrue();
            assertThat(reading.document()).contains(plain);
            assertThat(DocumentWriter.compact().write(reading.document().orElseThrow()))
                    .isEqualTo(PLAIN);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSchemaTakesIt(String json) {
        assertThat(new SchemaCheck(Schemas.meeting()).problems(json)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hostsTakeIt(String json) {
        CaseDocument plain = Host.SAGSGANG.read(PLAIN);
        Host.Mapper strict3 = Host.jackson3(
                mapper -> mapper.enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));

        assertThat(Host.JACKSON_2.read(json)).isEqualTo(plain);
        assertThat(Host.JACKSON_3.read(json)).isEqualTo(plain);
        assertThat(strict3.read(json, CaseDocument.class)).isEqualTo(plain);
        assertThat(strict3.read("[" + json + "," + PLAIN + "]", CaseDocument[].class))
                .containsExactly(plain, plain);
        assertThat(Host.JACKSON_2.write(Host.JACKSON_2.read(json))).isEqualTo(PLAIN);
    }

    @Test
    void everyTypeOfDocumentTakesIt() {
        DocumentTypes.words().forEach(type -> {
            String needed = type.equals("meeting") ? BODIES : "\"title\":\"Prøve\"";
            String json = "{" + SCHEMA + ",\"sagsgang\":\"1.0\",\"type\":\"" + type + "\"," + needed + "}";

            assertThat(DocumentReader.strict().read(json, "a.json").report().clean())
                    .isTrue();
            assertThat(SchemaCheck.ofDocuments().get(type).problems(json)).isEmpty();
            assertThat(Host.JACKSON_2.read(json).type()).isEqualTo(type);
        });
    }

    @Test
    void profilesSuppressionsAndBaselinesTakeItFromEveryReader() {
        String profile = "{" + SCHEMA + ",\"sagsgang\":\"1.0\",\"type\":\"profile\",\"name\":\"ours\"}";
        String suppressions = "{" + SCHEMA + ",\"sagsgang\":\"1.0\",\"type\":\"suppressions\"}";
        String baseline = "{" + SCHEMA + ",\"sagsgang\":\"1.0\",\"type\":\"baseline\"}";
        Host.Mapper jackson2 = Host.jackson2(mapper -> mapper);
        Host.Mapper jackson3 = Host.jackson3(
                mapper -> mapper.enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));

        ProfileReading read = ProfileReader.standard().read(profile, "p.json");
        assertThat(read.report().clean()).isTrue();
        assertThat(read.profile()).contains(Profile.named("ours"));
        assertThat(ConfigurationReader.suppressions()
                        .read(suppressions, "s.json")
                        .report()
                        .clean())
                .isTrue();
        assertThat(ConfigurationReader.baselines()
                        .read(baseline, "b.json")
                        .report()
                        .clean())
                .isTrue();
        assertThat(new SchemaCheck(Schemas.profile()).problems(profile)).isEmpty();
        assertThat(new SchemaCheck(Schemas.suppressions()).problems(suppressions))
                .isEmpty();
        assertThat(new SchemaCheck(Schemas.baseline()).problems(baseline)).isEmpty();
        for (Host.Mapper mapper : List.of(jackson2, jackson3)) {
            assertThat(mapper.read(profile, Profile.class)).isEqualTo(Profile.named("ours"));
            assertThat(mapper.read(suppressions, Suppressions.class)).isEqualTo(new Suppressions(List.of()));
            assertThat(mapper.read(baseline, Baseline.class)).isEqualTo(Baseline.EMPTY);
        }
    }

    @Test
    void linesOfAnArchiveTakeIt() {
        byte[] lines = documents().reduce("", (all, line) -> all + line + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(DocumentReader.strict().stream(new ByteArrayInputStream(lines), "a.ndjson"))
                .hasSize((int) documents().count())
                .allMatch(reading -> reading.report().clean());
    }

    @Test
    void fixLeavesIt() {
        String json = "{ " + SCHEMA + ",\n" + HEAD
                + ",\"items\":[{\"title\":\"Et\",\"attachments\":[{\"fileName\":\"a.pdf.pdf\"}]}]}";
        Fixed fixed = DocumentFixer.with(DocumentReader.strict(), DocumentValidator.standard())
                .fix(json.getBytes(StandardCharsets.UTF_8), "a.json");

        assertThat(new String(fixed.bytes(), StandardCharsets.UTF_8)).isEqualTo(json.replace("a.pdf.pdf", "a.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "[\"a\"]", "{\"a\":\"b\"}", "true"})
    void itIsAText(String value) {
        String json = "{" + HEAD + ",\"$schema\":" + value + ",\"title\":\"Møde\"}";

        assertThat(Found.in(DocumentReader.strict().read(json, "a.json").report()))
                .containsExactly("DOC-011 /$schema 1:76");
        assertThat(new SchemaCheck(Schemas.meeting()).accepts(json)).isFalse();
    }

    @Test
    void itStandsOnceAndAtTheTopOnly() {
        assertThat(Found.in(DocumentReader.strict()
                        .read("{" + SCHEMA + "," + HEAD + "," + SCHEMA + "}", "a.json")
                        .report()))
                .containsExactly("DOC-010 /$schema 1:122");
        assertThat(Found.in(DocumentReader.tolerant()
                        .read("{" + SCHEMA + "," + HEAD + "," + SCHEMA + "}", "a.json")
                        .report()))
                .containsExactly("~DOC-010 /$schema 1:122");
        assertThat(Found.in(DocumentReader.strict()
                        .read("{" + HEAD + ",\"items\":[{" + SCHEMA + "}]}", "a.json")
                        .report()))
                .containsExactly("DOC-009 /items/0/$schema 1:76");
        assertThat(new SchemaCheck(Schemas.meeting()).accepts("{" + HEAD + ",\"items\":[{" + SCHEMA + "}]}"))
                .isFalse();
        assertThat(Found.in(DocumentReader.strict()
                        .read("{" + HEAD + ",\"schema\":\"a\"}", "a.json")
                        .report()))
                .containsExactly("DOC-009 /schema 1:66");
    }
}
