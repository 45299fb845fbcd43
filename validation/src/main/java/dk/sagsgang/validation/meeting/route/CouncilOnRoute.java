package dk.sagsgang.validation.meeting.route;

import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import java.util.List;

/** Whether a route leads to the council of the municipality or the region. */
final class CouncilOnRoute {

    private CouncilOnRoute() {}

    /** Whether a route is told and surely does not lead there: a stop of which only an abbreviation is printed may be it. */
    static boolean surelyNot(List<RouteStop> way, MeetingFacts meeting) {
        return !way.isEmpty() && way.stream().allMatch(stop -> another(stop, meeting));
    }

    private static boolean another(RouteStop stop, MeetingFacts meeting) {
        return stop.body()
                .filter(body -> !body.name().isBlank()
                        || meeting.whoMeets().listed(body).isPresent())
                .filter(body -> meeting.kinds()
                        .kind(body)
                        .filter(BodyKind::electedCouncil)
                        .isEmpty())
                .isPresent();
    }
}
