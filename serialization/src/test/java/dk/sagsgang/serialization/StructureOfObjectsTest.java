package dk.sagsgang.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.message.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Properties, their names and their order; elements of lists. */
class StructureOfObjectsTest {

    private static final String HEAD = "{\"sagsgang\":\"1.0\",\"type\":\"meeting\",\n";

    @Test
    void unknownPropertyIsReportedAtItsNameAndLeftOut() {
        Reading reading =
                strict(HEAD + "\"titel\":\"Møde\",\"items\":[{\"a/b~c\":{\"x\":[1,{\"y\":2}]},\"title\":\"Et\"}]}");

        assertThat(Found.in(reading.report())).containsExactly("DOC-009 /titel 2:1", "DOC-009 /items/0/a~1b~0c 2:26");
        assertThat(meeting(reading).items()).containsExactly(item("Et"));
        assertThat(reading.report().gaps())
                .containsExactly(Coverage.partial(Coverage.Layer.READING, Coverage.Reason.READ_IN_PART));
    }

    @Test
    void aTolerantReaderLeavesUnknownPropertiesOutAndSaysSo() {
        Reading reading = tolerant(HEAD + "\"x-note\":[1],\"title\":\"Møde\"}");

        assertThat(Found.in(reading.report())).containsExactly("~DOC-009 /x-note 2:1");
        assertThat(meeting(reading).title()).isEqualTo("Møde");
        assertThat(reading.report().gaps()).hasSize(1);
    }

    @Test
    void ofAPropertyThatStandsTwiceTheFirstIsRead() {
        Reading reading = strict(HEAD + "\"title\":\"Et\",\"place\":\"Her\",\n\"title\":\"To\",\"title\":\"Tre\"}");

        assertThat(Found.in(reading.report())).containsExactly("DOC-010 /title 3:1", "DOC-010 /title 3:14");
        assertThat(meeting(reading).title()).isEqualTo("Et");
        assertThat(meeting(reading).place()).isEqualTo("Her");
    }

    @Test
    void aRepeatedPropertyIsHarmlessToATolerantReaderOnlyIfItSaysTheSame() {
        Reading reading = tolerant(HEAD + "\"title\":\"Et\",\"title\":\"Et\",\"items\":[null,{}],\n\"items\":[{}],\n"
                + "\"date\":\"2019-01-07\",\"date\":\"2019-01-08\",\"type\":\"meeting\",\n\"sagsgang\":\"1.1\"}");

        assertThat(Found.in(reading.report()))
                .containsExactly(
                        "~DOC-010 /title 2:14",
                        "~DOC-013 /items/0 2:36",
                        "~DOC-010 /items 3:1",
                        "DOC-010 /date 4:21",
                        "~DOC-010 /type 4:41",
                        "DOC-010 /sagsgang 5:1");
    }

    @Test
    void aRepeatedPropertyIsReportedAlsoWhenItHoldsNothing() {
        assertThat(Found.in(strict(HEAD + "\"title\":null,\"title\":null}").report()))
                .containsExactly("DOC-010 /title 2:14");
    }

    @Test
    void nullInAListIsReportedAndLeftOut() {
        String json = HEAD + "\"items\":[null,{\"title\":\"Et\"},null],\n\"emptyLabels\":[\"Afbud\",null]}";

        assertThat(Found.in(strict(json).report()))
                .containsExactly("DOC-013 /items/0 2:10", "DOC-013 /items/2 2:30", "DOC-013 /emptyLabels/1 3:24");
        assertThat(Found.in(tolerant(json).report()))
                .containsExactly("~DOC-013 /items/0 2:10", "~DOC-013 /items/2 2:30", "~DOC-013 /emptyLabels/1 3:24");
        assertThat(meeting(strict(json)).items()).containsExactly(item("Et"));
        assertThat(tolerant(json).report().gaps()).isEmpty();
    }

    @Test
    void elementsThatCannotBeReadAreReportedEachAndLeftOut() {
        Reading reading = strict(HEAD + "\"items\":[7,{\"title\":\"Et\"},[[]],\"x\",{\"title\":8}]}");

        assertThat(Found.in(reading.report()))
                .containsExactly(
                        "DOC-011 /items/0 2:10",
                        "DOC-011 /items/2 2:27",
                        "DOC-011 /items/3 2:32",
                        "DOC-011 /items/4/title 2:45");
        assertThat(meeting(reading).items()).containsExactly(item("Et"), item(""));
    }

    @Test
    void versionAndTypeMayStandAnywhere() {
        Reading last =
                strict("{\"title\":\"Møde\",\"items\":[{\"type\":1}],\"sagsgang\":\"1.0\",\"type\":\"meeting\"}");
        Reading apart = strict("{\"type\":\"meeting\",\"title\":\"Møde\",\"sagsgang\":\"1.0\"}");

        assertThat(Found.in(last.report())).containsExactly("DOC-009 /items/0/type 1:27");
        assertThat(meeting(last).title()).isEqualTo("Møde");
        assertThat(apart.report().clean()).isTrue();
        assertThat(meeting(apart).title()).isEqualTo("Møde");
    }

