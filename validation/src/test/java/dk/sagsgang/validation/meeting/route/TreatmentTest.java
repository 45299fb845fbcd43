package dk.sagsgang.validation.meeting.route;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.rule.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreatmentTest {

    private static final Body COMMITTEE = Body.of("Socialudvalget");
    private static final Body FINANCE = Body.of("Økonomiudvalget");
    private static final Body COUNCIL = Body.of("Byrådet");
    private static final LocalDate TODAY = LocalDate.of(2019, 1, 30);

    @Test
    void treatmentsAreInTheOrderOfTheRouteEachWithAllItsDays() {
        AgendaItem item = item(
                decision(COUNCIL, TODAY),
                decision(COMMITTEE, TODAY.minusDays(20)),
                decision(COMMITTEE, TODAY.minusDays(50)));

        assertThat(treatments(item, COMMITTEE, FINANCE, COUNCIL))
                .containsExactly(
                        new Treatment(0, "Socialudvalget", List.of(TODAY.minusDays(50), TODAY.minusDays(20)), false),
                        new Treatment(2, "Byrådet", List.of(TODAY), false));
    }

    @Test
    void aDecisionWithoutBodyAndDateIsThisMeetings() {
        assertThat(treatments(item(Decision.builder().build()), COMMITTEE, COUNCIL))
                .containsExactly(new Treatment(1, "Byrådet", List.of(TODAY), false));
    }

    @Test
    void aBodyThatStandsTwiceOnTheRouteIsLeftOut() {
        AgendaItem item = item(decision(FINANCE, TODAY.minusDays(7)), decision(COUNCIL, TODAY));

        assertThat(treatments(item, FINANCE, COUNCIL, FINANCE, COUNCIL)).isEmpty();
    }

    @Test
    void earlierTreatmentsCountByTheirReferenceAndTheirDecisions() {
        AgendaItem item = item().withPriorTreatments(PriorTreatment.builder()
                .reference(DecisionReference.builder()
                        .body(COMMITTEE)
                        .date(TODAY.minusDays(20))
                        .build())
                .addDecisions(decision(FINANCE, TODAY.minusDays(7)).withOutcome(Outcome.REFERRED_BACK))
                .build());

        assertThat(treatments(item, COMMITTEE, FINANCE))
                .containsExactly(
                        new Treatment(0, "Socialudvalget", List.of(TODAY.minusDays(20)), false),
                        new Treatment(1, "Økonomiudvalget", List.of(TODAY.minusDays(7)), true));
    }

    private static List<Treatment> treatments(AgendaItem item, Body... way) {
        Meeting meeting =
                Meeting.builder().addBodies(COUNCIL).date(TODAY).addItems(item).build();
        MeetingFacts facts = new MeetingFacts(meeting, Context.EMPTY);
        List<RouteStop> stops = Arrays.stream(way)
                .map(body -> RouteStop.builder().body(body).build())
                .toList();
        return Treatment.of(facts.items().get(0), stops, facts);
    }

    private static AgendaItem item(Decision... decisions) {
        return AgendaItem.builder()
                .title("Handleplaner")
                .addDecisions(decisions)
                .build();
    }

    private static Decision decision(Body body, LocalDate date) {
        return Decision.builder().body(body).date(date).build();
    }
}
