package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items that are counted by letters or in Roman numbers. */
class LetteredItemsTest {

    @ParameterizedTest
    @CsvSource({"A., B., C., D.", "I., II., III., IV.", "A), B), C), D)", "Punkt A:, Punkt B:, Punkt C:, Punkt D:"})
    void lettersThroughAnAgendaCountItsItems(String a, String b, String c, String d) {
        Meeting meeting = meeting("""
                Referat fra møde i Grønt Råd den 4. marts 2015
                Deltagere: Anne Holm, Bo Lund, Else Mark

                %s Godkendelse af dagsorden
                Godkendt.

                %s Naturplan
                Planen er sendt rundt.
                Beslutning: Udsat.

                %s Vandløb
                Rådet så på åen. Det blev besluttet at skrive til kommunen.

                %s Eventuelt
                Intet.
                """.formatted(a, b, c, d));

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsorden", "Naturplan", "Vandløb", "Eventuelt");
        assertThat(meeting.items().get(1).decisions().get(0).outcome()).contains(Outcome.POSTPONED);
        assertThat(meeting.items().get(2).decisions().get(0).text().plain())
                .isEqualTo("Det blev besluttet at skrive til kommunen.");
        assertThat(meeting.items().get(2).sections().get(0).text().plain()).isEqualTo("Rådet så på åen.");
    }

    @Test
    void lettersOfAListCountNoItems() {
        Meeting meeting = meeting("""
                Havneudvalget
                Referat
                Dato: 4. marts 2015

                1. Ny bro over åen

                Sagsfremstilling
                Der er tre forslag:
                A. En bro af træ
                B. En bro af stål
                C. Ingen bro

                Beslutning
                Godkendt.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Ny bro over åen");
    }
}
