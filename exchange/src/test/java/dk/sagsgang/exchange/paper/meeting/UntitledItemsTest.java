package dk.sagsgang.exchange.paper.meeting;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.meeting.route.RouteStop;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages that have lost the titles of the items: what an item begins with, and where it ends. */
class UntitledItemsTest {

    private static final String DECIDED = "Beslutning i Ungerådet den 25-01-2024\n";

    private static final String HEAD = "Ungerådet\nReferat • 25. januar 2024 kl. 16.00\nIndhold\n";

    @Test
    void bodyDecidesOnceOnAnItem() {
        Meeting meeting = meeting(HEAD + DECIDED + "Godkendt.\n" + DECIDED + "Intet.\n"
                + "Beslutningstema\nNye bænke ved søen.\nSagsfremstilling\nDer står få bænke.\n" + DECIDED + "Udsat.\n"
                + "Beslutningstema\nNye træer i parken.\nSagsfremstilling\nDer står få træer.\n" + DECIDED
                + "Drøftet.\n");

        assertThat(meeting.items())
                .extracting(item -> item.decisions().get(0).text().plain())
                .containsExactly("Godkendt.", "Intet.", "Udsat.", "Drøftet.");
    }

    @Test
    void whatIsToBeDecidedBeginsAnItem() {
        Meeting meeting = meeting(HEAD + DECIDED + "Godkendt.\n"
                + "Beslutningstema\nNye bænke ved søen.\nIndstilling\nDirektionen indstiller, at der købes to.\n"
                + DECIDED
                + "Udsat.\n");

        assertThat(meeting.items()).hasSize(2);
        assertThat(meeting.items().get(0).recommendations()).isEmpty();
        assertThat(meeting.items().get(1).recommendations()).hasSize(1);
    }

    @Test
    void decisionOfAnotherBodyBeforeBelongsToTheSameItem() {
        Meeting meeting = meeting(HEAD + DECIDED + "Godkendt.\n"
                + "Beslutningstema\nNye bænke ved søen.\nBeslutning i Vejudvalget den 08-01-2024\nAnbefales.\n"
                + DECIDED
                + "Udsat.\n");

        assertThat(meeting.items()).hasSize(2);
        assertThat(meeting.items().get(1).decisions()).hasSize(2);
    }

    @Test
    void roleOfABodyStandsInBrackets() {
        Meeting meeting = meeting(
                HEAD + "Resumé\nDer mangler bænke.\nSagen behandles i\nUngerådet (høring), Vejudvalget (beslutning).\n"
                        + DECIDED
                        + "Udsat.\nResumé\nNyt fra byen.\nSagen behandles i\nUngerådet (orientering).\n" + DECIDED
                        + "Til efterretning.\n");

        assertThat(meeting.items())
                .extracting(item -> item.route().orElseThrow().stops().stream()
                        .map(RouteStop::role)
                        .toList())
                .containsExactly(
                        java.util.List.of(Optional.of(RouteRole.CONSULTED), Optional.of(RouteRole.DECIDES)),
                        java.util.List.of(Optional.of(RouteRole.INFORMED)));
        assertThat(meeting.items().get(0).route().orElseThrow().stops())
                .extracting(stop -> stop.body().orElseThrow().name())
                .containsExactly("Ungerådet", "Vejudvalget");
    }

    @Test
    void lineAloneBelowTheKindOfPaperIsNoContents() {
        Meeting meeting = meeting(
                "Dagsorden\n\nTorsdag 10. nov 2016 kl. 10:30\n\nUngerådet\n\nNikolajs Plads 6 - Festsalen\n\nReferat\n\nResumé\n\nNyt.\n\n"
                        + "Beslutning Ungerådet den 10-11-2016\n\nDrøftet.\n\nResumé\n\nNyt.\n\nBeslutning Ungerådet den 10-11-2016\n\nDrøftet.\n");

        assertThat(meeting.contents()).isEmpty();
        assertThat(meeting.place()).isEqualTo("Nikolajs Plads 6 - Festsalen");
        assertThat(meeting.start()).isPresent();
        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("", "");
    }

    @Test
    void summaryBeginsAnItemWhereTheFirstHasItsDecisionAlone() {
        Meeting meeting = meeting(
                "Referat\nLunde Byråd tirsdag den 4. september 2018 kl. 16.30\nBeslutning\nIngen spørgsmål.\n"
                        + "Resume\nSkolen lukker.\nIndstilling\nDet indstilles, at pengene fordeles.\nBeslutning\nTiltrådt.\nØkonomi\nIngen.\nBilag\n"
                        + "Resume\nValg af medlem.\nIndstilling\nDet indstilles, at der vælges et medlem.\nBeslutning\nUdsat.\nØkonomi\nIngen.\n");

        assertThat(meeting.items())
                .extracting(item -> item.decisions().get(0).text().plain())
                .containsExactly("Ingen spørgsmål.", "Tiltrådt.", "Udsat.");
        assertThat(meeting.items().get(1).sections()).hasSize(2);
    }

    @Test
    void pointsOfRecommendationsAreNoItemsThoughAllAreTheFirst() {
        Meeting meeting = meeting(
                "Referat\nMandag d. 7. februar 2022, kl. 10:15\n\nResume\n\nRådet skal godkende dagsordenen.\n\nIndstilling\n\nForvaltningen indstiller, at\n\n 1. Rådet godkender dagsordenen.\n\nBeslutning\n\nGodkendt.\n\n"
                        + "Resume\n\nRådet orienteres om byfesten.\n\nIndstilling\n\nForvaltningen indstiller, at\n\n 1. Rådet tager orienteringen til efterretning\n 2. beslutte om der er mere\n\nBeslutning\n\nDrøftet.\n");

        assertThat(meeting.items()).extracting(AgendaItem::title).containsExactly("", "");
        assertThat(meeting.items().get(1).recommendations().get(0).points()).hasSize(2);
    }
}
