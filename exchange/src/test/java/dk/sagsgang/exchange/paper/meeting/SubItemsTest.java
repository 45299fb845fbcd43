package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Items that are parts of another: "2.1" below "2.", with headings of their own or without. */
class SubItemsTest {

    private static final String HEAD = "Havneudvalget\nReferat\nDato: 4. marts 2015\n\n";

    private static Meeting with(String parts) {
        return meeting(HEAD + "1. Godkendelse af dagsorden\n\nBeslutning\n\nGodkendt.\n\n2. Økonomi\n\n" + parts
                + "\n3. Eventuelt\n\nBeslutning\n\nIntet.\n");
    }

    private static void twoParts(Meeting meeting) {
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsorden", "Økonomi", "Eventuelt");
        List<AgendaItem> parts = meeting.items().get(1).items();
        assertThat(parts).extracting(AgendaItem::title).containsExactly("Takster for havnen", "Nyt om kranen");
        assertThat(parts.get(0).decisions().get(0).outcome()).contains(Outcome.APPROVED);
        assertThat(parts.get(1).decisions().get(0).outcome()).contains(Outcome.POSTPONED);
    }

    @Test
    void eachPartIsDecidedBelowItsOwnHeading() {
        twoParts(
                with(
                        "2.1. Takster for havnen\nTaksterne stiger.\n\nReferat:\nGodkendt.\n\n2.2. Nyt om kranen\nKranen er gammel.\n\nReferat:\nUdsat.\n"));
        twoParts(
                with(
                        "2.1 Takster for havnen\n\nSagsfremstilling\n\nTaksterne stiger.\n\nBeslutning\n\nGodkendt.\n\n2.2 Nyt om kranen\n\nSagsfremstilling\n\nKranen er gammel.\n\nBeslutning\n\nUdsat.\n"));
        twoParts(
                with(
                        "Punkt 2.1: Takster for havnen\nBeslutning: Godkendt.\n\nPunkt 2.2: Nyt om kranen\nBeslutning: Udsat.\n"));
        twoParts(with("2a. Takster for havnen\nBeslutning: Godkendt.\n\n2b. Nyt om kranen\nBeslutning: Udsat.\n"));
    }

    @Test
    void whatIsDecidedOnceIsDecidedOnAllParts() {
        AgendaItem item =
                with("2.1. Takster for havnen\nTaksterne stiger.\n\n2.2. Nyt om kranen\nKranen er gammel.\n\nBeslutning\n\nTaget til efterretning.\n")
                        .items()
                        .get(1);

        assertThat(item.items())
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.decisions()).isEmpty());
        assertThat(item.decisions().get(0).outcome()).contains(Outcome.NOTED);
    }

    @Test
    void numbersBelowAHeadingPartAText() {
        AgendaItem item =
                with("Sagsfremstilling\n\n2.1 Taksterne for bådene i havnen\nDe stiger.\n\n2.2 Kranen på den nordlige kaj\nDen er gammel.\n\nBeslutning\n\nGodkendt.\n")
                        .items()
                        .get(1);

        assertThat(item.items()).isEmpty();
        assertThat(item.decisions()).hasSize(1);
    }

    @Test
    void theContentsListThePartsToo() {
        Meeting meeting = meeting(
                HEAD
                        + "Dagsorden\n1.\tGodkendelse af dagsorden\n2.\tØkonomi\n\t2.1\tTakster for havnen\n\t2.2\tNyt om kranen\n3.\tEventuelt\n\n"
                        + "1. Godkendelse af dagsorden\nGodkendt.\n\n2. Økonomi\n\n2.1. Takster for havnen\n\nReferat:\nGodkendt.\n\n2.2. Nyt om kranen\n\nReferat:\nUdsat.\n\n3. Eventuelt\nIntet.\n");

        assertThat(meeting.contents())
                .extracting(ContentsEntry::number)
                .containsExactly("1.", "2.", "2.1", "2.2", "3.");
        twoParts(meeting);
    }
}
