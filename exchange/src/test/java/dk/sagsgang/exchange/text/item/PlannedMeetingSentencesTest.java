package dk.sagsgang.exchange.text.item;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.PlannedMeeting;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedMeetingSentencesTest {

    private static List<PlannedMeeting> planned(String sentence) {
        return Items.html("<h4>Orientering</h4><p>" + sentence + "</p>").plannedMeetings();
    }

    private static List<String> days(String sentence) {
        return planned(sentence).stream()
                .map(meeting -> meeting.date().flatMap(date -> date.earliest()).orElseThrow() + " " + meeting.heading())
                .toList();
    }

    @Test
    void theNextMeetingIsAnnouncedWithItsDay() {
        assertThat(days("Næste møde er den 4. februar 2025.")).containsExactly("2025-02-04 Næste møde");
        assertThat(days("Broen er malet. Næste ordinære møde holdes tirsdag den 8. oktober kl. 16.00."))
                .containsExactly("2024-10-08 Næste ordinære møde");
        assertThat(days("Næste møde: 4-2-2025")).containsExactly("2025-02-04 Næste møde");
    }

    @Test
    void aDayWithoutAYearIsTheNextOne() {
        assertThat(days("Næste udvalgsmøde afholdes den 14. januar.")).containsExactly("2025-01-14 Næste udvalgsmøde");
    }

    @Test
    void itMayBeAnotherBodyThatMeets() {
        assertThat(planned("Næste møde i Kulturudvalget holdes den 3. december 2024."))
                .extracting(meeting -> meeting.body().orElseThrow().name())
                .containsExactly("Kulturudvalget");
    }

    @Test
    void theMeetingsOfAYearAreOneEach() {
        assertThat(days("Møderne i 2025 holdes den 8. januar, 5. februar og 4. marts."))
                .containsExactly("2025-01-08 Møderne", "2025-02-05 Møderne", "2025-03-04 Møderne");
    }

    @Test
    void theDecisionMayAnnounceOne() {
        assertThat(Items.html("<h4>Beslutning</h4><p>Godkendt.</p><p>Næste møde er den 4. februar 2025.</p>")
                        .plannedMeetings())
                .hasSize(1);
    }

    @Test
    void whatIsSaidOfAMeetingAndIsNoAnnouncementStaysText() {
        for (String sentence : List.of(
                "Det foreslås, at næste møde holdes den 4. februar 2025.",
                "Sagen genoptages på næste møde den 4. februar 2025.",
                "Der afholdes temamøde på næste møde i Kulturudvalget den 5. september 2024.",
                "Næste møde aftales senere.",
                "Møderne i 2025 begynder kl. 16.30.",
                "Møderne i 2023 blev holdt den 8. januar og 5. februar.",
                "Næste møde i Kulturen den 5. september 2024 handler om broen.")) {
            assertThat(planned(sentence)).as(sentence).isEmpty();
        }
    }
}
