package dk.sagsgang.exchange.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sagsgang.exchange.Import;
import dk.sagsgang.exchange.PaperKind;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Minutes that a web archive prints as one long line a page, in which heads, contents, labels and lists run together. */
class TranscribedMinutesTest {

    private static Meeting read(String pages) {
        Import read = PaperReader.standard()
                .as(PaperKind.MEETING)
                .read(("Referat\n\nTranskript\n\n" + pages).getBytes(StandardCharsets.UTF_8), "referat.txt");
        return read.documents().get(0).meeting();
    }

    private static final String HARBOUR = """
            1 Havneudvalget Referat Dato: 3. marts 2014 Sted: Mødelokale 4 Sagsoversigt Side Godkendelse af dagsorden 2 Ny mole ved søen 3 Leje af kran 5 Eventuelt 9

            2 Havneudvalget Godkendelse af dagsorden Åben sag Sagsnr.: 14/1001 Indstilling Havnechefen indstiller, at dagsordenen godkendes. Beslutning: Godkendt. Havneudvalget Side 2

            3 Havneudvalget Ny mole ved søen Åben sag Sagsnr.: 14/1002 Sagsfremstilling Molen er fra 1911. Havnechefen indstiller, at a. molen rives ned b. en ny bygges i sten Teknisk Udvalg den 12. februar 2014: Indstilles godkendt. Beslutning: Ad a: Godkendt. Ad b: Udsat. Havneudvalget Side 3

            4 Havneudvalget Leje af kran Åben sag Sagsnr.: 14/1003 Sagsfremstilling Kranen er lejet i dag med 15 stemmer mod 4. Imod var de fleste. Beslutning: Drøftet. Havneudvalget Side 5
            """;

