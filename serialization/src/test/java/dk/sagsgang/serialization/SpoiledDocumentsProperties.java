package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.host.Host;
import dk.sagsgang.validation.message.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assumptions;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every document that was spoiled somewhere, whatever became of it. */
class SpoiledDocumentsProperties {

    /** The strictest mapper that settings alone can make; it still takes more than the strict reader does. */
    private static final JsonMapper STRICT_MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final JsonMapper TREES = JsonMapper.builder().build();

    @Property
    void readingNeverThrowsAndItsReportFitsWhatWasRead(@ForAll long seed) {
        byte[] json = Mutation.bytes(document(seed), new Random(seed));
        for (DocumentReader reader : java.util.List.of(DocumentReader.strict(), DocumentReader.tolerant())) {
            Reading reading = reader.read(json, "x.json");
            Report report = reading.report();

            assertThat(report.coverage()).hasSize(1);
            assertThat(extent(report) == Coverage.Extent.NONE)
                    .isEqualTo(reading.document().isEmpty());
            if (report.hasErrors()) {
                assertThat(extent(report)).isNotEqualTo(Coverage.Extent.COMPLETE);
            }
            report.findings().forEach(finding -> standsInside(finding, json));
        }
    }

    @Property
    void whatTheStrictReaderTakesIsWhatItWritesAgain(@ForAll long seed) {
        byte[] json = Mutation.bytes(document(seed), new Random(seed));
        Reading reading = DocumentReader.strict().read(json, "x.json");
        if (reading.document().isPresent()) {
            String written = DocumentWriter.compact().write(reading.document().get());

            assertThat(Host.SAGSGANG.read(written)).isEqualTo(reading.document().get());
        }
        if (reading.report().clean()) {
            CaseDocument read = STRICT_MAPPER.readValue(json, CaseDocument.class);
            assertThat(read).isEqualTo(reading.document().orElseThrow());
        }
    }

    @Property
    void whateverAStrictMapperRefusesTheStrictReaderReports(@ForAll long seed) {
        byte[] json = Mutation.value(document(seed), new Random(seed)).getBytes(StandardCharsets.UTF_8);
        Reading reading = DocumentReader.strict().read(json, "x.json");
        try {
            CaseDocument mapped = STRICT_MAPPER.readValue(json, CaseDocument.class);
            if (reading.report().clean()) {
                assertThat(reading.document()).contains(mapped);
            }
        } catch (JacksonException refused) {
            assertThat(reading.report().hasErrors()).as(refused.getMessage()).isTrue();
        }
    }

    @Property
    void everyPointerLeadsToSomethingInTheSource(@ForAll long seed) {
        String json = Mutation.value(document(seed), new Random(seed));
        JsonNode tree = TREES.readTree(json);
        for (Finding finding :
                DocumentReader.strict().read(json, "x.json").report().findings()) {
            assertThat(tree.at(finding.location().pointer()).isMissingNode())
                    .as("%s in %s", finding, json)
                    .isFalse();
        }
    }

    @Property(tries = 150)
    void everyPlaceOfAFindingIsThePlaceThatLocatingFinds(@ForAll long seed) {
        String json = Mutation.value(document(seed), new Random(seed)).replace("{", "{\n ");
        Reading reading = DocumentReader.strict().read(json, "x.json");
        Assumptions.assumeThat(reading.document()).isPresent();
        for (Finding finding : reading.report().findings()) {
            // The names of unknown properties are placed, of others their values.
            if (!finding.rule().id().equals("DOC-009")) {
                String[] lines = json.split("\n", -1);
                String line = lines[finding.location().line().orElseThrow() - 1];
                String from = line.substring(finding.location().column().orElseThrow() - 1);
                assertThat(from).as("%s", finding).matches("(?s)(\"[^\"]|\"\"|\\[|\\{|-?[0-9]|true|false|null).*");
            }
        }
    }

    private static void standsInside(Finding finding, byte[] json) {
        assertThat(finding.location().source()).isEqualTo("x.json");
        assertThat(finding.severity()).isIn(Severity.ERROR, Severity.WARNING);
        int line = finding.location().line().orElseThrow();
        int column = finding.location().column().orElseThrow();
        String[] lines = new String(json, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        assertThat(line).isBetween(1, lines.length);
        assertThat(column).isBetween(1, lines[line - 1].length() + 1);
        assertThat(Messages.in(Locale.ENGLISH).text(finding)).isNotBlank();
    }

    private static Coverage.Extent extent(Report report) {
        return report.coverage().get(0).extent();
    }

    private static String document(long seed) {
        return DocumentWriter.compact().write(DocumentTypes.byChance(seed % 200));
    }
}
