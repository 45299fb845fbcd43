package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.text.Access;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where the items of a paper begin, in the forms in which number and title are printed. */
class PaperItemsTest {

    private static Meeting read(String paper) {
        Import read = PaperReader.standard()
                .as(PaperKind.MEETING)
                .read(paper.getBytes(StandardCharsets.UTF_8), "referat.txt");
        return read.documents().get(0).meeting();
    }

    @Test
    void theNumberMayStandAboveItsTitle() {
        Meeting meeting = read("""
                Referat Ældrerådet 4. maj 2021

                Punkt 1.

                Godkendelse af dagsorden

                Beslutning:

                Godkendt.

                Punkt 2.

                Besøg på Solgården

                Sagsfremstilling

                Rådet ser de nye boliger.

                Beslutning:

                Drøftet.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("1.", "2.");
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsorden", "Besøg på Solgården");
    }

    @Test
    void theNumberMayStandBelowItsTitle() {
        Meeting meeting = read("""
                Teknikudvalget

                04-05-2021

                Sager 7 - 8

                Ny cykelsti ved søen
                Sag nr. 7

                Indstilling

                Forvaltningen indstiller, at stien anlægges.

                Beslutning

                Godkendt.

                Regulativ for affald
                Sag nr. 8

                Beslutning

                Udsat.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("7", "8");
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Ny cykelsti ved søen", "Regulativ for affald");
    }

    @Test
    void aBareNumberAboveItsTitleBeginsAnItemWhereItsLabelsFollow() {
        Meeting meeting = read("""
                Mødedato: 6. september 2018 kl. 08:30
                Udvalg: Direktionen
                Punkt Titel Udskriv hele dagsordenen
                236
                Plan for personalet
                Udskriv dette punkt
                Sagsid.: 18/64, Sagsinitialer: abcd

                Sagsfremstilling

                Der er 120 ansatte.

                237
                Opfølgning på planen
                Udskriv dette punkt
                Sagsid.: 18/65, Sagsinitialer: abcd

                Sagsfremstilling

                Planen følges.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("236", "237");
        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Plan for personalet", "Opfølgning på planen");
    }

    @Test
    void accessMayStandBetweenNumberAndTitle() {
        Meeting meeting = read("""
                Dagsorden for møde i Økonomiudvalget den 3. juni 2019

                3  Åbent         Regnskab 2018

                018520-2019

                Resumé

                Regnskabet er færdigt.

                4  Lukket         Køb af grund

                018521-2019
                """);

        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Regnskab 2018", "Køb af grund");
        assertThat(meeting.items())
                .extracting(item -> item.access().orElseThrow())
                .containsExactly(Access.OPEN, Access.CLOSED);
        assertThat(meeting.items().get(0).caseNumber().orElseThrow().toString()).isEqualTo("018520-2019");
    }

    @Test
    void aWordOfAccessBeginsItemsThatHaveNeitherNumberNorTitle() {
        Meeting meeting = read("""
                Byrådet 24. april 2023

                Åben

                Beslutning

                Godkendt.

                Åben

                Indstilling

                Økonomiudvalget indstiller, at byrådet godkender regnskabet.

                Beslutning

                Godkendt.

                Lukket

                Salg af hus
                """);

        assertThat(meeting.items()).hasSize(3);
        assertThat(meeting.items().get(2).title()).isEqualTo("Salg af hus");
        assertThat(meeting.items().get(2).access()).contains(Access.CLOSED);
    }

    @Test
    void aTitleThatRanIntoTheLastWordAboveItBeginsAnItem() {
        Meeting meeting = read("""
                Handicaprådet den 3. november 2015

                PUNKTER

                1. Rundvisning
                2. Eventuelt1. Rundvisning

                Beskrivelse af sagen
                Rådet ser huset.

                Beslutning i Handicaprådet den 03-11-2015
                Drøftet.

                Sagsfremstilling2. Eventuelt

                Beslutning i Handicaprådet den 03-11-2015
                Intet.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Rundvisning", "Eventuelt");
        assertThat(meeting.contents()).hasSize(2);
    }

    @Test
    void headingsMayBePrintedAsElementsOfAList() {
        Meeting meeting = read("""
                Byrådet 29-04-2020 16:00 Referat

                Punkt 523 Regnskab for havnen
                  • Resumé

                    Regnskabet er klart.

                  • Indstilling

                    Økonomi indstiller,

                    1. at regnskabet godkendes

                  • Beslutning

                    Godkendt.

                Punkt 524 Underskriftsark
                """);

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("523", "524");
        AgendaItem first = meeting.items().get(0);
        assertThat(first.sections()).extracting(section -> section.heading()).containsExactly("Resumé");
        assertThat(first.recommendations()).hasSize(1);
        assertThat(first.decisions()).hasSize(1);
    }

    @Test
    void numbersUnderARecommendationOrADecisionAreNoItems() {
        Meeting meeting = read("""
                Skoleudvalget den 4. maj 2021

                12. Plan for skolerne

                Indstilling

                Forvaltningen indstiller,

                13. Udvalget godkender planen
                14. Udvalget følger den

                Beslutning

                1. Godkendt
                2. Godkendt

                13. Eventuelt

                Beslutning

                Intet.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Plan for skolerne", "Eventuelt");
    }

    @Test
    void aTranscriptIsPartedAtItsLabels() {
        Meeting meeting = read("""
                Referat Kommunalbestyrelsen mandag den 24. april 2017

                Transkript

                1 Referat mandag den 24. april 2017 Kl. 18:00 i Rådssalen

                2 Side 1 1. Spørgetid Sagsnr.: 17/46 Resumé: Alle kan spørge. Indstilling: Beslutningskompetence: Beslutning: Der var ingen spørgsmål. Bilag:

                3 Side 2 2. Ny skole Sagsnr.: 17/47 Resumé: Der bygges en skole. Indstilling: Direktionen indstiller, at skolen bygges. Beslutning: Godkendt.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Spørgetid", "Ny skole");
        AgendaItem second = meeting.items().get(1);
        assertThat(second.caseNumber().orElseThrow().toString()).isEqualTo("17/47");
        assertThat(second.sections().get(0).text().plain()).isEqualTo("Der bygges en skole.");
        assertThat(second.decisions().get(0).text().plain()).isEqualTo("Godkendt.");
    }

    @Test
    void minutesWithoutHeadingsAnswerTheirAgendaPointByPoint() {
        Meeting meeting = read("""
                Referat
                Ældrerådet
                Tirsdag den 4. februar 2020

                Dagsorden:
                1. Godkendelse af dagsorden
                2. Nyt fra formanden

                Ad 1. Godkendelse af dagsorden
                Godkendt.

                Ad 2. Nyt fra formanden
                Formanden orienterede om mødet.
                """);

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af dagsorden", "Nyt fra formanden");
        assertThat(meeting.contents()).hasSize(2);
    }

    @Test
    void whatIsDecidedOnPointsIsNoItem() {
        Meeting meeting = read("""
                Teknikudvalget den 4. maj 2021

                7. Ny sti

                Indstilling

                Forvaltningen indstiller,

                1. at stien anlægges
                2. at beløbet frigives

                Beslutning

                Ad 1. Udvalget anlægger stien.

                Ad 2. Udsat.

                8. Eventuelt

                Beslutning

                Intet.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("7.", "8.");
    }

    @Test
    void decisionsOfSeveralBodiesMayStandInOneLine() {
        Meeting meeting = read("""
                Referat af Byrådets møde d. 16.12.2014

                Punkt 12: Lokalplan for havnen

                01.02.05-P16-11-14 Kompetence: Byrådet

                Sagsfremstilling

                Planen har været i høring.

                Ejendomsudvalget, 17.11.2014 Anbefales. Byrådet, 16.12.2014 Vedtaget.
                """);

        AgendaItem item = meeting.items().get(0);
        assertThat(item.caseNumber()).contains(CaseNumber.of("01.02.05-P16-11-14"));
        assertThat(item.decisions())
                .extracting(Decision::heading, decision -> decision.text().plain())
                .containsExactly(
                        tuple("Ejendomsudvalget, 17.11.2014", "Anbefales."), tuple("Byrådet, 16.12.2014", "Vedtaget."));
    }

    @Test
    void aNumberMayBeGluedToItsTitle() {
        Meeting meeting = read("""
                Økonomiudvalgets møde den 10. december 2025

                228Godkendelse af dagsorden

                Beslutning

                Godkendt.

                229Evaluering af borgerforslag

                Sagen afgøres i

                Byrådet

                Beslutning

                Udsat.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("228", "229");
        assertThat(meeting.items().get(1).title()).isEqualTo("Evaluering af borgerforslag");
    }

    @Test
    void whereNobodyIsSaidToMeetADecisionIsNoEarlierOne() {
        Meeting meeting = read("""
                Referat

                1. Havnens regnskab

                Beslutning Økonomiudvalget den

                Anbefales.
                """);

        AgendaItem item = meeting.items().get(0);
        assertThat(item.priorTreatments()).isEmpty();
        assertThat(item.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.heading()).isEqualTo("Beslutning Økonomiudvalget den"));
    }

    @Test
    void itemsWithoutTitlesBeginBelowTheDecisionOfTheOneBefore() {
        Meeting meeting = read("""
                Økonomiudvalget
                Referat • 14. maj 2024 kl. 15.00
                Indhold
                Beslutning i Økonomiudvalget den 14-05-2024
                Dagsorden godkendt.
                Beslutningstema
                Regnskab for 2023.
                Indstilling
                Direktionen indstiller, at:
                - Regnskabet godkendes.
                - Overskuddet overføres.
                Beslutning i Økonomiudvalget den 14-05-2024
                1. at: Godkendt.
                2. at: Udsat.
                Beslutningstema
                Likviditet i april.
                Beslutning i Økonomiudvalget den 14-05-2024
                Taget til efterretning.
                Indstilling
                Direktionen indstiller, at sagen behandles for lukkede døre.
                Punktet er lukket
                Eventuelt
                Beslutning i Økonomiudvalget den 14-05-2024
                Intet.
                """);

        assertThat(meeting.items()).hasSize(5).allMatch(item -> item.decisions().size() <= 1);
        assertThat(meeting.items().get(1).decisions().get(0).points())
                .extracting(point -> point.mark())
                .containsExactly("1. at:", "2. at:");
        assertThat(meeting.items().get(3).access()).contains(Access.CLOSED);
        assertThat(meeting.items().get(4).title()).isEqualTo("Eventuelt");
    }

    @Test
    void aPartOfTheContentsSaysNothingOfTheItemsBelow() {
        Meeting meeting = read("""
                Byrådet

                Dagsorden

                DIVERSE SAGER
                ØKONOMIUDVALGETS SAGER
                LUKKEDE SAGER

                DIVERSE SAGER

                88. Indkaldelse af stedfortræder

                Beslutning

                Godkendt.

                89. Klage over afgørelse

                Beslutning

                Godkendt.
                """);

        assertThat(meeting.items())
                .hasSize(2)
                .noneMatch(item -> item.access().equals(java.util.Optional.of(Access.CLOSED)));
    }

    @Test
    void bodiesThatTreatTheCaseAreItsRoute() {
        Meeting meeting = read("""
                Referat Byrådet 4. maj 2021

                1. Cykelsti ved Åvej
                Sagen behandles i
                Teknikudvalget, Økonomiudvalget og Byrådet
                Forslag
                Direktøren foreslår,
                at stien anlægges
                Beslutning
                Godkendt.

                2. Mødeplan

                Høring og sagsgang

                Økonomiudvalget den 27. april 2021

                Byrådet den 4. maj 2021

                Indstilling

                Direktionen indstiller, at planen godkendes.

                Beslutning

                Godkendt.
                """);

        assertThat(meeting.items().get(0).route().orElseThrow().stops())
                .extracting(stop -> stop.body().orElseThrow().name())
                .containsExactly("Teknikudvalget", "Økonomiudvalget", "Byrådet");
        assertThat(meeting.items().get(1).route().orElseThrow().stops())
                .extracting(stop -> stop.date().orElseThrow())
                .containsExactly(java.time.LocalDate.of(2021, 4, 27), java.time.LocalDate.of(2021, 5, 4));
    }

    @Test
    void attachmentsKeepTheirNumberAccessAndDocument() {
        Meeting meeting = read("""
                Referat Byrådet 4. maj 2021

                1. Eventuelt april 2021

                Beslutning

                Godkendt.

                Bilag

                Bilag 1 Åben Ny ordlyd Dok. 4711/21
                Kortbilag (DokumentID: 7514417 - EMN-2021-01904)
                """);

        assertThat(meeting.items().get(0).kind()).contains(dk.sagsgang.meeting.ItemKind.ANY_OTHER_BUSINESS);
        assertThat(meeting.items().get(0).attachments())
                .extracting(each -> each.title() + "/" + each.documentNumber())
                .containsExactly("Ny ordlyd/4711/21", "Kortbilag/7514417");
        assertThat(meeting.items().get(0).attachments().get(0).access()).contains(Access.OPEN);
    }

    @Test
    void attachmentsOfATranscriptStandInARow() {
        Meeting meeting = read("""
                Referat Byrådet 4. maj 2021

                1. Havvindmøller

                Behandling

                Teknikudvalget 20. april 2021, Byrådet 4. maj 2021.

                Beslutning

                Godkendt.

                Bilag

                1 Åben Høringsbrev 158211/21 2 Åben Udkast til svar 170093/21
                """);

        assertThat(meeting.items().get(0).attachments())
                .extracting(each -> each.number() + " " + each.title() + " " + each.documentNumber())
                .containsExactly("1 Høringsbrev 158211/21", "2 Udkast til svar 170093/21");
        assertThat(meeting.items().get(0).route().orElseThrow().stops()).hasSize(2);
    }

    @Test
    void theLastItemsMayBeTitlesAlone() {
        Meeting meeting = read("""
                Økonomiudvalget 4. maj 2021

                Dagsorden

                228Godkendelse af dagsorden

                229Mødeplan for 2022

                Resume

                Møderne holdes på onsdage.

                Indstilling

                Administrationen indstiller, at planen godkendes.

                230Lukket punkt: Ejendomssag

                231Digitalt underskriftsblad
                """);

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .endsWith("Lukket punkt: Ejendomssag", "Digitalt underskriftsblad")
                .hasSize(4);
        assertThat(meeting.items().get(2).access()).contains(Access.CLOSED);
    }

    @Test
    void inMinutesWithoutHeadingsTheOnlyWordsOfAnItemAreItsDecision() {
        Meeting meeting = read("""
                Referat Ældrerådet 4. maj 2021

                1. Godkendelse af dagsorden
                Godkendt.

                2. Meddelelser
                Rampen ved biblioteket er færdig.

                3. Eventuelt
                Intet.
                """);

        assertThat(meeting.items()).extracting(item -> item.decisions().size()).containsExactly(1, 0, 1);
    }
}
