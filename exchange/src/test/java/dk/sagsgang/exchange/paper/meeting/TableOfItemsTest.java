package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Minutes and agendas whose items are the rows of a table. */
class TableOfItemsTest {

    private static final String HEAD =
            "Referat af møde i Lokal-MED\nDato: 4. marts 2015 kl. 13-15\nDeltagere: Anne Holm, Bo Lund og Else Mark\n\n";

    @Test
    void eachRowIsAnItemWithItsDecision() {
        Meeting meeting = meeting(HEAD + """
                Nr.\tEmne\tReferat\tAnsvarlig
                1.\tGodkendelse af dagsorden\tGodkendt.\tAnne
                2.\tNyt skur\tUdsat til næste møde.\tBo
                3.\tEventuelt\tIntet.\t
                """);

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsorden", "Nyt skur", "Eventuelt");
        assertThat(meeting.items())
                .extracting(item -> item.decisions().get(0).outcome())
                .startsWith(Optional.of(Outcome.APPROVED), Optional.of(Outcome.POSTPONED));
    }

    @Test
    void whatWasSaidAndWhatWasAgreedStandInColumnsOfTheirOwn() {
        AgendaItem item = meeting(HEAD + """
                        PUNKT\tEMNE\tDRØFTET\tAFTALT\tHVEM/HVORNÅR
                        1\tVelkomst\tAnne bød velkommen.\t\t
                        2\tLegepladsen\tSandkassen er rådden.\tGodkendt at købe en ny.\tBo, 1. maj
                        """).items().get(1);

        assertThat(item.sections().get(0).heading()).isEqualTo("DRØFTET");
        assertThat(item.sections().get(0).text().plain()).isEqualTo("Sandkassen er rådden.");
        assertThat(item.decisions()).extracting(Decision::heading).containsExactly("AFTALT");
    }

    @Test
    void numberAndTitleMayStandInOneCell() {
        assertThat(meeting(HEAD + "Dagsordenspunkt\tReferat\n1. Velkomst\tGodkendt.\n2. Ny bro\tUdsat.\n")
                        .items())
                .extracting(AgendaItem::title)
                .containsExactly("Velkomst", "Ny bro");
    }

    @Test
    void whatIsSaidFurtherDownToAPointStandsBelowIt() {
        Meeting meeting = meeting("""
                Ældrerådet
                Dagsorden til møde den 4. marts 2015 kl. 10

                Pkt.\tEmne\tHvem\tTid\tHvad skal vi?
                1\tGodkendelse af dagsorden\tAnne\t10.00\tBeslutte
                2\tHøring om kørsel\tBo\t10.10\tDrøfte
                3\tEventuelt\tAlle\t10.50\t

                Til pkt. 2
                Kommunen har sendt et udkast i høring.
                """);

        assertThat(meeting.items()).hasSize(3);
        assertThat(meeting.items().get(1).sections().get(0).text().plain())
                .isEqualTo("Kommunen har sendt et udkast i høring.");
    }

    @Test
    void rowsThatStandAgainAsItemsAreTheContents() {
        Meeting meeting = meeting(HEAD + """
                Nr\tEmne\tType\tTid
                1\tGodkendelse af dagsorden\tB\t17.00
                2\tNyt skur\tD\t17.05
                3\tEventuelt\t\t17.30

                PUNKT 1 – GODKENDELSE AF DAGSORDEN
                Konklusion: Godkendt.

                PUNKT 2 – NYT SKUR
                Konklusion: Udsat.

                PUNKT 3 – EVENTUELT
                Konklusion: Intet.
                """);

        assertThat(meeting.items()).hasSize(3);
        assertThat(meeting.contents())
                .extracting(ContentsEntry::title)
                .containsExactly("Godkendelse af dagsorden", "Nyt skur", "Eventuelt");
    }

