package dk.sagsgang.exchange.paper.meeting.head;

import static dk.sagsgang.exchange.paper.ReadPapers.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.decision.ItemEffect;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands below an item of who was there, and what its decision does to others. */
class WhoWasAtTheItemsTest {

    private static Meeting minutes(String first) {
        return meeting("""
                Referat

                Udvalg: Teknisk Udvalg
                Dato: 4. marts 2015
                Sted: Rådhuset

                1. Godkendelse af dagsorden

                Beslutning
                %s

                2. Ny bro over åen

                Beslutning
                Godkendt.

                3. Stier i skoven

                Beslutning
                Godkendt.

                4. Eventuelt

                Beslutning
                Intet.
                """.formatted(first));
    }

    private static Attendance of(Meeting meeting, String name) {
        return meeting.attendance().stream()
                .filter(each ->
                        each.person().map(Person::name).filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String items(Meeting meeting, String name) {
        return of(meeting, name).items().stream()
                .map(each -> each.item() + " " + each.change().orElseThrow().code())
                .collect(Collectors.joining(", "));
    }

    @Test
    void theFirstItemMayTellWhoWasAwayFromOthers() {
        Meeting meeting = minutes("""
                Godkendt.

                Anne Holm (F) deltog ikke under punkterne 2-3.

                Bo Lund forlod mødet efter behandlingen af punkt 3.

                Carl Krag ankom kl. 17.15 under behandlingen af punkt 2.""");

        assertThat(items(meeting, "Anne Holm")).isEqualTo("2 absent, 3 absent");
        assertThat(items(meeting, "Bo Lund")).isEqualTo("3 left-after");
        assertThat(items(meeting, "Carl Krag")).isEqualTo("2 arrived");
        assertThat(meeting.items().get(0).decisions().get(0).outcome()).contains(Outcome.APPROVED);
    }

    @Test
    void itemsThatTheMeetingDoesNotHaveTellOfNobody() {
        assertThat(minutes("""
                        Godkendt.

                        Anne Holm (F) deltog ikke under punkterne 12-15.""").attendance()).isEmpty();
    }

    @Test
    void whoStoodInStandsInForWhomTheSentenceBeforeNames() {
        Meeting meeting =
                minutes("Anne Holm (A) var fraværende. Som stedfortræder deltog Bo Lund (A)\nDagsordenen godkendt.");

        assertThat(of(meeting, "Bo Lund").substituteFor().map(Person::name)).contains("Anne Holm");
    }

    @Test
    void belowAHeadingOfItsOwnThereMayStandWhoCame() {
        Meeting meeting = minutes("""
                Dagsordenen blev godkendt.

                Fremmøde og inhabilitet:

                Anne Holm havde meldt afbud, og Bo Lund deltog i stedet.

                Carl Krag udeblev uden afbud.""");

        assertThat(of(meeting, "Anne Holm").status()).contains(AttendanceStatus.EXCUSED);
        assertThat(of(meeting, "Bo Lund").substituteFor().map(Person::name)).contains("Anne Holm");
        assertThat(of(meeting, "Carl Krag").status()).contains(AttendanceStatus.ABSENT);
    }

    @Test
    void eachNameBelowTheLabelMayHaveItsReason() {
        Meeting meeting = minutes("""
                Fraværende med afbud:

                Anne Holm (Ø), arbejde.

                Bo Lund (V), tjenesterejse.

                Dagsordenen blev godkendt.""");

        assertThat(List.of("Anne Holm", "Bo Lund"))
                .allSatisfy(name -> assertThat(of(meeting, name).status()).contains(AttendanceStatus.EXCUSED));
    }

    @Test
    void aPointBeyondThoseRecommendedIsAnItem() {
        Meeting meeting = meeting("""
                Referat

                Udvalg: Teknisk Udvalg
                Dato: 4. marts 2015

                1. Godkendelse af dagsorden

                Indstilling
                Direktøren indstiller, at
                1. dagsordenen godkendes.

                Beslutning
                Punkt 2. Beslutning om ny bro over åen 13/39690 udsat.
                Dagsordenen blev herefter godkendt.

                2. Beslutning om ny bro over åen

                Beslutning
                Udsat.
                """);

        var decision = meeting.items().get(0).decisions().get(0);
        assertThat(decision.points()).isEmpty();
        assertThat(decision.outcome()).contains(Outcome.APPROVED);
        assertThat(decision.effects())
                .containsExactly(ItemEffect.builder()
                        .item("2")
                        .outcome(Outcome.POSTPONED)
                        .build());
    }
}
