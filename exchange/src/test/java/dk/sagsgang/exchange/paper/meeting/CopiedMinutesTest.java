package dk.sagsgang.exchange.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.Import;
import dk.sagsgang.exchange.PaperKind;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Municipality;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.ImpreciseDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Minutes as they are copied from the pages of municipalities. */
class CopiedMinutesTest {

    private static Meeting read(String paper) {
        Import read = PaperReader.standard()
                .as(PaperKind.MEETING)
                .read(paper.getBytes(StandardCharsets.UTF_8), "referat.txt");
        return read.documents().get(0).meeting();
    }

    private static AgendaItem only(String item) {
        return read("Byrådet - Referat\n\nDato: 29. marts 2016\n\n1. Ny bro over åen\n\n" + item)
                .items()
                .get(0);
    }

    @Test
    void aNumberAsLargeAsAYearIsOneWhereItFollowsItsNeighbour() {
        Meeting meeting = read("""
                Byrådet - Referat

                Dato: 29. marts 2016

                2018. Ny bro over åen

                Beslutning

                Godkendt.

                2019. Gamle træer

                Beslutning

                Udsat.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::number).containsExactly("2018.", "2019.");
    }

    @Test
    void theEndOfASentenceAboutAYearIsNoNumber() {
        Meeting meeting = read("""
                Byrådet - Referat

                Dato: 29. marts 2016

                1. Ny bro over åen

                Sagsfremstilling

                Broen blev bygget i

                1954. Den er nu for smal.

                Beslutning

                Godkendt.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Ny bro over åen");
    }

    @Test
    void aLabelMayStandAloneAboveItsValue() {
        AgendaItem bridge = only("""
                Sagsnummer
                00.34.00-S00-2-14
                Sagsfremstilling

                Broen er smal.

                NR/

                Beslutning

                Godkendt.
                """);

        assertThat(bridge.caseNumber()).contains(CaseNumber.of("00.34.00-S00-2-14"));
        assertThat(bridge.caseOfficers()).extracting(Person::initials).containsExactly("NR");
    }

    @Test
    void whatOthersDecidedStandsBelowTheHeadingOfBackground() {
        AgendaItem bridge = only("""
                Beslutning

                Byrådet vedtog indstillingen.

                Historik

                Teknik- og Miljøudvalget, 8. marts 2016.

                Teknik- og Miljøudvalget tiltrådte indstillingen.

                Økonomiudvalget, 15. marts 2016.

                Økonomiudvalget tiltrådte indstillingen.
                """);

        assertThat(bridge.priorTreatments())
                .extracting(PriorTreatment::reference)
                .extracting(reference -> reference.orElseThrow().date())
                .containsExactly(Optional.of(LocalDate.of(2016, 3, 8)), Optional.of(LocalDate.of(2016, 3, 15)));
        assertThat(bridge.sections()).isEmpty();
    }

    @Test
    void backgroundThatBeginsWithWordsStaysText() {
        AgendaItem bridge = only("""
                Baggrund

                Teknik- og Miljøudvalget så broen den 8. marts 2016.

                Beslutning

                Godkendt.
                """);

        assertThat(bridge.priorTreatments()).isEmpty();
        assertThat(bridge.sections()).extracting(Section::heading).containsExactly("Baggrund");
    }

    @Test
    void aPresentationWithAColonStandsBelowNoSummary() {
        AgendaItem bridge = only("""
                Sagsresumé

                Broen er smal.

                Sagsbeskrivelse:

                Den er bygget i træ.

                Beslutning

                Godkendt.
                """);

        assertThat(bridge.sections()).extracting(Section::heading).containsExactly("Sagsresumé", "Sagsbeskrivelse:");
    }

    @Test
    void aHeadingAndTheLineBelowItIntroduceOneRecommendation() {
        AgendaItem bridge = only("""
                Administrationens indstilling

                Administrationen indstiller til Økonomiudvalget, at

                1. broen bygges

                Beslutning

                Godkendt.
                """);

        assertThat(bridge.recommendations()).hasSize(1);
        assertThat(bridge.recommendations().get(0).heading()).isEqualTo("Administrationens indstilling");
        assertThat(bridge.recommendations().get(0).points()).hasSize(1);
    }

    @Test
    void twoBodiesParedByAStrokeAreNotOneThatIsAddressed() {
        AgendaItem bridge = only("""
                Indstilling

                Administrationen indstiller til Økonomiudvalget/Byrådet:

                1. at broen bygges

                Beslutning

                Godkendt.
                """);

        assertThat(bridge.recommendations().get(0).to()).isEmpty();
    }

    @Test
    void whatTheLastBodyDecidesIsThePoint() {
        AgendaItem bridge = only("""
                Indstilling

                Direktøren indstiller, at udvalget anbefaler byrådet, at broen bygges

                Beslutning

                Godkendt.
                """);

        Recommendation built = bridge.recommendations().get(0);
        assertThat(built.opening().plain()).isEqualTo("at udvalget anbefaler byrådet");
        assertThat(built.points())
                .extracting(RecommendationPoint::text)
                .extracting(text -> text.plain())
                .containsExactly("at broen bygges");
    }

    @Test
    void forslagIsARecommendationOnlyWhereSomebodyProposes() {
        String proposed = """
                Forslag

                Administrationen foreslår Byrådet at bygge broen.

                Beslutning

                Godkendt.
                """;
        String told = """
                Forslag

                Broen kan bygges af træ eller af sten.

                Beslutning

                Godkendt.
                """;

        assertThat(only(proposed).recommendations()).hasSize(1);
        assertThat(only(told).recommendations()).isEmpty();
        assertThat(only(told).sections()).extracting(Section::heading).containsExactly("Forslag");
    }

    @Test
    void aListOfWhatIsProposedAsksForNothing() {
        AgendaItem bridge = only("""
                Indstilling

                Direktøren indstiller, at planen godkendes.

                Sagsfremstilling

                Administrationen foreslår følgende dage:

                • Torsdag den 28. maj
                • Torsdag den 27. august

                Beslutning

                Godkendt.
                """);

        assertThat(bridge.recommendations()).hasSize(1);
        assertThat(bridge.sections().get(0).bullets()).hasSize(2);
    }

    @Test
    void theDateInTheTitleOfAnAttachmentIsItsOwn() {
        AgendaItem bridge = only("""
                Beslutning

                Godkendt.

                Bilag

                Ansøgning af 14. januar 2011
                Notat, december 2012
                Referater af 3. marts 2015 og 4. april 2016
                """);

        assertThat(bridge.attachments())
                .extracting(Attachment::dated)
                .extracting(dated -> dated.map(ImpreciseDate::printed).orElse(""))
                .containsExactly("14. januar 2011", "december 2012", "");
    }

    @Test
    void minutesMayDecideUnderAnotherNameThanTheirHeadHas() {
        Meeting meeting = read("""
                UDVALG

                Udvalget "Læring og Trivsel"

                MØDE

                Referat

                STARTTIDSPUNKT

                24-06-2014 10:00:00

                1. Ny skole

                Beslutning i Udvalget for Børn den 24-06-2014

                Godkendt.
                """);

        assertThat(meeting.items().get(0).priorTreatments()).isEmpty();
        assertThat(meeting.items().get(0).decisions()).hasSize(1);
        assertThat(meeting.bodies()).hasSize(1);
    }

    @Test
    void twoBodiesThatDecideOnOneDayAreTwo() {
        Meeting meeting = read("""
                UDVALG

                Byrådet

                MØDE

                Referat

                STARTTIDSPUNKT

                24-06-2014 18:00:00

                1. Ny skole

                Beslutning i Økonomiudvalget den 24-06-2014

                Anbefales.

                Beslutning i Byrådet den 24-06-2014

                Godkendt.
                """);

        assertThat(meeting.items().get(0).decisions()).hasSize(2);
    }

    @Test
    void theHeadMaySayWhenTheMinutesWerePublished() {
        Meeting meeting = read("""
                Økonomiudvalget - 15-06-2020

                Referat
                Dato:
                Mandag, 15 juni, 2020 - 17:00
                Referat publiceret:
                Onsdag, 17 juni, 2020 - 11:28

                Punkt 126 Godkendelse af dagsorden

                Beslutning

                Godkendt.
                """);

        assertThat(meeting.published()).contains(LocalDateTime.of(2020, 6, 17, 11, 28));
        assertThat(meeting.date()).contains(LocalDate.of(2020, 6, 15));
    }

    @Test
    void aBrokenEntryOfTheContentsGoesOnBelow() {
        Meeting meeting = read("""
                Kulturudvalget

                Tirsdag den 07-02-2017 kl. 08:15

                Indholdsfortegnelse:

                11 Ny scene
                12 Ansøgning fra byens bokseklub om støtte til afholdelse af det store nordiske
                mesterskab i boksning 2017

                11. Ny scene
                24.05P00 - 2016/11522

                Beslutning
                Godkendt.

                12. Ansøgning fra byens bokseklub om støtte til afholdelse af det store nordiske mesterskab i boksning 2017
                24.05P00 - 2016/11523

                Beslutning
                Udsat.
                """);

        assertThat(meeting.contents())
                .extracting(ContentsEntry::title)
                .containsExactly(
                        "Ny scene",
                        "Ansøgning fra byens bokseklub om støtte til afholdelse af det store nordiske mesterskab i boksning 2017");
        assertThat(meeting.items())
                .extracting(item -> item.caseNumber().map(CaseNumber::printed).orElse(""))
                .containsExactly("2016/11522", "2016/11523");
    }

    @Test
    void peopleBetweenWhomNothingStandsAreToldApartByTheirFirstNames() {
        String paper = """
                Kulturudvalget - Referat

                Dato: 7. februar 2017

                Deltagere: %s

                1. Ny scene

                Beslutning
                Godkendt.
                """;

        assertThat(read(paper.formatted("Jens Emil Holm Ulla Bo Krag")).attendance())
                .extracting(each -> each.person().map(Person::name).orElse(""))
                .containsExactly("Jens Emil Holm", "Ulla Bo Krag");
        assertThat(read(paper.formatted("Jens Emil Holm Qilda Krog Dam")).attendance())
                .isEmpty();
    }

    @Test
    void aMunicipalityInCapitalsIsNamedAsEverywhere() {
        Meeting meeting = read("""
                TÅRNBY KOMMUNE
                REFERAT

                Kulturudvalget den 7. februar 2017

                1. Ny scene

                Beslutning
                Godkendt.
                """);

        assertThat(meeting.municipality().map(Municipality::name)).contains("Tårnby Kommune");
    }

    @Test
    void whereTheMeetingIsHeldIsNoTitleOfAnItem() {
        Meeting meeting = read("""
                Referat
                Kulturudvalget tirsdag den 13. august 2024 kl. 16.30

                Mødelokale Tårnet, Rådhuset, Store Torv 20, 2635 Ishøj

                Sagsfremstilling

                Scenen er slidt.

                Beslutning

                Udsat.

                Resume

                Stolene er slidte.

                Sagsfremstilling

                Der er 200 stole.

                Beslutning

                Godkendt.
                """);

        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("", "");
        assertThat(meeting.items().get(1).sections())
                .extracting(Section::heading)
                .containsExactly("Resume", "Sagsfremstilling");
        assertThat(meeting.bodies()).extracting(Body::name).containsExactly("Kulturudvalget");
    }

    @Test
    void theApprovalOfThePlanOfMeetingsIsAboutComingMeetings() {
        Meeting meeting = read("""
                Kulturudvalget - Referat

                Dato: 7. februar 2017

                1. Beslutning om mødeplan for 2018

                Beslutning
                Godkendt.

                2. Mødeplan og regler for havnen

                Beslutning
                Godkendt.
                """);

        assertThat(meeting.items())
                .extracting(item -> item.kind().orElseThrow())
                .containsExactly(ItemKind.COMING_MEETINGS, ItemKind.CASE);
    }

    @Test
    void thatNobodyWasAwayMayStandBelowItsLabel() {
        AgendaItem bridge = only("""
                Beslutning

                Godkendt.


                Fraværende:

                Ingen
                """);

        assertThat(bridge.decisions().get(0).remark().plain()).isEmpty();
        assertThat(bridge.decisions().get(0).text().plain()).isEqualTo("Godkendt.");
        assertThat(bridge.emptyLabels()).hasSize(1);
    }

    @Test
    void aSummaryMayStandAboveTheFirstItemAlone() {
        Meeting meeting = read("""
                Referat
                Kulturudvalget tirsdag den 13. august 2024 kl. 16.30

                Resume

                Scenen er slidt.

                Sagsfremstilling

                Den er fra 1980.

                Beslutning

                Udsat.

                Sagsfremstilling

                Stolene er slidte.

                Beslutning

                Godkendt.
                """);

        assertThat(meeting.items()).hasSize(2);
        assertThat(meeting.items().get(0).sections())
                .extracting(Section::heading)
                .containsExactly("Resume", "Sagsfremstilling");
    }

    @Test
    void labelsOfAnItemAreLinesOfTheirOwnHoweverWideTheyAre() {
        Meeting meeting = read("""
                Kultur- og Idrætsudvalget (2014-2017) - Dagsorden - 5. december 2017

                1. Godkendelse af dagsorden (B)

                Sagsnr.: 330-2016-89665               Dok.nr.: 330-2017-707822                       Åbent
                Kompetence: Kultur- og Idrætsudvalget
                Beslutningstema
                Udvalget godkender sin dagsorden, som den er sendt ud til medlemmerne og til pressen.
                Indstilling
                Formanden indstiller, at dagsordenen til mødet den 5. december 2017 godkendes af udvalget.

                2. Ny hal (B)

                Sagsnr.: 330-2016-89666               Dok.nr.: 330-2017-707823                       Åbent
                Kompetence: Kultur- og Idrætsudvalget
                Beslutningstema
                Udvalget godkender tegningerne af den nye hal, som har været til høring hos foreningerne.
                Indstilling
                Formanden indstiller, at tegningerne godkendes, og at hallen bygges i løbet af næste år.
                """);

        assertThat(meeting.items()).allSatisfy(item -> {
            assertThat(item.access()).isPresent();
            assertThat(item.route().orElseThrow().stops().get(0).body().map(Body::name))
                    .contains("Kultur- og Idrætsudvalget");
        });
        assertThat(meeting.items())
                .extracting(AgendaItem::documentNumber)
                .containsExactly("330-2017-707822", "330-2017-707823");
    }

    @Test
    void onlyInItsOwnNameABodyKeepsTheMunicipality() {
        Meeting meeting = read("""
                Tårnby Kommune Kulturudvalget
                Referat

                Dato: 7. februar 2017

                1. Ny scene

                Beslutning
                Godkendt.
                """);

        assertThat(meeting.bodies()).extracting(Body::name).containsExactly("Kulturudvalget");
    }

    @Test
    void whoStoodInMayBeNamedLast() {
        Meeting meeting = read("""
                Kulturudvalget - Referat

                Dato: 7. februar 2017

                1. Ny scene

                Beslutning
                Bo Lund (A) var fraværende. Som stedfortræder deltog Else Mark (A)
                Godkendt.
                """);

        assertThat(meeting.attendance())
                .extracting(attendance -> attendance.person().orElseThrow().name())
                .containsExactlyInAnyOrder("Bo Lund", "Else Mark");
        assertThat(meeting.items().get(0).decisions().get(0).text().plain()).endsWith("Godkendt.");
    }

    @Test
    void somebodyWhoTookPartAsAGuestStandsInForNobody() {
        Meeting meeting = read("""
                Kulturudvalget - Referat

                Dato: 7. februar 2017

                1. Ny scene

                Beslutning
                Som gæst deltog Else Mark fra teatret.
                Godkendt.
                """);

        assertThat(meeting.attendance()).isEmpty();
    }

    @Test
    void theEditionMayStandBehindTheBody() {
        Meeting meeting = read("""
                Økonomiudvalget Referat fra ordinært møde torsdag den 9. februar 2017 kl. 8:00

                1. Ny scene

                Beslutning
                Godkendt.
                """);

        assertThat(meeting.bodies()).extracting(Body::name).containsExactly("Økonomiudvalget");
    }

    @Test
    void theVerbMayStandBeforeWhoDecided() {
        AgendaItem bridge = only("""
                Sagsfremstilling

                På den baggrund vedtog Byrådet den 6. marts 2014 at bygge en bro. I år vedtog naboerne den 7. marts 2014 en protest.

                Beslutning

                Godkendt.
                """);

        assertThat(bridge.history()).hasSize(1);
        assertThat(bridge.history().get(0).date()).contains(LocalDate.of(2014, 3, 6));
    }

    @Test
    void whoTellsSomethingAndNothingOfWhatGivesInformation() {
        Meeting meeting = read("""
                Kulturudvalget - Referat

                Dato: 7. februar 2017

                1. Siden sidst fra udvalgets medlemmer (O)

                Beslutning
                Taget til efterretning.

                2. Orientering om den nye scene

                Beslutning
                Taget til efterretning.
                """);

        assertThat(meeting.items())
                .extracting(item -> item.kind().orElseThrow())
                .containsExactly(ItemKind.INFORMATION, ItemKind.CASE);
    }

    @Test
    void aMemberWhoWasAwayFromEveryItemWasNotThere() {
        Meeting meeting = read("""
                Kulturudvalget - Referat

                Dato: 7. februar 2017

                Medlemmer: Anne Holm, Bo Lund, Else Mark

                1. Ny scene

                Beslutning
                Godkendt.
                Fraværende: Bo Lund

                2. Nye stole

                Beslutning
                Godkendt.
                Fraværende: Bo Lund, Else Mark
                """);

        assertThat(meeting.attendance())
                .filteredOn(attendance -> attendance.status().equals(Optional.of(AttendanceStatus.ABSENT)))
                .extracting(attendance -> attendance.person().orElseThrow().name())
                .containsExactly("Bo Lund");
        assertThat(meeting.attendance().get(2).items()).hasSize(1);
    }

    @Test
    void aListThatBeginsAnewBelowEachItemStillHasOneItemEach() {
        Meeting meeting = read("""
                Referat fra Ældrerådets møde den 22. februar 2016 kl. 10.00 - 12.00

                Afbud: Vagn Lund.

                 1. Godkendelse af referatet fra sidste møde

                Referat: Godkendt

                 1. Kontingent

                Referat:

                Ældrerådet besluttede at betale 500 kr. i kontingent.

                 1. Brochurer

                Referat:

                De brochurer, der er til overs, lægges ud.

                 1. Høringssvar

                Referat:

                Ældrerådet skriver et høringssvar.
                """);

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Godkendelse af referatet fra sidste møde", "Kontingent", "Brochurer", "Høringssvar");
        assertThat(meeting.items())
                .allSatisfy(item -> assertThat(item.decisions()).hasSize(1));
    }

    private static final String WITH_PROPOSAL = """
            Byrådet
            Referat
            Mødedato: 9. oktober 2018

            1. Budget 2019

            Indstilling

            Økonomiudvalget indstiller, at budgettet vedtages.

            Ændringsforslag fra Enhedslisten

            Bussen køres gratis.

            Beslutning i Økonomiudvalget 2. oktober 2018:

            Indstilles godkendt.

            Beslutning i Byrådet 9. oktober 2018:

            Godkendt.
            """;

    @Test
    void belowAProposalADecisionIsMadeWhereItsHeadingSaysWhen() {
        assertThat(read(WITH_PROPOSAL).items().get(0).decisions())
                .extracting(Decision::outcome)
                .containsExactly(Optional.of(Outcome.RECOMMENDED), Optional.of(Outcome.APPROVED));
    }
}
