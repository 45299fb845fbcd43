package dk.sagsgang.exchange.paper.meeting.head;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who meets, when and where, in the lines with which heads of different systems begin. */
class BodiesOfTheHeadTest {

    private static Meeting with(String head) {
        return meeting(head + "\n\n1. Godkendelse af dagsorden\nGodkendt.\n\n2. Eventuelt\nIntet.\n");
    }

    private static List<String> bodies(String head) {
        return with(head).bodies().stream().map(Body::name).toList();
    }

    @Test
    void whoServesTheBodyStandsBehindIt() {
        assertThat(bodies("Åben referat Ungerådet Kulturforvaltningen, Stab & Service"))
                .containsExactly("Ungerådet");
        assertThat(bodies("Åben dagsorden Ældrerådet SÆH-sekretariatet")).containsExactly("Ældrerådet");
    }

    @Test
    void whatPartsTheEditionFromTheBodyIsOfNeither() {
        for (String head : List.of(
                "Referat - Ældrerådet",
                "Referat \u2013 Ældrerådet",
                "Referat: Ældrerådet",
                "Referat, Ældrerådet",
                "Åbent referat - Ældrerådet",
                "Dagsorden - Ældrerådet",
                "Beslutningsprotokol - Ældrerådet",
                "Udskrift - Ældrerådet",
                "Ældrerådet - referat")) {
            assertThat(bodies(head)).as(head).containsExactly("Ældrerådet");
        }
    }

    @Test
    void nameOfSeveralAreasStaysWhole() {
        assertThat(bodies("Skole-, Børne- og Ungeudvalget - Referat 13-08-2024"))
                .containsExactly("Skole-, Børne- og Ungeudvalget");
        assertThat(bodies("Ældrerådet, referat 13-08-2024")).containsExactly("Ældrerådet");
    }

    @Test
    void whatKindOfMeetingItIsStandsBehindTheBody() {
        assertThat(bodies("Referat Lunde Byråd Ordinært møde")).containsExactly("Lunde Byråd");
        assertThat(bodies("Referat Handicaprådet Ekstraordinært møde")).containsExactly("Handicaprådet");
        assertThat(bodies("åbent møde for Havne- og vejudvalgets møde den 06. april 2010 kl. 15:00 i Lunde 12"))
                .containsExactly("Havne- og vejudvalget");
        assertThat(bodies("Referat MØDE 6-2015. Lunde Seniorråd Torsdag den 4. juni 2015"))
                .containsExactly("Lunde Seniorråd");
    }

    @Test
    void bodyThatIsCalledByLettersMetAsTheLineSays() {
        assertThat(bodies("Referat fra mødet i LMU Plan\nden 6. november 2017")).containsExactly("LMU Plan");
        assertThat(bodies("Dagsorden til møde i Hoved-MED\nden 6. november 2017"))
                .containsExactly("Hoved-MED");
        assertThat(bodies("Referat fra mødet i Kantinen\nden 6. november 2017")).isEmpty();
    }

    @Test
    void nameOfAFileTellsTheBodyInOneOfItsSentences() {
        assertThat(
                        bodies(
                                "Lunde Byråd. Ordinært møde. Dato 24. juni. Der er indkommet et spørgsmål.\n\nTranskript\n\n1 Referat Dato 24. juni 2015 Tid 19:00"))
                .containsExactly("Lunde Byråd");
    }

    @Test
    void dayMayHaveDashesAroundItsMonth() {
        assertThat(with("Kommunalbestyrelsen Referat\nDato: Onsdag den 15-maj-2002")
                        .date())
                .contains(LocalDate.of(2002, 5, 15));
    }

    @Test
    void placeMayStandBehindAfholdt() {
        assertThat(with("Referat Ungerådet\nd.: 10-09-2009\nAfholdt: Klubben, det gl. Rådhus i Lunde, Lundevej 214")
                        .place())
                .isEqualTo("Klubben, det gl. Rådhus i Lunde, Lundevej 214");
    }

    @Test
    void wordsThatAreLeftBeforeAPlaceAreNotOfIt() {
        assertThat(with("REFERAT\nfra møde i kl i byrådssalen").place()).isEqualTo("byrådssalen");
        assertThat(with("REFERAT\ni Mødelokale 2").place()).isEqualTo("Mødelokale 2");
    }

    @Test
    void valuesOfARowOfLabelsStandBehindTheLast() {
        Meeting meeting = with(
                "Lunde Kommune Kommunalbestyrelsen Referat\nDato:\nMødested:\nAfbud fra: Onsdag den 14-maj-2003 Kommunalbestyrelsens sal");

        assertThat(meeting.date()).contains(LocalDate.of(2003, 5, 14));
        assertThat(meeting.place()).isEqualTo("Kommunalbestyrelsens sal");
        assertThat(meeting.attendance()).isEmpty();
    }

    @Test
    void titleOfThePageSaysWhenItBeganWhereTheTranscriptLostIt() {
        Meeting meeting = with(
                "Referat. Lunde Seniorråd. Torsdag den 4. juni 2015 kl. 13.00. Kontrabassen\n\nTranskript\n\n1 Referat Lunde Seniorråd Torsdag den 4. juni 2015 kl Kontrabassen");

        assertThat(meeting.start().map(each -> each.getHour())).contains(13);
    }

    @Test
    void pointOfARecommendationThatIsTheTitleOfAPageSaysNoEdition() {
        assertThat(
                        with("1. at lokaludvalget godkender dagsordenen for det tredje møde.\n\nTranskript\n\n1 Ungerådet den 4. juni 2015")
                                .edition())
                .isEmpty();
    }

    @Test
    void meetingThatWasHeldHasMinutes() {
        assertThat(with("Mødet afholdt torsdag den 12. maj 2022 kl. 09.00 på biblioteket\n\nDagsorden:")
                        .edition())
                .contains(Edition.MINUTES);
        assertThat(with("Mødet afholdes torsdag den 12. maj 2022 kl. 09.00 på biblioteket\n\nDagsorden:")
                        .edition())
                .contains(Edition.AGENDA);
    }

    @Test
    void dayOfTheLetterIsNotThatOfTheMeeting() {
        assertThat(with("Lunde, den 15. maj 2007 /ABCD Referat af mødet i Ungerådet 14. maj 2007 kl. 14:00")
                        .date())
                .contains(LocalDate.of(2007, 5, 14));
    }

    @Test
    void dayInDigitsMayHaveSpaces() {
        for (String day : List.of("Mandag d. 4.4. 2022", "Mandag den 4. 4. 2022", "4. 4.2022", "04-04-2022")) {
            assertThat(with("Byrådet\nReferat\nDato: " + day + "\nSted: Rådhuset")
                            .date())
                    .as(day)
                    .contains(LocalDate.of(2022, 4, 4));
        }
    }

    @Test
    void valuesBehindLabelsMayStandInCells() {
        Meeting meeting =
                with("Referat\nden 20. september 2017 kl. 17:00\nMødested: | Lunde Rådhus |\nUdvalg: | Byrådet |");
        assertThat(meeting.place()).contains("Lunde Rådhus");
        assertThat(meeting.bodies()).extracting(Body::name).containsExactly("Byrådet");
    }

    @Test
    void labelOfTheBodyMayHaveNoColon() {
        assertThat(bodies("Referat\nMødested Lokale 2\nUdvalg Lunde Udsatteråd"))
                .containsExactly("Lunde Udsatteråd");
        assertThat(bodies("Referat\nUdvalg for Teknik og Miljø")).containsExactly("Udvalg for Teknik og Miljø");
    }
}