    @Test
    void titlesWithoutNumbersAreThoseThatTheContentsPrintToo() {
        assertThat(read(HARBOUR).items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsorden", "Ny mole ved søen", "Leje af kran");
    }

    @Test
    void theContentsArePartedAtTheTitlesAndAtTheNumbersOfPages() {
        Meeting meeting = read(HARBOUR);

        assertThat(meeting.contentsHeading()).isEqualTo("Sagsoversigt");
        assertThat(meeting.contents())
                .extracting(ContentsEntry::title)
                .containsExactly("Godkendelse af dagsorden", "Ny mole ved søen", "Leje af kran", "Eventuelt");
        assertThat(meeting.contents()).extracting(ContentsEntry::page).containsExactly("2", "3", "5", "9");
    }

    @Test
    void whatAnotherBodyDecidedBeforeStandsInTheMiddleOfTheLine() {
        AgendaItem mole = read(HARBOUR).items().get(1);

        assertThat(mole.decisions())
                .extracting(Decision::heading)
                .startsWith("Teknisk Udvalg den 12. februar 2014")
                .hasSize(2);
        assertThat(mole.decisions().get(1).points())
                .extracting(PointDecision::mark)
                .containsExactly("Ad a:", "Ad b:");
        assertThat(mole.decisions().get(1).points())
                .extracting(PointDecision::outcome)
                .containsExactly(Optional.of(Outcome.APPROVED), Optional.of(Outcome.POSTPONED));
    }

    @Test
    void theFootOfAPageIsNoPartOfTheDecision() {
        assertThat(read(HARBOUR).items())
                .allSatisfy(item ->
                        assertThat(item.decisions().get(0).remark().plain()).doesNotContain("Side"));
    }

    @Test
    void aNumberInTheMiddleOfASentenceBeginsNoList() {
        Section crane = read(HARBOUR).items().get(2).sections().get(0);

        assertThat(crane.text().plain()).isEqualTo("Kranen er lejet i dag med 15 stemmer mod 4. Imod var de fleste.");
        assertThat(crane.bullets()).isEmpty();
    }

    @Test
    void whatEveryItemSaysOfWhoWasAwayIsNoFoot() {
        Meeting meeting = read("""
                1 Kulturudvalget Referat Dato: 3. marts 2014 Indholdsfortegnelse 1. Ny scene 2. Nye stole

                2 1. Ny scene Sagsnr.: 14/1 Sagsfremstilling Scenen er slidt. Beslutning: Godkendt. Fraværende: Ketty Sand.

                3 2. Nye stole Sagsnr.: 14/2 Sagsfremstilling Stolene er slidte. Beslutning: Udsat. Fraværende: Ketty Sand.
                """);

        assertThat(meeting.attendance()).hasSize(1);
        assertThat(meeting.attendance().get(0).status()).contains(AttendanceStatus.ABSENT);
    }

    @Test
    void valuesMayStandBehindTheRowOfTheirLabels() {
        Meeting meeting = read("""
                1 Seniorrådet Referat Dato: 3. marts 2014 Sagsoversigt Side Ny bænk i parken 2 Kommende sager 3

                2 Ny bænk i parken Åben sag Sagsnr.: Sagen afgøres i: Bilag: 14/24042 Seniorrådet Tegning af bænk.pdf Kort.pdf Indstilling Formanden indstiller: At rådet drøfter bænken Beslutning: Drøftet.
                """);

        AgendaItem bench = meeting.items().get(0);
        assertThat(bench.caseNumber()).contains(CaseNumber.of("14/24042"));
        assertThat(bench.route().orElseThrow().stops().get(0).body().map(Body::name))
                .contains("Seniorrådet");
        assertThat(bench.attachments())
                .extracting(Attachment::title)
                .containsExactly("Tegning af bænk.pdf", "Kort.pdf");
    }

    @Test
    void aListOfNamesThatSeveralItemsPrintEndsWhereTheirTextsDiffer() {
        Meeting meeting = read("""
                1 Seniorrådet Referat Dato: 3. marts 2014 Sagsoversigt Side Ny bænk i parken 2 Kommende sager 3

                2 Ny bænk i parken Åben sag Sagsnr.: 14/1 Beslutninger Seniorrådet den Ikke til stede: Anne Holm, Bo Lund Bænken sættes op.

                3 Kommende sager Åben sag Sagsnr.: 14/2 Beslutninger Seniorrådet den Ikke til stede: Anne Holm, Bo Lund Drøftet.
                """);

        assertThat(meeting.items())
                .extracting(item -> item.decisions().get(0).text().plain())
                .containsExactly("Bænken sættes op.", "Drøftet.");
        assertThat(meeting.attendance()).hasSize(2);
    }

    @Test
    void theTitleMayStandBehindTheLabelsOfItsItem() {
        Meeting meeting = read("""
                1 Økonomiudvalget Referat fra ordinært møde Følgende sager behandles på mødet Side Meddelelser 2 Salg af gammel brandbil 3

                2 Økonomiudvalget Punkt: 1 Acadre sagsnr.: 17/10438 Sagsforløb: ØU - Åben sag Sagsbehandler: Mia Gods Meddelelser Baggrund Chefen orienterede om valget.

                3 Økonomiudvalget Punkt: 2 Acadre sagsnr.: 17/11524 Sagsforløb: ØU-KB - Åben sag Sagsbehandler: Carl Buk Salg af gammel brandbil Forslag Administrationen foreslår Økonomiudvalget at anbefale Kommunalbestyrelsen at a. sælge bilen b. købe en ny. Beslutning Økonomiudvalget den Anbefales.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("1", "2");
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Meddelelser", "Salg af gammel brandbil");
        Recommendation sale = meeting.items().get(1).recommendations().get(0);
        assertThat(sale.heading()).isEqualTo("Forslag");
        assertThat(sale.opening().plain()).isEqualTo("at anbefale Kommunalbestyrelsen at");
        assertThat(sale.points()).extracting(RecommendationPoint::mark).containsExactly("a.", "b.");
        assertThat(sale.to().map(Body::name)).contains("Økonomiudvalget");
    }

    @Test
    void aTranscriptThatKeptItsLinesIsReadByThem() {
        Meeting meeting = read("""
                1 TÅRUP KOMMUNE
                REFERAT
                MØDE I: Seniorrådet
                DATO: 22. februar 2018, lokale 211, kl. 16.00
                EMNE: 1. møde i Seniorrådet
                MØDENR.: 1
                DELTAGERE: Anne Holm, Bo Lund
                AFBUD: Else Mark

                1. Godkendelse af dagsorden
                Dagsorden blev godkendt.

                2. Beslutningspunkter
                a. Valg af formand
                Seniorrådet valgte Anne Holm som formand.
                b. Udpegning af medlem til cykelgruppen
                Udsat til næste møde.

                3. Eventuelt
                Intet.

                Næste møde: 17. maj 2018 kl. 16.00
                """);

        assertThat(meeting.number()).isEqualTo("1");
        assertThat(meeting.title()).isEqualTo("1. møde i Seniorrådet");
        assertThat(meeting.place()).isEqualTo("lokale 211");
        assertThat(meeting.items().get(1).items())
                .extracting(AgendaItem::number)
                .containsExactly("a.", "b.");
        assertThat(meeting.items().get(1).items().get(1).decisions().get(0).outcome())
                .contains(Outcome.POSTPONED);
        assertThat(meeting.items().get(2).decisions().get(0).text().plain()).isEqualTo("Intet.");
        assertThat(meeting.plannedMeetings()).hasSize(1);
    }

    @Test
    void lettersBelowARecommendationMarkItsPointsAndNoItems() {
        Meeting meeting = read("""
                REFERAT
                MØDE I: Seniorrådet
                DATO: 22. februar 2018

                1. Ny bænk

                Indstilling
                Formanden indstiller, at
                a. Bænken sættes op
                b. Den males grøn

                Beslutning
                Godkendt.

                2. Eventuelt

                Beslutning
                Intet.
                """);

        assertThat(meeting.items().get(0).items()).isEmpty();
        assertThat(meeting.items().get(0).recommendations().get(0).points()).hasSize(2);
    }

    @Test
    void closedEntriesOfTheContentsSaySo() {
        Meeting meeting = read("""
                REFERAT
                MØDE I: Seniorrådet
                DATO: 22. februar 2018

                Indholdsfortegnelse

                1. Ny bænk ........ 2
                2. Lukket punkt: Årets pris ........ 4

                1. Ny bænk

                Beslutning
                Godkendt.

                2. Lukket punkt: Årets pris
                """);

        assertThat(meeting.contents())
                .extracting(ContentsEntry::title)
                .containsExactly("Ny bænk", "Lukket punkt: Årets pris");
        assertThat(meeting.contents().get(1).access()).contains(Access.CLOSED);
        assertThat(meeting.contents()).extracting(ContentsEntry::page).containsExactly("2", "4");
    }

    @Test
    void thatNobodyWasAwayIsNoPartOfTheDecision() {
        Meeting meeting = read("""
                1 Åbent Referat til Udvalget for Kultur og Fritid Mødedato: Tirsdag den 9. juni 2015 Indholdsfortegnelse Side 285. Gensidig orientering Ny scene Bilagsliste Side 600

                2 285. Gensidig orientering Dok.nr.: 5727 Sagsid.: 15/22 Åben sag Sagsfremstilling Udvalget orienterer hinanden. Beslutning Udvalget for Kultur og Fritid den Fraværende: Ingen Taget til efterretning Side 602

                3 286. Ny scene Dok.nr.: 5730 Sagsid.: 15/4022 Åben sag Sagsfremstilling Scenen er slidt. Beslutning Udvalget for Kultur og Fritid den Fraværende: Ingen Godkendt Side 606
                """);

        assertThat(meeting.items())
                .extracting(item -> item.decisions().get(0).text().plain())
                .containsExactly("Taget til efterretning", "Godkendt");
        assertThat(meeting.items())
                .extracting(item -> item.decisions().get(0).heading())
                .containsOnly("Beslutning Udvalget for Kultur og Fritid den");
    }

    @Test
    void aHeadingInUseStandsBetweenASentenceOrAPointAndACapital() {
        Meeting meeting = read("""
                1 Åbent Referat til Udvalget for Kultur og Fritid Mødedato: Tirsdag den 9. juni 2015 Indholdsfortegnelse Side 285. Ny scene 286. Ny bænk Bilagsliste Side 600

                2 285. Ny scene Åben sag Indstilling Centerchefen indstiller, 1. at scenen males 2. at den får nyt tag Beskrivelse af sagen Scenen er slidt. Vurdering Taget er utæt. Inddragelse og høring Naboerne er spurgt. Økonomiudvalget Nord er hørt jf. Vurdering Ny scene. Beslutning Godkendt Side 602

                3 286. Ny bænk Åben sag Sagsfremstilling Bænken er slidt. Beslutning Godkendt Side 606
                """);

        assertThat(meeting.items().get(0).sections())
                .extracting(Section::heading)
                .containsExactly("Beskrivelse af sagen", "Vurdering", "Inddragelse og høring");
        assertThat(meeting.items().get(0).recommendations().get(0).points())
                .extracting(point -> point.text().plain())
                .containsExactly("at scenen males", "at den får nyt tag");
    }

    @Test
    void theNumberOfADocumentEndsItsAttachmentInARow() {
        Meeting meeting = read("""
                1 Havneudvalget Referat Dato: 3. marts 2014 Sted: Mødelokale 4

                2 1. Ny mole Sagsnr.: 14/1002 Sagsfremstilling Molen er slidt. Bilag: 1 Åben Plan for molen 774-2014-70098 2 Lukket Tilbud på sten 774-2014-61540 Beslutning Godkendt.

                3 2. Leje af kran Sagsnr.: 14/1003 Sagsfremstilling Kranen lejes. Bilag: 1 Åben Notat om 2 kraner 14/201544 2 Åben Kort 14/201545 Beslutning Godkendt.
                """);

        assertThat(meeting.items().get(0).attachments())
                .extracting(Attachment::number, Attachment::title, Attachment::documentNumber)
                .containsExactly(
                        tuple("1", "Plan for molen", "774-2014-70098"), tuple("2", "Tilbud på sten", "774-2014-61540"));
        assertThat(meeting.items().get(0).attachments().get(1).access()).contains(Access.CLOSED);
        assertThat(meeting.items().get(1).attachments())
                .extracting(Attachment::title)
                .containsExactly("Notat om 2 kraner", "Kort");
    }

    private static final String SIGNED = """
            1 Referat Byrådet Møde nr.: 3/2019 Mødedato: Mandag den 4. marts 2019 Mødetidspunkt: 19:00-21:00 Mødested: Byrådssalen Medlemmer Anne Holm (anho) V Bo Lund (bolu) A (Orlov) Else Mark (elma) Ø (Stedfortræder for Bo Lund) Fraværende Anne Holm (anho) V Bemærkninger

            2 Side 1 1. Godkendelse af dagsorden Åben sag Sagsnr.: 19/7 Beslutning Godkendt.
            """;

    @Test
    void membersInARowWithInitialsAndLetterAreRead() {
        Meeting meeting = read(SIGNED);

        assertThat(meeting.place()).isEqualTo("Byrådssalen");
        assertThat(meeting.attendance())
                .extracting(
                        each -> each.person().orElseThrow().name(),
                        each -> each.person().orElseThrow().initials(),
                        each -> each.person()
                                .orElseThrow()
                                .party()
                                .orElseThrow()
                                .letter(),
                        Attendance::status,
                        Attendance::remark)
                .containsExactly(
                        tuple("Anne Holm", "anho", "V", Optional.of(AttendanceStatus.ABSENT), ""),
                        tuple("Bo Lund", "bolu", "A", Optional.empty(), "Orlov"),
                        tuple("Else Mark", "elma", "Ø", Optional.of(AttendanceStatus.PRESENT), ""));
        assertThat(meeting.attendance().get(2).substituteFor()).contains(Person.of("Bo Lund"));
    }

    @Test
    void namesInASentenceAreNoRowOfMembers() {
        Meeting meeting = read(SIGNED.replace(
                "Medlemmer Anne Holm (anho) V Bo Lund (bolu) A (Orlov) Else Mark (elma) Ø (Stedfortræder for Bo Lund)",
                "Medlemmer Anne Holm (anho) V bad om, at Bo Lund (bolu) A fik ordet."));

        assertThat(meeting.attendance())
                .extracting(each -> each.person().orElseThrow().name())
                .doesNotContain("Bo Lund");
    }
}
