package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.DocumentValidator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One report for a file: what reading brought about is not reported again as something that is missing. */
class ReadingValidateTest {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    @Test
    void findingsOfAllLayersHaveTheirPlaceInTheFile() {
        Report report = validate("""
                {"sagsgang":"1.0","type":"meeting","edition":"minutes","foo":1,
                 "date":"2019-01-07","bodies":[{"name":"Socialudvalget"}],
                 "items":[
                  {"title":" "},
                  {"title":"Budget 2020-2013"}]}
                """);

        assertThat(places(report)).containsExactly("1:56 DOC-009", "4:12 STR-001", "5:12 TXT-004");
        assertThat(report.gaps()).extracting(Coverage::layer).contains(Coverage.Layer.READING);
    }

    @Test
    void whatWasLostIsNotSaidToBeMissing() {
        Report report = validate("""
                {"sagsgang":"1.0","type":"meeting","edition":7,"bodies":[{"name":["Socialudvalget"]}],"items":[
                 {"title":12,"recommendations":[{"points":[{"text":"det godkendes"}]}],"decisions":"Godkendt"},
                 {"title":"Sag","recommendations":[{"points":[{"text":"det godkendes"}]}]}]}
                """);

        assertThat(places(report)).containsExactly("1:46 DOC-011", "1:66 DOC-011", "2:11 DOC-011", "2:84 DOC-011");
    }

    /** Without a version all of the document is read all the same. */
    @Test
    void aMissingVersionHidesNothing() {
        Report report = validate("""
                {"type":"meeting","edition":"agenda","bodies":[{"name":"Socialudvalget"}],
                 "items":[{"title":"Budget 2020-2013"}],"date":"2019-01-07"}
                """);

        assertThat(places(report)).containsExactly("1:1 DOC-008", "2:20 TXT-004");
    }

    @Test
    void whatIsMissingElsewhereIsStillFound() {
        Report report = validate("""
                {"sagsgang":"1.0","type":"meeting","edition":"minutes","bodies":[{"name":"Socialudvalget"}],"items":[
                 {"title":"Sag","recommendations":[{"points":[{"text":"det godkendes"}]}],"decisions":"Godkendt"},
                 {"title":"Sag","recommendations":[{"points":[{"text":"det godkendes"}]}]}],"date":"2019-01-07"}
                """);

        assertThat(places(report)).containsExactly("2:87 DOC-011", "3:2 DEC-001");
    }

    @Test
    void headsAreNotCountedWhereAnEntryOfTheListWasLost() {
        Report report = validate("""
                {"sagsgang":"1.0","type":"meeting","edition":"minutes","bodies":[{"name":"Socialudvalget"}],"memberCount":3,
                 "attendance":[{"person":{"name":"A"},"status":"present"},{"person":"B","status":"present"},17],
                 "items":[{"title":"Sag","decisions":[{"outcome":"approved"}]}],"date":"2019-01-07"}
                """);

        assertThat(places(report)).containsExactly("2:69 DOC-011", "2:93 DOC-011");
    }

    @Test
    void aDocumentThatWasCutOffIsNotValidated() {
        Report report =
                validate("{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"items\":[{\"title\":\"Budget 2020-2013\"},");

        assertThat(places(report)).containsExactly("1:74 DOC-004");
        assertThat(report.gaps())
                .extracting(Coverage::layer, Coverage::extent)
                .containsExactly(
                        tuple(Coverage.Layer.READING, Coverage.Extent.PARTIAL),
                        tuple(Coverage.Layer.STRUCTURE, Coverage.Extent.NONE),
                        tuple(Coverage.Layer.RULES, Coverage.Extent.NONE));
    }

    @Test
    void aFileThatCannotBeReadIsNotSaidToBeClean() {
        Report report = validate("");

        assertThat(places(report)).containsExactly("1:1 DOC-002");
        assertThat(report.clean()).isFalse();
        assertThat(report.gaps()).hasSize(3);
    }

    private static Report validate(String json) {
        return DocumentReader.strict().read(json, "referat.json").validate(VALIDATOR);
    }

    private static List<String> places(Report report) {
        return report.findings().stream()
                .map(finding -> finding.location().line().orElse(0) + ":"
                        + finding.location().column().orElse(0) + " " + finding.rule())
                .toList();
    }
}
