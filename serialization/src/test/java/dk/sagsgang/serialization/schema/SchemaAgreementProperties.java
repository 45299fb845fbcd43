package dk.sagsgang.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.serialization.DocumentReader;
import dk.sagsgang.serialization.DocumentTypes;
import dk.sagsgang.serialization.DocumentWriter;
import dk.sagsgang.serialization.Mutation;
import dk.sagsgang.serialization.Reading;
import dk.sagsgang.serialization.ReportJson;
import dk.sagsgang.serialization.ReportStream;
import dk.sagsgang.serialization.Schemas;
import dk.sagsgang.testkit.SagsgangDomain;
import dk.sagsgang.validation.DocumentValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Writers keep to the schemas, and the schemas of documents refuse what the strict reader refuses and what the structure of a
 * document always does.
 */
class SchemaAgreementProperties {

    private static final Map<String, SchemaCheck> SCHEMAS = SchemaCheck.ofDocuments();
    private static final DocumentValidator STRUCTURE = DocumentValidator.standard();
    private static final SchemaCheck REPORT = new SchemaCheck(Schemas.report());

    /** Characters, limits and properties that stand twice are beyond a schema. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of("DOC-006", "DOC-010", "DOC-014");

    @Property(tries = 100)
    @Domain(SagsgangDomain.class)
    void aWrittenDocumentKeepsToTheSchemaWhereItsStructureIsRight(@ForAll CaseDocument document) {
        assertAgreed(document);
    }

    @Property(tries = 100)
    void soItDoesWhateverIsFilledIn(@ForAll long seed) {
        assertAgreed(DocumentTypes.byChance(seed));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u00ad", "\u2007", "\u200b", "\u2028", "\u2060", "\u3000", "\ufeff"})
    void whatNobodySeesIsNoName(String blank) {
        CaseDocument document = OrganisationModel.builder()
                .title("Ny organisation")
                .addUnits(OrganisationUnit.builder().key("1").name(blank).build())
                .build();

        assertThat(structure(document)).isNotEmpty();
        assertAgreed(document);
    }

    private static void assertAgreed(CaseDocument document) {
        List<String> problems =
                schemaOf(document).problems(DocumentWriter.compact().write(document));

        assertThat(problems.isEmpty())
                .as("%s %s", problems, structure(document))
                .isEqualTo(structure(document).isEmpty());
    }

    @Property(tries = 100)
    void whatBreaksNoConstraintTheSchemaTakes(@ForAll long seed) {
        CaseDocument document = DocumentTypes.soundByChance(seed);

        assertThat(structure(document)).isEmpty();
        assertAgreed(document);
    }

    @Property
    void schemaAndStrictReaderTakeAndRefuseTheSame(@ForAll long seed) {
        CaseDocument document = DocumentTypes.soundByChance(seed % 200);
        String json = Mutation.value(DocumentWriter.compact().write(document), new Random(seed));
        Reading reading = DocumentReader.strict().read(json, "x.json");
        Report report = reading.report();
        boolean beyond = report.findings().stream()
                .anyMatch(finding -> BEYOND_A_SCHEMA.contains(finding.rule().id()));
        boolean right =
                report.clean() && structure(reading.document().orElseThrow()).isEmpty();
        boolean taken = schemaOf(document).problems(json).isEmpty();
        if (!beyond && taken != right) {
            // An object with nothing in it is one that is not there; to a schema it lacks what it must have.
            assertThat(taken).as("%s %s", report.findings(), json).isFalse();
            assertThat(DocumentWriter.compact().write(reading.document().orElseThrow()))
                    .as(json)
                    .isNotEqualTo(json);
        }
    }

    /** What the structure of a document always refuses. */
    static List<Finding> structure(CaseDocument document) {
        return STRUCTURE.validate(document).findings().stream()
                .filter(finding -> finding.rule().family().equals("STR"))
                .toList();
    }

    @Property(tries = 50)
    void everyReportKeepsToItsSchema(@ForAll long seed) throws IOException {
        String json = Mutation.value(DocumentWriter.compact().write(DocumentTypes.byChance(seed)), new Random(seed));
        Report report = DocumentReader.strict().read(json, "x.json").report();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReportStream reports = ReportJson.compact(Locale.ENGLISH).stream(bytes)) {
            reports.add("x.json", report);
        }

        assertThat(REPORT.problems(ReportJson.indented(Locale.ENGLISH).write("x.json", report)))
                .isEmpty();
        assertThat(REPORT.problems(bytes.toString(StandardCharsets.UTF_8))).isEmpty();
        assertThat(REPORT.accepts("{\"sagsgang\":\"1.0\",\"type\":\"report\"}")).isFalse();
    }

    private static SchemaCheck schemaOf(CaseDocument document) {
        return SCHEMAS.get(document.type());
    }
}
