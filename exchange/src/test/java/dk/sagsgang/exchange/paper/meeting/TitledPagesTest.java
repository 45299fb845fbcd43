package dk.sagsgang.exchange.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.PaperKind;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.Access;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Transcripts that have lost the numbers of their items: a page begins with a title that the contents print too. */
class TitledPagesTest {

    private static Meeting read(String pages) {
        return PaperReader.standard()
                .as(PaperKind.MEETING)
                .read(("Referat\n\nTranskript\n\n" + pages).getBytes(StandardCharsets.UTF_8), "referat.txt")
                .documents()
                .get(0)
                .meeting();
    }

    private static final String YOUTH = """
            1 REFERAT Ungdomsrådet Mødedato: 4. marts 2009 Mødested: Klubhuset, Strandvej 2, 6999 Lundby Starttidspunkt: Kl. 16:00

            2 Ungdomsrådet, Indholdsfortegnelse Sag nr. Side 11. Åbningstider i klubberne Vedtægter for elevråd Nyt natteravnekorps Evt

            3 Ungdomsrådet, Side Åbningstider i klubberne LHOLM / 09/1204 ÅBEN SAG Sagsfremstilling Klubberne lukker i dag klokken 21, og de unge vil have længere åbent. Indstilling Kulturafdelingen indstiller, at rådet drøfter sagen. Beslutning Drøftet.

            4 Ungdomsrådet, Side Vedtægter for elevråd ABER / 09/1311 ÅBEN SAG Sagsfremstilling Skolerne har sendt et udkast, som skal gælde fra august. Indstilling Skoleafdelingen indstiller, 1. at udkastet anbefales, 2. at det sendes ud i maj. Beslutning Ad 1. Anbefales med små rettelser. Ad 2. Rådet er enigt.

            5 Ungdomsrådet, Side Nyt natteravnekorps LHOLM / 09/1377 LUKKET SAG Sagsfremstilling Foreningen søger om penge til veste og lygter. Beslutning Taget til efterretning.

            6 Ungdomsrådet, Side Evt. ÅBEN SAG Beslutning Der var intet.
            """;

    @Test
    void pagesThatBeginWithATitleOfTheContentsBeginItems() {
        Meeting meeting = read(YOUTH);

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Åbningstider i klubberne", "Vedtægter for elevråd", "Nyt natteravnekorps", "Evt.");
        assertThat(meeting.items())
                .extracting(AgendaItem::access)
                .containsExactly(
                        Optional.of(Access.OPEN),
                        Optional.of(Access.OPEN),
                        Optional.of(Access.CLOSED),
                        Optional.of(Access.OPEN));
    }

    @Test
    void contentsInOneRowArePartedByTheTitlesOfThePages() {
        assertThat(read(YOUTH).contents())
                .extracting(ContentsEntry::title)
                .containsExactly("Åbningstider i klubberne", "Vedtægter for elevråd", "Nyt natteravnekorps", "Evt");
    }

    @Test
    void initialsStandBeforeTheNumberOfTheCase() {
        AgendaItem hours = read(YOUTH).items().get(0);

        assertThat(hours.caseNumber()).isEqualTo(Optional.of(CaseNumber.of("09/1204")));
        assertThat(hours.caseOfficers()).extracting(Person::initials).containsExactly("LHOLM");
    }

    @Test
    void theNumberBehindAdBeginsNoLine() {
        assertThat(read(YOUTH).items().get(1).decisions().get(0).points())
                .extracting(PointDecision::mark)
                .containsExactly("Ad 1.", "Ad 2.");
    }

    @Test
    void aPlaceGoesOnBehindItsPostalNumber() {
        assertThat(read(YOUTH).place()).isEqualTo("Klubhuset, Strandvej 2, 6999 Lundby");
    }

    @Test
    void aPageThatGoesOnWithASentenceBeginsNoItem() {
        String pages = YOUTH.replace(
                "6 Ungdomsrådet, Side Evt. ÅBEN SAG Beslutning Der var intet.",
                "6 Ungdomsrådet, Side Vedtægter for elevråd er ikke berørt af sagen.");

        assertThat(read(pages).items())
                .extracting(AgendaItem::title)
                .containsExactly("Åbningstider i klubberne", "Vedtægter for elevråd", "Nyt natteravnekorps");
    }

    private static final String HARBOUR = """
            1 Referat Havnerådet Dato 22. maj 2013 Tidspunkt 17:00 Sted Lokale 4, Kajen 1, 6999 Lundby Til stede Anna Toft, Bo Krag Fraværende Ib Lund

            2 Indholdsfortegnelse Underskriftsark Godkendelse af dagsorden Ny mole ved søen Samlet bilagsliste Havnerådet den 22. maj 2013 Side nr. 1

            3 Underskriftsark Anna Toft Bo Krag Ib Lund Dato: Havnerådet den 22. maj 2013 Side nr. 2

            4 1. Godkendelse af dagsorden Initialer: ABC Åbent Sagens opståen Fast punkt på hvert møde. Beslutning Godkendt. Havnerådet den 22. maj 2013 Side nr. 3

            5 2. Ny mole ved søen Initialer: ABC Lukket Sagens opståen Rådet så på molen i april. Administrativ indstilling Centerchefen indstiller, at molen bygges i sten. Beslutning Udsat. Havnerådet den 22. maj 2013 Side nr. 4

            6 Samlet bilagsliste 2. Ny mole ved søen Kort over molen Havnerådet den 22. maj 2013 Side nr. i
            """;

    @Test
    void theFootOfThePagesAndTheirNumberBelongToNoDecision() {
        assertThat(read(HARBOUR).items())
                .extracting(item -> item.decisions().get(0).text().plain())
                .containsExactly("Godkendt.", "Udsat.");
    }

    @Test
    void pagesToSignAndTheListOfAllAttachmentsAreNoItems() {
        assertThat(read(HARBOUR).items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsorden", "Ny mole ved søen");
    }

    @Test
    void whetherAnItemIsOpenStandsBehindInitials() {
        assertThat(read(HARBOUR).items())
                .extracting(AgendaItem::access)
                .containsExactly(Optional.of(Access.OPEN), Optional.of(Access.CLOSED));
    }

    @Test
    void severalLabelsInARowAreAHeadThatLostItsColons() {
        Meeting meeting = read(HARBOUR);

        assertThat(meeting.place()).isEqualTo("Lokale 4, Kajen 1, 6999 Lundby");
        assertThat(meeting.attendance()).hasSize(3);
    }

    @Test
    void labelsThatStandTogetherAboveTheirValuesSayNoPlace() {
        String pages = HARBOUR.replace(
                "Sted Lokale 4, Kajen 1, 6999 Lundby Til stede Anna Toft, Bo Krag Fraværende Ib Lund",
                "Sted Medlemmer Fraværende Kajen 1 Anna Toft, Bo Krag Ingen");

        assertThat(read(pages).place()).doesNotContain("Medlemmer");
    }
}
