package dk.sagsgang.validation.meeting.route;

import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * When a body of a route treated the case, as far as the document tells.
 *
 * @param stop the place of the body on the way, from 0
 * @param name the body as printed on the route
 * @param days the days on which it treated the case, the first one first
 * @param sentBack whether it then sent the case back or on to another body
 */
record Treatment(int stop, String name, List<LocalDate> days, boolean sentBack) {

    private static final Set<Outcome> ELSEWHERE = Set.of(Outcome.REFERRED_BACK, Outcome.FORWARDED);

    LocalDate first() {
        return days.get(0);
    }

    LocalDate last() {
        return days.get(days.size() - 1);
    }

    /** The treatments that an item tells of, in the order of the route; bodies that stand twice on it are left out. */
    static List<Treatment> of(ItemFacts item, List<RouteStop> way, MeetingFacts meeting) {
        Map<Integer, List<Told>> byStop = new TreeMap<>();
        for (Told told : told(item, meeting)) {
            List<Integer> stops = stops(told.body, way, meeting);
            if (stops.size() == 1) {
                byStop.computeIfAbsent(stops.get(0), stop -> new ArrayList<>()).add(told);
            }
        }
        List<Treatment> treatments = new ArrayList<>();
        byStop.forEach((stop, told) -> {
            String name = way.get(stop).body().map(Body::label).orElse("");
            List<LocalDate> days = told.stream().map(Told::date).sorted().toList();
            treatments.add(new Treatment(stop, name, days, told.stream().anyMatch(Told::sentBack)));
        });
        return treatments;
    }

    private static List<Told> told(ItemFacts item, MeetingFacts meeting) {
        List<Told> told = new ArrayList<>();
        for (Decision decision : item.item().decisions()) {
            Optional<Body> body = decision.body().isPresent() ? decision.body() : only(meeting);
            Optional<LocalDate> date = decision.date().isPresent() ? decision.date() : meeting.meetingDay();
            add(told, body, date, decision.outcome());
        }
        for (PriorTreatment prior : item.item().priorTreatments()) {
            add(
                    told,
                    prior.reference().flatMap(DecisionReference::body),
                    prior.reference().flatMap(DecisionReference::date),
                    Optional.empty());
            prior.decisions().forEach(decision -> add(told, decision.body(), decision.date(), decision.outcome()));
        }
        return told;
    }

    private static Optional<Body> only(MeetingFacts meeting) {
        return meeting.meeting().bodies().size() == 1
                ? Optional.of(meeting.meeting().bodies().get(0))
                : Optional.empty();
    }

    private static void add(List<Told> told, Optional<Body> body, Optional<LocalDate> date, Optional<Outcome> outcome) {
        if (body.isPresent() && date.isPresent()) {
            told.add(new Told(
                    body.get(), date.get(), outcome.filter(ELSEWHERE::contains).isPresent()));
        }
    }

    private static List<Integer> stops(Body body, List<RouteStop> way, MeetingFacts meeting) {
        List<Integer> stops = new ArrayList<>();
        for (int s = 0; s < way.size(); s++) {
            if (way.get(s)
                    .body()
                    .filter(stop -> meeting.whoMeets().same(body, stop))
                    .isPresent()) {
                stops.add(s);
            }
        }
        return stops;
    }

    private record Told(Body body, LocalDate date, boolean sentBack) {}
}