    @Test
    void barsPartTheCellsOfATableToo() {
        Meeting meeting = meeting(HEAD + """
                | Pkt. | Emne | Formål | Referat |
                |------|------|--------|---------|
                | 1 | Godkendelse af dagsorden | B | Godkendt |
                | 2 | Sygefravær | O | Taget til efterretning |
                | 3 | Eventuelt | | Intet |
                """);
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsorden", "Sygefravær", "Eventuelt");
        assertThat(meeting.items().get(1).decisions().get(0).outcome()).contains(Outcome.NOTED);
        assertThat(meeting.items().get(1).caseType()).contains(CaseType.INFORMATION);
    }

    @Test
    void aColumnWithAHeadOfItsOwnMakesNoTableAnother() {
        Meeting meeting = meeting(HEAD + """
                Nr.\tEmne\tLokalegruppe\tReferat
                1.\tVelkomst\tNord\tGodkendt.
                2.\tNyt skur\tSyd\tUdsat til næste møde.
                """);
        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Velkomst", "Nyt skur");
        assertThat(meeting.items())
                .allSatisfy(item -> assertThat(item.sections()).isEmpty());
    }

    @Test
    void aTableWithPagesIsTheContents() {
        Meeting meeting = meeting(HEAD + """
                Nr.\tEmne\tSide
                1\tNyt skur\t2
                2\tNy bro\t3

                1. Nyt skur
                Sagsfremstilling
                Skuret er råddent.
                Beslutning
                Godkendt.

                2. Ny bro
                Sagsfremstilling
                Broen er smal.
                Beslutning
                Godkendt.
                """);
        assertThat(meeting.items()).hasSize(2);
        assertThat(meeting.items().get(0).decisions()).hasSize(1);
    }

    @Test
    void rowsThatAreToldFurtherDownAreTheContents() {
        Meeting meeting = meeting("""
                Ældrerådet
                Dagsorden til møde den 4. marts 2015 kl. 10

                Pkt.\tEmne\tHvem\tHvad skal vi
                1\tHøring om kørsel (sag 24/0610)\tAnne\tdrøfte
                2\tEventuelt\tAlle\torientere

                Til pkt. 1
                Kommunen har sendt et udkast i høring.
                """);
        assertThat(meeting.contents())
                .extracting(ContentsEntry::title)
                .containsExactly("Høring om kørsel", "Eventuelt");
        assertThat(meeting.items().get(0).title()).isEqualTo("Høring om kørsel");
        assertThat(meeting.items().get(0).caseNumber()).contains(CaseNumber.of("24/0610"));
        assertThat(meeting.items())
                .extracting(AgendaItem::caseType)
                .containsExactly(Optional.of(CaseType.DISCUSSION), Optional.of(CaseType.INFORMATION));
    }

    @Test
    void aRowOfNumbersAndNamesIsNoTableOfItems() {
        assertThat(meeting(HEAD + """
                Nr.\tNavn\tParti
                1\tAnne Holm\tA
                2\tBo Lund\tV

                1. Nyt skur
                Sagsfremstilling
                Skuret er råddent.
                Beslutning
                Godkendt.
                """).items()).extracting(AgendaItem::title).doesNotContain("Anne Holm");
    }

    @Test
    void anEmptyRowEndsNothingAndCountsNothing() {
        Meeting meeting = meeting(HEAD + """
                | Nr. | Emne | Noget andet |
                | | | |
                | 1. | Velkomst | Anne bød velkommen |
                | 2. | Ny bro | Den skal være af træ |
                | 3. | Eventuelt | Intet |
                """);

        assertThat(meeting.bodies()).isNotEmpty();
    }

    @Test
    void onlyACaseNumberIsTakenFromATitle() {
        assertThat(meeting(HEAD + """
                        1. Regnskab (sag 24/0610)
                        2. Budget (2025-2028)

                        Ad 1: Godkendt uden bemærkninger.
                        Ad 2: Drøftet på mødet.
                        """).items())
                .extracting(AgendaItem::title)
                .containsExactly("Regnskab", "Budget (2025-2028)");
    }
}
