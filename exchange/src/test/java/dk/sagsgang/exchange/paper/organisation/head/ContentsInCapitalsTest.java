package dk.sagsgang.exchange.paper.organisation.head;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.paper.page.PaperLine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contents in capitals that lost their line breaks, and their pages but some. */
class ContentsInCapitalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RESUME INDLEDNING BAGGRUND HAVNENS LEDELSE | RESUME;INDLEDNING;BAGGRUND;HAVNENS LEDELSE",
                "FORORD HAVNENE... 19 BILAG... 20 BILAG A: GRUPPEN | FORORD;HAVNENE... 19;BILAG... 20;BILAG A: GRUPPEN",
                "HAVNENE...19 BILAG...20 | HAVNENE...19;BILAG...20",
                "BAGGRUND OG FORMÅL HAVNENE | BAGGRUND OG FORMÅL;HAVNENE",
                "FORMÅL MED PLANEN | FORMÅL MED PLANEN"
            })
    void anEntryEndsBehindItsPageAndBehindWordsThatAreATitle(String line, String entries) {
        PaperLine row = new PaperLine(PaperLine.Kind.ROW, "", line, 0, line.length(), 0, 0, false);

        assertThat(OrganisationContents.kept(List.of(row))).containsExactly(entries.split(";"));
    }
}
