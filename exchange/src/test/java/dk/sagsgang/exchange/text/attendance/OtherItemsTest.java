package dk.sagsgang.exchange.text.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.source.SourcePlace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What minutes say under one item of who was away from others, by their numbers. */
class OtherItemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anne Holm (F) deltog ikke under punkterne 12-15.                              | Anne Holm=ABSENT 12 13 14 15
            Anne Holm (V) deltog ikke under punkt 4.                                      | Anne Holm=ABSENT 4
            Anne Holm deltog ikke i behandlingen af pkt. 4 og 6.                          | Anne Holm=ABSENT 4 6
            Anne Holm og Bo Lund var fraværende under punkterne 19, 20 og 21.             | Anne Holm=ABSENT 19 20 21, Bo Lund=ABSENT 19 20 21
            Anne Holm var ikke til stede under behandlingen af sag nr. 7.                 | Anne Holm=ABSENT 7
            Anne Holm deltog ikke i behandlingen af punkt 4 på grund af inhabilitet.      | Anne Holm=DISQUALIFIED 4
            Anne Holm var inhabil under punkt 4.                                          | Anne Holm=DISQUALIFIED 4
            Anne Holm (V) forlod mødet kl. 17.00 efter behandlingen af punkt 2 ”Ny bro”.  | Anne Holm=LEFT_AFTER 2
            Anne Holm forlod mødet inden behandlingen af punkt 18.                        | Anne Holm=LEFT 18
            Anne Holm (Å) ankom kl. 18.18 under behandling af dagsordenspunkt 12, ”Bro”.  | Anne Holm=ARRIVED 12
            """)
    void aSentenceNamesTheItemsThatItIsAbout(String line, String said) {
        assertThat(OtherItems.read(line, SourcePlace.of(0)).stream()
                        .map(each -> each.person().name() + "=" + each.kind() + " " + String.join(" ", each.items()))
                        .toList())
                .containsExactlyInAnyOrder(said.split(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forvaltningen deltog ikke i punkt 4.",
                "Naboerne var fraværende under punkt 4.",
                "Anne Holm (V) deltog ikke i behandlingen af punktet.",
                "Anne Holm (V) ønskede punkt 4 udsat.",
                "Anne Holm (V) var formand i 2019 for § 17, stk. 4-udvalget.",
            })
    void anythingElseTellsOfNobody(String line) {
        assertThat(OtherItems.read(line, SourcePlace.of(0))).isEmpty();
    }
}
