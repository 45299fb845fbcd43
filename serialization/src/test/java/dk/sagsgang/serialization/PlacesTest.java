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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where things are in a source: line and column, and findings of other layers put in their places. */
class PlacesTest {

    private static final String HEAD = "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\n";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            aaa,       1:18
            æøå,       1:18
            \uD83D\uDE00a, 1:18
            €€\u2028,  1:18
            \\u00e6\\t, 1:23
            """)
    void columnsCountCharactersAsEditorsDo(String text, String place) {
        String json = "{\"place\":\"" + text + "\",\"x\":1,\"sagsgang\":\"1.0\",\"type\":\"meeting\"}";
        int at = Integer.parseInt(place.substring(2));

        assertThat(json.indexOf("\"x\"") + 1).isEqualTo(at - 2);
        assertThat(Found.in(read(json).report())).containsExactly("DOC-009 /x 1:" + (at - 2));
    }

    @ParameterizedTest
    @CsvSource({"LF", "CRLF", "CR"})
    void linesEndInEachOfTheCustomaryWays(String name) {
        String end = name.replace("CR", "\r").replace("LF", "\n");
        String json =
                String.join(end, "{\"sagsgang\":\"1.0\",", "", "  \"type\":\"meeting\",", "\t\"date\":1,", "\"æ\":2}");

        assertThat(Found.in(read(json).report())).containsExactly("DOC-011 /date 4:9", "DOC-009 /æ 5:1");
        assertThat(Found.in(DocumentReader.strict()
                        .read(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8), "x")
                        .report()))
                .containsExactly("DOC-011 /date 4:9", "DOC-009 /æ 5:1");
    }

    @Test
    void placesAreRightAnywhereInALongLine() {
        StringBuilder json = new StringBuilder("{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\"items\":[");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            json.append("{\"title\":\"ærø \uD83D\uDE00\",\"date\":");
            expected.add("DOC-009 /items/" + i + "/date 1:" + (json.length() - 6));
            json.append("1},");
        }
        json.append("{}]}");

        assertThat(Found.in(read(json.toString()).report())).isEqualTo(expected);
    }

    @Test
    void findingsOfOtherLayersGetSourceLineAndColumn() {
        Reading reading = read(HEAD + "\"items\":[\n{\"title\":\"Et\"},\n  {\"title\":\"To\",\"decisions\":[{}]}]}");

        Report located = reading.locate(report("", "/items/1", "/items/1/title", "/items/1/decisions/0"));

        assertThat(Found.in(located))
                .containsExactly(
                        "DEC-001  1:1",
                        "DEC-001 /items/1 4:3",
                        "DEC-001 /items/1/title 4:12",
                        "DEC-001 /items/1/decisions/0 4:30");
        assertThat(located.findings())
                .allMatch(finding -> finding.location().source().equals("møde.json"));
        assertThat(located.coverage()).containsExactly(Coverage.complete(Coverage.Layer.RULES));
    }

    @Test
    void whatIsAbsentHasThePlaceOfTheNearestAboveIt() {
        Reading reading = read(HEAD + "\"items\":[\n{\"title\":\"Et\"}]}");

        assertThat(Found.in(reading.locate(report("/items/0/decisions/2/text", "/items/7", "/date"))))
                .containsExactly("DEC-001 /date 1:1", "DEC-001 /items/7 2:9", "DEC-001 /items/0/decisions/2/text 3:1");
    }

    @Test
    void elementsThatWereLeftOutAreCountedAsInTheSource() {
        Reading reading = read(HEAD + "\"items\":[null,{\"title\":\"Et\"},7,[],\n{\"title\":\"To\",\"ids\":[1,{}]}]}");

        assertThat(Found.in(reading.locate(report("/items/0/title", "/items/1/title", "/items/1/ids/0"))))
                .containsExactly(
                        "DEC-001 /items/1/title 2:24", "DEC-001 /items/4/title 3:10", "DEC-001 /items/4/ids/1 3:24");
    }

    @Test
    void theOnlyElementOfAListMayStandAlone() {
        Reading reading = DocumentReader.tolerant()
                .read(HEAD + "\"items\":{\"title\":\"Et\",\"emptyLabels\":\"Afbud\"}}", "møde.json");

        assertThat(Found.in(reading.locate(report("/items/0", "/items/0/title", "/items/0/emptyLabels/0"))))
                .containsExactly("DEC-001 /items 2:9", "DEC-001 /items/title 2:18", "DEC-001 /items/emptyLabels 2:37");
    }

    @Test
    void ofAPropertyThatStandsTwiceTheFirstIsThePlace() {
        Reading reading = read(HEAD + "\"place\":\"Her\",\n\"place\":\"Der\"}");

        assertThat(Found.in(reading.locate(report("/place")))).containsExactly("DEC-001 /place 2:9");
    }

    @Test
    void suggestionsPointIntoTheSourceToo() {
        Reading reading = read(HEAD + "\"items\":[null,{\"title\":\"Et\"}]}");
        Finding finding = finding("/items/0/title").withSuggestion(Suggestion.remove("/items/0/title"));

        Report located = reading.locate(Report.of(List.of(finding)));

        assertThat(located.findings().get(0).suggestion()).contains(Suggestion.remove("/items/1/title"));
    }

    @Test
    void findingsThatHaveAPlaceKeepIt() {
        Finding placed = finding("/items")
                .withLocation(Location.of("/items").in("anden.json").at(7, 3));

        assertThat(read(HEAD + "\"items\":[]}")
                        .locate(Report.of(List.of(placed)))
                        .findings())
                .containsExactly(placed);
    }

    @Test
    void aBrokenSourceGivesTheNearestPlaceBeforeTheFault() {
        Reading reading = read(HEAD + "\"items\":[{\"title\":\"Et\"}],\"place\":oops,\"contents\":[]}");

        assertThat(Found.in(reading.locate(report("/items/0/title", "/contents"))))
                .containsExactly("DEC-001 /contents 1:1", "DEC-001 /items/0/title 2:19");
    }

    @Test
    void aSourceThatCouldNotBeReadHasItsNameOnly() {
        Reading reading = DocumentReader.strict().read("", "tom.json");

        assertThat(reading.locate(report("/items")).findings())
                .extracting(Finding::location)
                .containsExactly(Location.of("/items").in("tom.json"));
    }

    private static Report report(String... pointers) {
        return Report.of(
                Arrays.stream(pointers).map(PlacesTest::finding).toList(), Coverage.complete(Coverage.Layer.RULES));
    }

    private static Finding finding(String pointer) {
        return Finding.of(RuleId.of("DEC-001"), Severity.ERROR, Location.of(pointer), Argument.number("n", 1));
    }

    private static Reading read(String json) {
        return DocumentReader.strict().read(json, "møde.json");
    }
}
