package dk.sagsgang.exchange.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.paper.ReadPapers;
import dk.sagsgang.meeting.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a paper announces the meetings to come: in items about the plan of meetings, and in its last lines. */
class ComingMeetingsTest {

    private static Meeting meeting(String paper) {
        return ReadPapers.meeting(paper);
    }

    private static List<String> days(String title, String text) {
        return meeting("Referat Ældrerådet den 4. marts 2015\n\n1. Budget\n\nBeslutning\n\nGodkendt.\n\n2. " + title
                        + "\n\nSagsfremstilling\n\n" + text + "\n\nBeslutning\n\nGodkendt.\n")
                .items()
                .get(1)
                .plannedMeetings()
                .stream()
                .map(each -> String.valueOf(each.date().orElseThrow().earliest().orElseThrow()))
                .toList();
    }

    @Test
    void thePlanOfMeetingsMayHaveItsDaysInARow() {
        assertThat(days(
                        "Mødeplan 2016",
                        "Der foreslås møder den 30. maj, 5. september og 28. november, alle kl. 16.30."))
                .containsExactly("2016-05-30", "2016-09-05", "2016-11-28");
        assertThat(days("Beslutning om mødekalender", "Møderne ligger den 2. februar, 5. april samt 1. november 2017."))
                .containsExactly("2017-02-02", "2017-04-05", "2017-11-01");
        assertThat(days(
                        "Mødekalender",
                        "Mandag den 13. januar 2020 Mandag den 10. februar 2020 Tirsdag den 14. april 2020"))
                .containsExactly("2020-01-13", "2020-02-10", "2020-04-14");
    }

    @Test
    void anItemAboutTheNextMeetingMayHaveItsDayAlone() {
        assertThat(days("Næste møde", "4. maj 2015 kl. 16.00")).containsExactly("2015-05-04");
        assertThat(days("Dato for næste udvalgsmøde", "Mandag den 4. maj 2015")).containsExactly("2015-05-04");
    }

    @Test
    void daysOfOtherThingsAreNoComingMeetings() {
        assertThat(days("Mødeplan 2016", "Skolerne holder ferie fra den 30. juni."))
                .isEmpty();
        assertThat(days("Puljer", "Frister er den 1. maj og 1. november 2015.")).isEmpty();
        assertThat(days("Evaluering af næste møde", "4. maj 2015")).isEmpty();
    }

    @Test
    void theEndMaySayInOneOfItsSentencesWhenTheNextMeetingIs() {
        for (String end : List.of(
                "Næste møde er den 23. april. Der var intet yderligere.",
                "Intet. Det næste møde bliver torsdag den 23. april kl. 16.",
                "Næste rådsmøde: 23. april 2015")) {
            assertThat(meeting(
                                    "Referat Ældrerådet den 4. marts 2015\n\n1. Budget\n\nBeslutning\n\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\n\n"
                                            + end)
                            .plannedMeetings())
                    .as(end)
                    .extracting(each ->
                            String.valueOf(each.date().orElseThrow().earliest().orElseThrow()))
                    .containsExactly("2015-04-23");
        }
        assertThat(meeting(
                                "Referat Ældrerådet den 4. marts 2015\n\n1. Budget\n\nBeslutning\n\nUdsat til næste møde den 23. april.")
                        .plannedMeetings())
                .isEmpty();
    }
}
