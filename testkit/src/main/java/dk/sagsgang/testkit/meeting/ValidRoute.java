package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteBuilder;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.testkit.arbitrary.Words;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.PagePart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of one case through the bodies: committees first, then the finance committee, then the council, and each body
 * before this meeting's treats the case on an earlier day than the next.
 */
final class ValidRoute {

    /** How many of the committees, from the first on, prepare cases of other bodies. */
    static final int COMMITTEES_ON_ROUTES = 2;

    private final MeetingPlan meeting;
    private final ItemPlan plan;
    private final List<Body> way;
    private final int here;

    ValidRoute(MeetingPlan meeting, ItemPlan plan) {
        this.meeting = meeting;
        this.plan = plan;
        this.way = new ArrayList<>();
        if (plan.way == ItemPlan.Way.ENDING_HERE || plan.way == ItemPlan.Way.GOING_ON) {
            way.addAll(before());
        }
        this.here = way.size();
        way.add(meeting.body);
        if (plan.way == ItemPlan.Way.GOING_ON) {
            way.addAll(after());
        }
    }

    /** Whether the body that meets has the last word. */
    boolean endsHere() {
        return here == way.size() - 1;
    }

    Optional<Route> route() {
        return switch (plan.way) {
            case UNTOLD -> Optional.empty();
            case GRID -> Optional.of(grid());
            case HERE_ONLY, ENDING_HERE, GOING_ON -> Optional.of(list());
        };
    }

    /** Treatments by the bodies just before this one; none is left out between them and this one. */
    List<PriorTreatment> priorTreatments() {
        List<PriorTreatment> treatments = new ArrayList<>();
        int told = meeting.silent ? Math.max(1, plan.priorTreatments) : plan.priorTreatments;
        for (int stop = Math.max(0, here - told); stop < here; stop++) {
            LocalDate date = meeting.day.minusWeeks(1L + here - stop);
            treatments.add(PriorTreatment.builder()
                    .from(plan.priorParts)
                    .heading("Tidligere behandling")
                    .reference(DecisionReference.builder()
                            .body(way.get(stop))
                            .date(date)
                            .itemNumber("3.")
                            .build())
                    .layout(plan.rolesTold ? List.of(PagePart.of("Beslutning", "decisions")) : List.of())
                    .sections(plan.rolesTold ? plan.parts.sections() : List.of())
                    .addRecommendations(Recommendation.builder()
                            .recommendingBody(Body.of("Forvaltningen"))
                            .addAllPoints(plan.points)
                            .text(FormattedText.of("Forvaltningen indstiller sagen til godkendelse."))
                            .build())
                    .route(plan.namesItsParts ? Optional.of(list()) : Optional.empty())
                    .addDecisions(Decision.builder()
                            .body(way.get(stop))
                            .date(date)
                            .outcome(Outcome.RECOMMENDED)
                            .text(FormattedText.of("Indstilles godkendt."))
                            .build())
                    .build());
        }
        return treatments;
    }

    private Route list() {
        RouteBuilder route = Route.builder().heading("Sagsgang");
        for (int stop = 0; stop < way.size(); stop++) {
            RouteRole role = stop == way.size() - 1 ? RouteRole.DECIDES : RouteRole.RECOMMENDS;
            route.addStops(RouteStop.builder()
                    .body(way.get(stop))
                    .role(plan.rolesTold ? Optional.of(role) : Optional.empty())
                    .date(plan.rolesTold && stop == here ? Optional.of(meeting.day) : Optional.empty())
                    .build());
        }
        return route.build();
    }

    private Route grid() {
        RouteBuilder route = Route.builder().heading("Sagsgang og sagstype");
        List<Body> bodies = new ArrayList<>();
        Words.COMMITTEES.forEach(name -> bodies.add(Body.of(name)));
        bodies.add(Parties.financeCommittee());
        bodies.add(Parties.council());
        bodies.forEach(body -> route.addStops(
                RouteStop.builder().body(body).marked(body.sameAs(meeting.body)).build()));
        return route.build();
    }

    private List<Body> before() {
        if (is(BodyKind.COUNCIL)) {
            return List.of(Body.of(Words.COMMITTEES.get(0)), Parties.financeCommittee());
        }
        return is(BodyKind.FINANCE_COMMITTEE)
                ? List.of(Body.of(Words.COMMITTEES.get(1)))
                : List.of(Body.of("Ældrerådet"));
    }

    private List<Body> after() {
        if (is(BodyKind.COUNCIL)) {
            return List.of();
        }
        return is(BodyKind.FINANCE_COMMITTEE)
                ? List.of(Parties.council())
                : List.of(Parties.financeCommittee(), Parties.council());
    }

    private boolean is(BodyKind kind) {
        return meeting.body.kind().filter(kind::equals).isPresent();
    }
}
