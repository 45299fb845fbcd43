package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that a page broke at its right edge, as text drawn from a PDF has them: what goes on is joined, what begins is not. */
class BrokenPagesTest {

    private static final String PAPER = """
            Teknikudvalget
            Referat
            Mødedato: 7. januar 2019

            Punkt 1: Ny bro over åen ved den gamle vandmølle og en sti langs bredden til byen
            Sagsnummer: 24-001234
            Indstilling
            Forvaltningen indstiller, at der bygges en bro af træ for de midler, der står i
            Budget 2019, og at stien langs åen bliver lagt i grus hele vejen fra møllen til
            Torvet.
            Resume
            Den gamle bro er slidt ned, og i foråret måtte den spærres for al tung kørsel hele
            Vinteren blev brugt til at finde ud af, hvad der kan gøres for de penge, der er.
            Beslutning
            Godkendt med den bemærkning, at broen skal stå færdig, inden skolerne begynder i år.
            Bilag:
            Bilag 1. Kort over åen med den nye bro og stien langs bredden fra møllen til torvet.
            Bilag 2. Tegninger
            Punkt 2: Eventuelt og orientering om hvad der sker i løbet af foråret langs hele åen
            Sagsnummer: 24-001235
            Beslutning
            Taget til efterretning, og udvalget ser frem til at høre mere om arbejdet til maj.
            Punkt 3: Underskrifter
            Beslutning
            Godkendt.
            """;

    private static List<AgendaItem> items() {
        return meeting(PAPER).items();
    }

    @Test
    void anItemBeginsBelowALineThatFillsThePage() {
        assertThat(items())
                .extracting(AgendaItem::title)
                .containsExactly(
                        "Ny bro over åen ved den gamle vandmølle og en sti langs bredden til byen",
                        "Eventuelt og orientering om hvad der sker i løbet af foråret langs hele åen",
                        "Underskrifter");
    }

    @Test
    void whatALabelSaysIsNoPartOfATitleAboveIt() {
        assertThat(items().get(0).caseNumber().map(CaseNumber::printed)).contains("24-001234");
        assertThat(items().get(1).caseNumber().map(CaseNumber::printed)).contains("24-001235");
    }

    @Test
    void aSentenceGoesOnInTheNextLineAlsoWhereThatBeginsWithACapital() {
        assertThat(items().get(0).recommendations())
                .singleElement()
                .satisfies(recommendation -> assertThat(recommendation.points())
                        .extracting(point -> point.text().plain())
                        .containsExactly(
                                "at der bygges en bro af træ for de midler, der står i Budget 2019",
                                "at stien langs åen bliver lagt i grus hele vejen fra møllen til Torvet."));
    }

    @Test
    void eachAttachmentBeginsALineOfItsOwnAndMayEndWithAStop() {
        assertThat(items().get(0).attachments())
                .extracting(Attachment::number, Attachment::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Bilag 1",
                                "Kort over åen med den nye bro og stien langs bredden fra møllen til torvet."),
                        org.assertj.core.groups.Tuple.tuple("Bilag 2", "Tegninger"));
        assertThat(items().get(0).emptyLabels()).isEmpty();
    }
}
