package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Access;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages that have no head and print the items alone, each with the marks and labels of its system. */
class PagesOfItemsTest {

    private static Meeting known(String page) {
        return PaperReader.standard()
                .read(page.getBytes(StandardCharsets.UTF_8), "side.txt")
                .documents()
                .get(0)
                .meeting();
    }

    @Test
    void theNumberOfTheCaseIsTakenBeforeThatOfTheJournal() {
        Meeting meeting = meeting("""
                Referat Havnebestyrelsen den 4. marts 2015

                1. Nye bænke

                J.nr.: 00.01.00G01-0004/2012
                Sagsnr.: 6628

                Beslutning
                Godkendt.
                """);

        assertThat(meeting.items().get(0).caseNumber().orElseThrow().printed()).isEqualTo("6628");
    }

    @Test
    void titleWithItsAccessAndCaseIsAnItemOfAMeeting() {
        for (String page : new String[] {
            "7.      Nye bænke\n\nSag 306-2009-600\n\nDok. 306-2019-263412\n\nInitialer: ABC\n\nÅbent\n\nDer står få bænke ved søen.\n",
            "Punkt 7: Nye bænke\n\nÅbent punkt\n\nSagsnr.: 09/12345\n\nDer står få bænke ved søen.\n",
            "7. Nye bænke\nÅbent\nSagsid: 1234567 J.nr.: 00.01.00\n\nDer står få bænke ved søen.\n"
        }) {
            Meeting meeting = known(page);

            assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("Nye bænke");
            assertThat(meeting.items().get(0).access()).contains(Access.OPEN);
        }
    }

    @Test
    void whatIsSaidOfTheCaseMayStandBehindItsText() {
        Meeting meeting = meeting("""
                Referat

                Byrådet

                4. marts 2014

                1. Nye bænke

                Sagsfremstilling

                Der står få bænke ved søen.

                Åben sag

                Sagsnr: 13/2133

                Sbh: abcd

                Indstilling

                Direktøren indstiller, at der sættes fire bænke op.

                2. Salg af grund

                Sagsfremstilling

                En køber har budt.

                Lukket sag

                Sagsnr: 13/2134

                Beslutning

                Godkendt.
                """);

        AgendaItem first = meeting.items().get(0);
        assertThat(first.access()).contains(Access.OPEN);
        assertThat(first.caseOfficers().get(0).initials()).isEqualTo("abcd");
        assertThat(first.sections().get(0).text().plain()).isEqualTo("Der står få bænke ved søen.");
        assertThat(meeting.items().get(1).access()).contains(Access.CLOSED);
    }

    @Test
    void dayAndPlaceBelowTheHeadingOfADecisionAreThoseOfTheMeeting() {
        Meeting meeting = meeting("""
                24.    Nye bænke

                Sag 306-2014-5450

                Åbent

                Beslutning fra Ungerådet

                Dato: 15. juni 2015

                Sted: Kantinen, Rådhuset i Lunde

                Fraværende:

                Godkendt.

                25.    Eventuelt

                Sag 306-2014-5451

                Åbent

                Beslutning fra Ungerådet

                Dato: 15. juni 2015

                Sted: Kantinen, Rådhuset i Lunde

                Fraværende:

                Intet.
                """);

        assertThat(meeting.date()).contains(LocalDate.of(2015, 6, 15));
        assertThat(meeting.place()).isEqualTo("Kantinen, Rådhuset i Lunde");
        assertThat(meeting.bodies()).extracting(Body::name).containsExactly("Ungerådet");
        assertThat(meeting.items())
                .extracting(item -> item.decisions().get(0).text().plain())
                .containsExactly("Godkendt.", "Intet.");
    }

