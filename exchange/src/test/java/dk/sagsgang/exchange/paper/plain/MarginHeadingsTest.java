package dk.sagsgang.exchange.paper.plain;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.meeting.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines at the left edge are headings in the margin, and which are text or days. */
class MarginHeadingsTest {

    private static final String MINUTES = """
            Vestby Kommune
            Referat
            Handicaprådet
            Mødedato: 3. maj 2021 kl. 16.00

            1. Godkendelse af dagsorden

            Indstilling     Forvaltningen indstiller, at dagsordenen bliver
                            godkendt.
            Beslutning      Handicaprådet godkendte dagsordenen, som den var
                            udsendt.

            2. Orientering om budget

            Indstilling     Forvaltningen indstiller, at rådet tager budgettet
                            til efterretning.
            Beslutning      Rådet tog budgettet til efterretning og ønsker et
                            nyt tal.

            Rådet talte også om de stier, der ligger i den nordlige del
            af parken.
            """;

    private static List<String> headings(String text) {
        return PlainLines.of(new SourceText("papir.txt", text)).lines().stream()
                .filter(line -> line.kind() == PaperLine.Kind.HEADING)
                .map(PaperLine::text)
                .toList();
    }

    @Test
    void lastLineOfAParagraphAtTheEdgeIsNoRestOfAHeading() {
        Meeting meeting = meeting(MINUTES);

        assertThat(meeting.items().get(1).decisions()).hasSize(1);
        assertThat(headings(MINUTES)).containsExactly("Indstilling", "Beslutning", "Indstilling", "Beslutning");
    }

    @Test
    void restOfAHeadingStandsRightBelowItsTextOrBesideIt() {
        assertThat(headings("""
                        Formål          Gruppen skal foreslå nye stier i kommunen og
                                        finde penge til dem i de kommende år.

                        Principper for  Gruppen skal tælle cykler på de store veje og
                        arbejdet        tale med borgerne om, hvor stierne mangler, og
                                        hvad de kan koste, når de skal ligge langs de
                                        store veje i byen.

                        Møder og        Gruppen holder fire møder om året på Rådhuset,
                                        og alle får et referat efter mødet.
                        referater
                        """)).containsExactly("Formål", "Principper for arbejdet", "Møder og referater");
    }

    @Test
    void daysInTheMarginAreThoseOfAPlan() {
        assertThat(commission("""
                        Kommissorium for arbejdsgruppen for stier

                        Formål
                        Gruppen skal foreslå nye stier.

                        Tidsplan

                        Marts 2021      Gruppen holder sit første møde og vælger en
                                        formand.
                        Juni 2021       Gruppen sender et forslag til høring hos alle
                                        lokalråd i kommunen.
                        Oktober 2021    Byrådet beslutter, hvilke stier der bygges i
                                        de kommende år.
                        """).milestones()).extracting(Milestone::text).hasSize(3);
    }

    @Test
    void daysBesideHeadingsInTheSameColumnAreNoHeadings() {
        assertThat(headings("""
                        Formål          Gruppen skal foreslå nye stier i kommunen og
                                        finde penge til dem i de kommende år.
                        Opgaver         Gruppen skal tælle cykler på de store veje og
                                        tale med borgerne om stierne.
                        Møder           Gruppen holder fire møder om året på Rådhuset,
                                        og alle får et referat efter mødet.
                        Marts 2021      Gruppen holder sit første møde og vælger en
                                        formand.
                        kl. 9.30        Gruppen mødes ved Rådhuset og går en tur langs
                                        havnen.
                        """)).containsExactly("Formål", "Opgaver", "Møder");
    }
}
