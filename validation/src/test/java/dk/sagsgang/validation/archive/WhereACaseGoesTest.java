package dk.sagsgang.validation.archive;

import static dk.sagsgang.validation.archive.Papers.APRIL;
import static dk.sagsgang.validation.archive.Papers.COMMITTEE;
import static dk.sagsgang.validation.archive.Papers.COUNCIL;
import static dk.sagsgang.validation.archive.Papers.FEBRUARY;
import static dk.sagsgang.validation.archive.Papers.MARCH;
import static dk.sagsgang.validation.archive.Papers.approved;
import static dk.sagsgang.validation.archive.Papers.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.ItemEffect;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** ARC-003 and ARC-004: a case goes to the council where its committee says so, and walks its route. */
@Tag("once")
class WhereACaseGoesTest {

    private static final String NOT_REACHED = "ARC-004 ";
    private static final AgendaItem CASE =
            approved("21.", "Udbud af madservice", "19/10421").withKey("sag");

    @Test
    void aDecisionSendsItToTheCouncil() {
        assertThat(afterwards(decided("Anbefales over for Byrådet."))).containsExactly(NOT_REACHED);
        assertThat(afterwards(decided("Anbefales over for Kommunalbestyrelsen.")))
                .containsExactly(NOT_REACHED);
        assertThat(afterwards(decided("Anbefales.").withOnwardTo(Body.of(COUNCIL))))
                .containsExactly(NOT_REACHED);
    }

    @Test
    void aDecisionSendsItElsewhereOrNowhere() {
        assertThat(afterwards(decided("Anbefales."))).isEmpty();
        assertThat(afterwards(decided("Anbefales.").withOnwardTo(Body.of("Teknisk Udvalg"))))
                .isEmpty();
    }

    @Test
    void aRouteSendsItToTheCouncilUnlessThatIsOnlyTold() {
        Decision recommended = decided("Anbefales.");
        RouteStop council = RouteStop.builder().body(Body.of(COUNCIL)).build();

        assertThat(afterwards(CASE.withDecisions(recommended).withRoute(route(council))))
                .containsExactly(NOT_REACHED);
        assertThat(afterwards(CASE.withDecisions(recommended).withRoute(route(council.withRole(RouteRole.INFORMED)))))
                .isEmpty();
    }

    @Test
    void whatTheAgendaPutsOffIsNotSentOn() {
        AgendaItem agenda = AgendaItem.builder()
                .number("20.")
                .title("Godkendelse af dagsorden")
                .addDecisions(Decision.builder()
                        .text(FormattedText.of("Punkt 21 udsættes."))
                        .addEffects(ItemEffect.builder()
                                .item("sag")
                                .outcome(Outcome.POSTPONED)
                                .build())
                        .build())
                .build();
        AgendaItem recommended = CASE.withDecisions(decided("Anbefales over for Byrådet."));

        assertThat(afterwards(minutes(COMMITTEE, FEBRUARY, agenda, recommended)))
                .isEmpty();
        assertThat(afterwards(minutes(COMMITTEE, FEBRUARY, agenda, recommended.withKey("en anden"))))
                .containsExactly(NOT_REACHED);
    }

    @Test
    void oneMatterIsTreatedOutOfOrder() {
        assertThat(walked(CASE.title())).containsExactly("ARC-003 reversed");
    }

    @Test
    void twoMattersUnderOneCaseNumberHaveNoOrder() {
        assertThat(walked("Udbud af kørsel")).isEmpty();
    }

    /** The council before the committee, which has treated the case before, maybe under another title. */
    private static List<String> walked(String firstTitle) {
        Route route = route(RouteStop.builder().body(Body.of(COUNCIL)).build());
        return Checked.rules(List.of(
                minutes(COMMITTEE, FEBRUARY.plusDays(14), CASE.withRoute(route).withTitle(firstTitle)),
                minutes(COMMITTEE, FEBRUARY.plusDays(21), CASE.withRoute(route)),
                minutes(COUNCIL, FEBRUARY.plusDays(7), CASE.withRoute(route))));
    }

    private static Route route(RouteStop last) {
        return Route.builder()
                .addStops(RouteStop.builder().body(Body.of(COMMITTEE)).build(), last)
                .build();
    }

    private static Decision decided(String text) {
        return Decision.builder()
                .outcome(Outcome.RECOMMENDED)
                .text(FormattedText.of(text))
                .build();
    }

    private static List<String> afterwards(Decision decision) {
        return afterwards(CASE.withDecisions(decision));
    }

    private static List<String> afterwards(AgendaItem item) {
        return afterwards(minutes(COMMITTEE, FEBRUARY, item));
    }

    /** With the next two meetings of the council, on which the case is not. */
    private static List<String> afterwards(Meeting committee) {
        AgendaItem another = approved("50.", "Renovering af svømmehallen", "19/10515");
        List<Meeting> papers = new ArrayList<>(List.of(committee));
        papers.add(minutes(COUNCIL, MARCH, another));
        papers.add(minutes(COUNCIL, APRIL, another));
        return Checked.rules(papers);
    }
}