    @Test
    void whatWasSaidAtAMeetingStandsBelowItsName() {
        Meeting meeting = meeting("""
                1.         Nye bænke

                Åbent

                Sagsnr.: 326-2010-57347       J.nr.: 00.01.00

                Ungeudvalgets møde den 12. december 2011:

                Godkendt.

                2.         Eventuelt

                Åbent

                Sagsnr.: 326-2010-57348       J.nr.: 00.01.00

                Ungeudvalgets møde den 12. december 2011:

                Intet.
                """);

        assertThat(meeting.bodies()).extracting(Body::name).containsExactly("Ungeudvalget");
        assertThat(meeting.date()).contains(LocalDate.of(2011, 12, 12));
        assertThat(meeting.edition()).contains(Edition.MINUTES);
        assertThat(meeting.items().get(0).decisions()).hasSize(1);
    }

    @Test
    void meetingOfTheHeadIsNoDecision() {
        Meeting meeting = meeting("""
                Ungeudvalgets møde den 12. december 2011

                Resume

                Der mangler bænke.

                Indstilling

                at der købes to.

                Beslutning

                Godkendt.

                Resume

                Der mangler træer.

                Indstilling

                at der købes to.

                Beslutning

                Udsat.
                """);

        assertThat(meeting.items()).hasSize(2);
        assertThat(meeting.bodies()).extracting(Body::name).containsExactly("Ungeudvalget");
    }

    @Test
    void caseNumberBehindALabelMayStandAboveTheTitle() {
        Meeting meeting = meeting("""
                Referat
                til
                mødet i HMU Plan og Miljø
                den 6. november 2017 kl. 11:30
                i Plangården, Lokale 1, Lundevej 26, 8800 Viborg

                Sagnr.: 1-13-3-57-16

                1. Nye bænke

                Beslutning

                Godkendt.

                Tilbage til toppen
                Sagnr.: 1-13-3-57-17

                2. Nye træer

                Beslutning

                Udsat.
                """);

        assertThat(meeting.items())
                .extracting(AgendaItem::caseNumber)
                .containsExactly(
                        Optional.of(CaseNumber.of("1-13-3-57-16")), Optional.of(CaseNumber.of("1-13-3-57-17")));
        assertThat(meeting.bodies()).extracting(Body::name).containsExactly("HMU Plan og Miljø");
        assertThat(meeting.place()).isEqualTo("Plangården, Lokale 1, Lundevej 26, 8800 Viborg");
    }

    @Test
    void caseNumberBelowTheTitleStaysWithIt() {
        Meeting meeting = meeting(
                "Referat Ungerådet den 4. marts 2015\n\n1. Nye bænke\n\nSagsnr.: 15/1001\n\n2. Nye træer\n\nSagsnr.: 15/1002\n\nBeslutning\n\nGodkendt.\n");

        assertThat(meeting.items())
                .extracting(AgendaItem::caseNumber)
                .containsExactly(Optional.of(CaseNumber.of("15/1001")), Optional.of(CaseNumber.of("15/1002")));
    }

    @Test
    void numberInBracketsBehindTheNumberIsNoTitle() {
        Meeting meeting = meeting("""
                Byrådet

                23-02-2010

                Nye bænke ved søen
                Sag nr. 19 (ØU 23/2010)

                Sagens kerne

                Der mangler bænke.

                Beslutning

                Godkendt.

                Nye træer i parken
                Sag nr. 20 (ØU 24/2010)

                Sagens kerne

                Der mangler træer.

                Beslutning

                Udsat.
                """);

        assertThat(meeting.items())
                .extracting(AgendaItem::title)
                .containsExactly("Nye bænke ved søen", "Nye træer i parken");
    }

    @Test
    void whereAFileLiesIsNoNumberOfACase() {
        assertThat(meeting(
                                "Referat Ungerådet den 4. marts 2015\n\n1. Nye bænke\n\nJ.nr.: T:\\Sag\\Rådet\\Sager\\Nye bænke.doc\n\nBeslutning\n\nGodkendt.\n")
                        .items()
                        .get(0)
                        .caseNumber())
                .isEmpty();
    }
}
