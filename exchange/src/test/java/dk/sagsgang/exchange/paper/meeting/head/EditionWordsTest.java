package dk.sagsgang.exchange.paper.meeting.head;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.paper.meeting.line.EditionWords;
import dk.sagsgang.meeting.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line of a head says that the paper is, and by which word. */
class EditionWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Referat, Referat",
        "Byrådet - BESLUTNINGSREFERAT, BESLUTNINGSREFERAT",
        // A letter of which the small form is two, before the word.
        "\u0130\u0130\u0130 Referat, Referat",
        "\u0130 Byrådets Protokol, Protokol"
    })
    void theWordIsPrintedAsItStands(String line, String printed) {
        EditionWords.Said said = EditionWords.in(line).orElseThrow();

        assertThat(said.edition()).isEqualTo(Edition.MINUTES);
        assertThat(said.printed()).isEqualTo(printed);
    }
}
