package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.RuleId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that looks at so many of something says so where a document has more. */
class LimitsAreToldTest {

    @Test
    void ofARouteOfTwentyOneStops() {
        assertThat(stoppedShort(route(20))).isEmpty();
        assertThat(stoppedShort(route(21))).containsExactly(RuleId.of("RTE-001"));
    }

    @Test
    void ofALongRouteThatNoRecommendationIsHeldAgainst() {
        Meeting meeting = Meeting.builder()
                .addItems(AgendaItem.builder()
                        .number("1")
                        .title("Busdrift")
                        .route(routeOf(21))
                        .build())
                .build();

        assertThat(stoppedShort(meeting)).isEmpty();
    }

    @Test
    void ofAHundredAndOneItemsOfTheNumberOfALine() {
        assertThat(stoppedShort(contents(100))).isEmpty();
        assertThat(stoppedShort(contents(101))).containsExactly(RuleId.of("MTG-006"));
    }

    /** What the limit left unknown is no fault of the contents. */
    @Test
    void whereTheLimitIsMetNothingIsSaidOfTheContents() {
        assertThat(DocumentValidator.standard().checkRules(contents(101)).findings())
                .extracting(finding -> finding.rule().id())
                .doesNotContain("MTG-006");
    }

    @Test
    void ofSeventeenLeadershipTeamsOfOneUnit() {
        assertThat(stoppedShort(teams(16))).isEmpty();
        assertThat(stoppedShort(teams(17))).containsExactly(RuleId.of("ORG-014"));
    }

    private static Set<RuleId> stoppedShort(CaseDocument document) {
        return DocumentValidator.standard().checkRules(document).gaps().stream()
                .filter(gap ->
                        gap.reason().filter(Coverage.Reason.TOO_LARGE::equals).isPresent())
                .flatMap(gap -> gap.rules().stream())
                .collect(Collectors.toSet());
    }

    private static Meeting route(int stops) {
        return Meeting.builder()
                .addItems(AgendaItem.builder()
                        .number("1")
                        .title("Busdrift")
                        .route(routeOf(stops))
                        .addRecommendations(Recommendation.builder()
                                .to(Body.of("Teknik- og Miljøudvalget"))
                                .build())
                        .build())
                .build();
    }

    private static Route routeOf(int stops) {
        return Route.builder()
                .addAllStops(IntStream.range(0, stops)
                        .mapToObj(stop -> RouteStop.builder()
                                .body(Body.of("Lokaludvalg " + stop))
                                .build())
                        .toList())
                .build();
    }

    /** The line's title is that of the last of the items, which all have its number. */
    private static Meeting contents(int items) {
        return Meeting.builder()
                .addContents(
                        ContentsEntry.builder().number("1").title("Dagsorden").build(),
                        ContentsEntry.builder()
                                .number("7")
                                .title("Sag " + items)
                                .build())
                .addItems(AgendaItem.builder().number("1").title("Dagsorden").build())
                .addAllItems(IntStream.rangeClosed(1, items)
                        .mapToObj(item -> AgendaItem.builder()
                                .number("7")
                                .title("Sag " + item)
                                .build())
                        .toList())
                .build();
    }

    private static OrganisationModel teams(int teams) {
        return OrganisationModel.builder()
                .addUnits(OrganisationUnit.builder()
                        .key("top")
                        .name("Teknik og Miljø")
                        .build())
                .addAllLeadershipTeams(Stream.generate(() -> LeadershipTeam.builder()
                                .unit("top")
                                .addSeats(LeadershipSeat.builder().build())
                                .build())
                        .limit(teams)
                        .toList())
                .build();
    }
}
