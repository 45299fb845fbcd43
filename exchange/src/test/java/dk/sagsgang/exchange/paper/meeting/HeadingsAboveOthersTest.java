package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.text.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A heading that stands above other headings item after item covers them; one that stands bare once was left empty. */
class HeadingsAboveOthersTest {

    private static final String ITEM = """

            %d. Ny bro over åen

            Fremstilling

            Resume

            Broen er slidt ned.

            Sagsbeskrivelse

            Den nye bro bliver af træ.

            Beslutning

            Godkendt.
            """;

    private static List<AgendaItem> items(String... items) {
        return meeting("Referat\nTeknikudvalget\n\nMødedato: 7. januar 2019\n" + String.join("\n", items))
                .items();
    }

    @Test
    void itCoversTheSectionsThatFollow() {
        for (AgendaItem item : items(ITEM.formatted(1), ITEM.formatted(2))) {
            assertThat(item.emptyLabels()).isEmpty();
            assertThat(item.sections()).extracting(Section::heading).containsExactly("Fremstilling");
            assertThat(item.sections().get(0).sections())
                    .extracting(Section::heading)
                    .containsExactly("Resume", "Sagsbeskrivelse");
            assertThat(item.decisions())
                    .singleElement()
                    .satisfies(decision -> assertThat(decision.outcome()).contains(Outcome.APPROVED));
        }
    }

    @Test
    void oneThatStandsBareOnceWasLeftEmpty() {
        List<AgendaItem> items = items(
                ITEM.formatted(1), "2. Nye lamper\n\nFremstilling\n\nLamperne er gamle.\n\nBeslutning\n\nGodkendt.\n");

        assertThat(items.get(0).sections().get(0).heading()).isEqualTo("Fremstilling");
        assertThat(items.get(0).sections().get(0).text().plain()).isEmpty();
        assertThat(items.get(1).sections()).extracting(Section::heading).containsExactly("Fremstilling");
    }
}
