package dk.sagsgang.exchange.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.Import;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.meeting.decision.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Minutes that are told in sentences and call themselves nothing. */
class ProseMinutesTest {

    private static final String FERRY = """
            Lunde Kommune
            Kommunalbestyrelsen

            Ekstraordinært møde onsdag den 4. marts 2015 kl. 18.00 på rådhuset

            Alle medlemmer var til stede undtagen Anne Holm, der havde meldt afbud.

            Borgmester Bo Lund åbnede mødet og konstaterede, at det var lovligt indkaldt.

            Punkt 1. Salg af færgen
            Kommunalbestyrelsen hørte om færgen og dens alder.
            Herefter blev salget vedtaget med 10 stemmer mod 4.

            %s

            Mødet hævet kl. 19.10.
            """;

    private static Meeting read(String behind) {
        Import read =
                PaperReader.standard().read(FERRY.formatted(behind).getBytes(StandardCharsets.UTF_8), "papir.txt");
        return read.documents().get(0).meeting();
    }

    @Test
    void sentencesTellThatAPaperIsOfAMeetingAndItsMinutes() {
        Meeting meeting = read("");

        assertThat(meeting.edition()).contains(Edition.MINUTES);
        assertThat(meeting.items()).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Salg af færgen");
            assertThat(item.decisions().get(0).outcome()).contains(Outcome.APPROVED);
            assertThat(item.decisions().get(0).votes().get(0).inFavour()).contains(10);
        });
    }

    @Test
    void meetingsToComeStandBehindTheLastItem() {
        assertThat(
                        read("Møder i 2016:\nTorsdag den 23. februar kl. 13-15 Budget, skole\nTorsdag den 4. maj kl. 13-15 Havnen")
                                .plannedMeetings())
                .extracting(PlannedMeeting::topics)
                .containsExactly(List.of("Budget", "skole"), List.of("Havnen"));
        assertThat(read("Næste møder: Tirsdag den 5. september og tirsdag den 28. november 2015, begge kl. 19.")
                        .plannedMeetings())
                .extracting(planned -> planned.date().orElseThrow().printed())
                .containsExactly("Tirsdag den 5. september", "tirsdag den 28. november 2015");
    }
}
