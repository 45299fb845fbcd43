package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void placeInsideACellOfJsonIsThatOfItsWordsInTheFile() {
        assertThat(textAt("firstagenda.json", "/items/1/decisions/0/points/2")).startsWith("3. b. Taget til");
        assertThat(textAt("firstagenda.json", "/items/1/recommendations/0/points/1"))
                .startsWith("der gives en anl");
        assertThat(textAt("firstagenda.json", "/items/1/sections/0/sections/1")).startsWith("Sagsbeskrivelse");
        assertThat(textAt("firstagenda.json", "/items/1/attachments/1")).startsWith("{\"HarPdfVersion\"");
    }

    @Test
    void placeBehindEscapesAndReferencesIsRight() {
        assertThat(textAt("acadre.xml", "/items/0/recommendations/0/points/0")).startsWith("at planen dr");
        assertThat(textAt("publication.xml", "/items/1/recommendations/0/points/1"))
                .startsWith("brugerne h&oslash;res");
        assertThat(textAt("edoc.xml", "/items/1/decisions/0")).startsWith("Sundhedsudvalgets beslutning");
        assertThat(textAt("firstagenda-page.html", "/items/0/priorTreatments/0"))
                .startsWith("Udvalg: Magistraten");
    }

    @Test
    void whatHasNoPlaceHasThatOfTheComponentAboveIt() {
        assertThat(textAt("agendaweb.xml", "/items/0/title")).startsWith("<edoc:AgendaElement>");
        assertThat(located("agendaweb.xml", "/items/0/title").source()).isEqualTo("agendaweb.xml");
        assertThat(located("agendaweb.xml", "/items/0/title").line()).contains(11);
    }

    private static Location located(String name, String pointer) {
        Finding finding = Finding.of(RuleId.of("TST-001"), Severity.INFO, Location.of(pointer));
        Report report = Fixtures.read(name).documents().get(0).locate(Report.of(List.of(finding)));
        return report.findings().get(0).location();
    }

    private static String textAt(String name, String pointer) {
        Location location = located(name, pointer);
        String text = new String(Fixtures.own(name), StandardCharsets.UTF_8);
        String line = text.split("\n", -1)[location.line().orElseThrow() - 1];
        return line.substring(location.column().orElseThrow() - 1);
    }
}
