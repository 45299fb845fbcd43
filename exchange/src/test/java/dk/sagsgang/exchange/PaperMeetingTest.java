package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Access;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of meetings in the layouts that are used. */
class PaperMeetingTest {

    private static Meeting read(String paper) {
        Import read = PaperReader.standard()
                .as(PaperKind.MEETING)
                .read(paper.getBytes(StandardCharsets.UTF_8), "referat.txt");
        // A doubt is no problem.
        assertThat(read.report().findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
        return read.documents().get(0).meeting();
    }

    @Test
    void labelsOnLinesOfTheirOwnContentsAndItemsWithTheirParts() {
        Meeting meeting = read("""
                UDVALG

                Socialudvalget

                MØDE

                Referat

                STED

                Kanalen 2, lokale 1

                STARTTIDSPUNKT

                07-01-2019 16:00:00

                SLUTTIDSPUNKT

                07-01-2019 18:30:00

                PUNKTER

                1. Godkendelse af dagsorden
                2. Handleplaner på området

                1. Godkendelse af dagsorden

                Godkendelse af dagsorden

                Sagsgang og sagstype

                Socialudvalget

                Beslutningssag

                Indstilling

                Direktør Anne Vang Holm indstiller, at:

                  1. dagsordenen godkendes
                  2. mødet begynder

                Beslutning i Socialudvalget den 07-01-2019

                Ad. 1. Godkendt. Udvalget takkede.

                Ad. 2. Udsat.

                2. Handleplaner på området

                Beskrivelse af sagen

                Der er handleplaner:

                  • en første
                  • en anden

                caseno18-1_#4797680_v1_plan.pdf

                Bilag

                Plan for området
                """);

        assertThat(meeting.bodies()).extracting(body -> body.name()).containsExactly("Socialudvalget");
        assertThat(meeting.edition()).contains(Edition.MINUTES);
        assertThat(meeting.date()).contains(LocalDate.of(2019, 1, 7));
        assertThat(meeting.end()).contains(LocalDateTime.of(2019, 1, 7, 18, 30));
        assertThat(meeting.place()).isEqualTo("Kanalen 2, lokale 1");
        assertThat(meeting.contents()).hasSize(2);
        AgendaItem first = meeting.items().get(0);
        assertThat(first.caseType()).contains(CaseType.DECISION);
        assertThat(first.recommendations().get(0).recommender().orElseThrow().name())
                .isEqualTo("Anne Vang Holm");
        assertThat(first.decisions().get(0).points())
                .extracting(point -> point.outcome().orElseThrow())
                .containsExactly(Outcome.APPROVED, Outcome.POSTPONED);
        AgendaItem second = meeting.items().get(1);
        assertThat(second.sections().get(0).bullets()).containsExactly("en første", "en anden");
        assertThat(second.attachments().get(0).documentNumber()).isEqualTo("4797680");
    }

    @Test
    void whoMeetsIsToldByTheDecisionsWhereTheHeadDoesNot() {
        Meeting meeting = read("""
                1.      Spørgetid for borgerne

                Sag 306-2009-600

                Åbent

                Beslutning Byrådet den 25-06-2019

                Ingen spørgsmål.

                2.      Lokalplan for havnen

                Sag 306-2009-601

                Åbent

                Beslutning Teknikudvalget den 04-06-2019

                Anbefales.

                Beslutning Byrådet den 25-06-2019

                Godkendt.
                """);

        assertThat(meeting.bodies()).extracting(body -> body.name()).containsExactly("Byrådet");
        assertThat(meeting.date()).contains(LocalDate.of(2019, 6, 25));
        assertThat(meeting.items()).hasSize(2);
        assertThat(meeting.items().get(1).access()).contains(Access.OPEN);
        assertThat(meeting.items().get(1).decisions())
                .extracting(decision -> decision.body().orElseThrow().name())
                .containsExactly("Teknikudvalget", "Byrådet");
    }

    @Test
    void numberedPointsOfARecommendationAreNoItems() {
        Meeting meeting = read("""
                Byrådet - Referat

                Dato: 29. januar 2020

                1. Regnskab for havnen

                Resume

                Kort.

                Indstilling

                Forvaltningen indstiller, at

                1. regnskabet godkendes
                2. Havnen får besked

                Beslutning

                Godkendt.

                2. Eventuelt

                Beslutning

                Intet.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Regnskab for havnen", "Eventuelt");
    }

    @Test
    void transcriptTitlesEndWhereTheContentsSaySo() {
        Meeting meeting = read("""
                Transkript

                1 Møde i Kommunalbestyrelsen mandag den 7. maj 2007 REFERAT Der var spørgetid. INDHOLDSFORTEGNELSE 1... Meddelelser Lokalplan for Engdraget - vedtagelse Nye regler for legepladser. 4

                2 1. Meddelelser Borgmesteren bød velkommen. 2. Lokalplan for Engdraget - vedtagelse J.nr Planen har været i høring. Det indstilles, at planen vedtages.

                3 3. Nye regler for legepladser Efter kl. 16.30. Indstilling findes ikke.
                """);
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Meddelelser", "Lokalplan for Engdraget - vedtagelse", "Nye regler for legepladser");
        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("1.", "2.", "3.");
        assertThat(meeting.date()).contains(LocalDate.of(2007, 5, 7));
        assertThat(meeting.bodies().get(0).name()).isEqualTo("Kommunalbestyrelsen");
    }

    @Test
    void headingThatRanIntoItsTextBeginsAnItemAsElsewhere() {
        Meeting meeting = read("""
                Referat Byrådet 11-09-2019

                    Ny cykelsti ved havnen

                    Beslutning
                    Godkendt.
                    Indstilling
                    Det indstilles:
                    At 1) stien anlægges.

                    Bilag

                    Skolens udvidelse mod syd

                    Beslutning Byrådet har i sit møde vedtaget den foranstående indstilling uden ændringer.
                    Indstilling
                    Det indstilles:
                    At 1) skolen udvides.
                """);
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Ny cykelsti ved havnen", "Skolens udvidelse mod syd");
        assertThat(meeting.items().get(0).attachments()).isEmpty();
        assertThat(meeting.items().get(1).decisions()).hasSize(1);
        assertThat(meeting.items().get(1).decisions().get(0).heading()).isEqualTo("Beslutning");
    }

    @Test
    void lineUnderAHeadingIsNoTitleOfTheNextItem() {
        Meeting meeting = read("""
                Kulturudvalget

                04.09.2018 kl. 13:00

                Beslutning

                Drøftet.

                Økonomiske konsekvenser

                Ingen økonomiske konsekvenser

                Beslutning

                Godkendt.
                """);
        assertThat(meeting.items()).extracting(AgendaItem::title).containsOnly("");
    }

    @Test
    void firstItemStandsBehindTheWordContents() {
        Meeting meeting = read("""
                Byrådet - Referat

                Dato: 29. januar 2020


                Indholdsfortegnelse1. Fraværende


                Resume

                Ingen.

                Beslutning

                Ingen.

                2. Spørgetid


                Resume

                Ingen spurgte.

                Beslutning

                Intet.
                """);
        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Fraværende", "Spørgetid");
    }

    @Test
    void decisionOnAnItemOfAnotherMeetingSaysNotWhoMeetsHere() {
        Meeting meeting = read("""
                Referat

                  • 423. Dagsorden - Godkendelse

                    Beslutning

                    Godkendt.

                  • 424. Spildevand for den nye bydel ved åen og skoven, tillæg 1

                    application/pdf icon tillaeg_1.pdfapplication/pdf icon kort.pdf

                    Resume

                    Et tillæg til planen.

                    Beslutning fra Teknikudvalget, 30. november 2021, pkt. 563:

                    Anbefales.

                    Beslutning

                    Godkendt.
                """);
        assertThat(meeting.bodies()).isEmpty();
        assertThat(meeting.date()).isEmpty();
        AgendaItem item = meeting.items().get(1);
        assertThat(item.title()).isEqualTo("Spildevand for den nye bydel ved åen og skoven, tillæg 1");
        assertThat(item.attachments()).extracting(each -> each.title()).containsExactly("tillaeg_1.pdf", "kort.pdf");
        assertThat(item.decisions()).hasSize(2);
    }

    @Test
    void boldHeadingsInAListStandBelowItsPlainHeading() {
        Import read =
                PaperReader.standard().as(PaperKind.MEETING).read("""
                        <html><body><h1>Socialudvalget - Referat fra mødet den 17-01-2019</h1><ul>
                        <li><span>1 Nyt hus ved åen</span><ul>
                        <li><span>Sagsfremstilling</span><p><strong>Historik</strong></p><p>Huset er gammelt.</p>
                        <p><strong>Tidsperspektiv</strong></p><p>Intet.</p></li>
                        <li><span>Beslutning</span><p>Godkendt.</p></li>
                        <li><span>Bilag</span><ul><li><a href="#">1: Åben Kort over åen (205814-18)</a></li></ul></li>
                        </ul></li></ul></body></html>
                        """.getBytes(StandardCharsets.UTF_8), "referat.html");
        AgendaItem item = read.documents().get(0).meeting().items().get(0);
        assertThat(item.sections()).hasSize(1);
        assertThat(item.sections().get(0).sections())
                .extracting(section -> section.heading())
                .containsExactly("Historik", "Tidsperspektiv");
        assertThat(item.decisions()).hasSize(1);
        assertThat(item.attachments().get(0).number()).isEqualTo("1");
        assertThat(item.attachments().get(0).documentNumber()).isEqualTo("205814-18");
    }

    @Test
    void itemsBeginWhereNoLineStandsApart() {
        for (String printed : new String[] {"1. ", "Punkt 1: ", "Sag nr. 1 ", "1 - ", "1) "}) {
            String second = printed.replace('1', '2');
            Meeting meeting = read("Udvalg: Kulturudvalget\nMødedato: 04-03-2021\n\n" + printed
                    + "Plan for havnen\nSagsfremstilling\nDer er lavet en plan.\nIndstilling\nDet indstilles,\n"
                    + "1. Planen for havnen\n2. Planen for skoven\nBeslutning\n1. Godkendt\n2. Godkendt\nBilag\n1. Kort over havnen\n"
                    + "2. Kort over skoven\n" + second
                    + "Nye takster\nSagsfremstilling\nTaksterne stiger.\nBeslutning\nGodkendt.\n");
            assertThat(meeting.items())
                    .as(printed)
                    .extracting(AgendaItem::title)
                    .containsExactly("Plan for havnen", "Nye takster");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4. maj 2023", "4. maj 2023 kl. 15", "Den 4. maj 2023", "4.maj 2023"})
    void dayOnALineOfItsOwnIsNoElementOfAList(String day) {
        Meeting meeting = read("Referat\nKulturudvalget\n" + day + "\n\n1. Tilskud\n\nBeslutning\nGodkendt.\n");

        assertThat(meeting.date()).contains(LocalDate.of(2023, 5, 4));
    }

    /** A line of the head that no grammar takes is in no component, and so it is in the account. */
    @Test
    void lineOfTheHeadThatIsNotUnderstoodIsAccountedFor() {
        Import read = PaperReader.standard()
                .as(PaperKind.MEETING)
                .read(
                        "Referat\nKulturudvalget\nDen 4. maj 2023\nMedbring madpakke og regntøj\n\n1. Tilskud\n\nBeslutning\nGodkendt.\n"
                                .getBytes(StandardCharsets.UTF_8),
                        "referat.txt");

        assertThat(read.account().words())
                .extracting(leftover -> leftover.path())
                .contains("line 4");
    }
}