    @Test
    void aDocumentWithoutVersionAndTypeCannotBeRead() {
        Reading reading = strict("\n{\"title\":\"Møde\"}");

        assertThat(Found.in(reading.report())).containsExactly("DOC-007.missing  2:1", "DOC-008.missing  2:1");
        assertThat(reading.document()).isEmpty();
        assertThat(reading.report().gaps())
                .containsExactly(Coverage.none(Coverage.Layer.READING, Coverage.Reason.UNREADABLE));
    }

    @Test
    void anUnknownTypeIsNamed() {
        Reading reading = strict("{\"sagsgang\":\"1.0\",\"type\":\"minutes\",\"title\":\"Møde\",\"x\":[{}]}");

        assertThat(Found.in(reading.report())).containsExactly("DOC-007.unknown /type 1:26");
        assertThat(danish(reading))
                .containsExactly("Dokumenttypen minutes er ukendt; den er en af: commission, meeting.");
        assertThat(reading.document()).isEmpty();
    }

    @Test
    void aTypeThatIsNoWordIsNotQuoted() {
        assertThat(danish(strict("{\"sagsgang\":\"1.0\",\"type\":\"Referat for Jens Vejmand, 010190-1234\"}")))
                .containsExactly("Dokumenttypen … er ukendt; den er en af: commission, meeting.");
    }

    @Test
    void typeAndVersionOfAnotherJsonTypeAreReportedOnce() {
        assertThat(Found.in(strict("{\"sagsgang\":1.0,\"type\":[\"meeting\"]}").report()))
                .containsExactly("DOC-011 /sagsgang 1:13", "DOC-011 /type 1:24");
        assertThat(Found.in(strict("{\"sagsgang\":null,\"type\":null}").report()))
                .containsExactly("DOC-007.missing  1:1", "DOC-008.missing  1:1");
    }

    @Test
    void versionsAreHeldAgainstTheOneOfThisRelease() {
        assertThat(version("1.0")).isEmpty();
        assertThat(version("1.1")).containsExactly("DOC-008.newer /sagsgang 1:13");
        assertThat(version("2.0")).containsExactly("DOC-008.newer /sagsgang 1:13");
        assertThat(version("0.9")).containsExactly("DOC-008.unknown /sagsgang 1:13");
        for (String malformed : List.of("", "1", "1.0.0", "v1.0", "1,0", "01.0", "1.0 ", "999999.0", "１.0")) {
            assertThat(version(malformed)).containsExactly("DOC-008.malformed /sagsgang 1:13");
        }
    }

    @Test
    void aTolerantReaderGoesOnWithoutVersionAndWithinTheMajorVersion() {
        assertThat(Found.in(tolerant("{\"type\":\"meeting\"}").report())).containsExactly("~DOC-008.missing  1:1");
        assertThat(Found.in(tolerant("{\"sagsgang\":1.0,\"type\":\"meeting\"}").report()))
                .containsExactly("~DOC-011 /sagsgang 1:13");
        assertThat(Found.in(
                        tolerant("{\"sagsgang\":\"1.7\",\"type\":\"meeting\"}").report()))
                .containsExactly("~DOC-008.newer /sagsgang 1:13");
        assertThat(Found.in(
                        tolerant("{\"sagsgang\":\"2.0\",\"type\":\"meeting\"}").report()))
                .containsExactly("DOC-008.newer /sagsgang 1:13");
    }

    @Test
    void whatIsNoObjectIsNoDocument() {
        assertThat(Found.in(strict("[]").report())).containsExactly("DOC-011  1:1");
        assertThat(Found.in(strict(" \"meeting\"").report())).containsExactly("DOC-011  1:2");
        assertThat(Found.in(strict("null").report())).containsExactly("DOC-011  1:1");
        assertThat(Found.in(strict("7").report())).containsExactly("DOC-011  1:1");
    }

    @Test
    void messagesSayWhatStandsThereAndWhatBelongsThere() {
        assertThat(danish(strict(HEAD + "\"date\":18633,\"memberCount\":7.9,\"edition\":\"x\"}")))
                .containsExactly(
                        "Værdien er et tal; her står en dato.",
                        "Værdien er ikke et helt tal.",
                        "Værdien er ikke et af ordene: draft, agenda, supplementary, minutes.");
    }

    private static List<String> version(String version) {
        return Found.in(strict("{\"sagsgang\":\"" + version + "\",\"type\":\"meeting\"}")
                .report());
    }

    private static List<String> danish(Reading reading) {
        Report report = reading.report();
        return report.findings().stream()
                .map(Messages.in(Locale.forLanguageTag("da"))::text)
                .toList();
    }

    private static AgendaItem item(String title) {
        return AgendaItem.builder().title(title).build();
    }

    private static Meeting meeting(Reading reading) {
        return (Meeting) reading.document().orElseThrow();
    }

    private static Reading strict(String json) {
        return DocumentReader.strict().read(json, "møde.json");
    }

    private static Reading tolerant(String json) {
        return DocumentReader.tolerant().read(json, "møde.json");
    }
}
