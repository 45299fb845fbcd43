package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Decision;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When a body of a route treated the case, as far as the document tells.
 *
 * @param stop the place of the body on the way, from 0
 * @param name the body as printed on the route
 * @param first the first day it treated the case
 * @param last the last day it did
 */
record Treatment(int stop, String name, LocalDate first, LocalDate last) {

    /** The treatments that an item tells of, in the order of the route; bodies that stand twice on it are left out. */
    static List<Treatment> of(ItemFacts item, List<RouteStop> way, MeetingFacts meeting) {
        Map<Integer, List<LocalDate>> days = new TreeMap<>();
        for (Told told : told(item, meeting)) {
            List<Integer> stops = stops(told.body, way);
            if (stops.size() == 1) {
                days.computeIfAbsent(stops.get(0), stop -> new ArrayList<>()).add(told.date);
            }
        }
        List<Treatment> treatments = new ArrayList<>();
        days.forEach((stop, dates) -> {
            dates.sort(Comparator.naturalOrder());
            String name = way.get(stop).body().map(Body::label).orElse("");
            treatments.add(new Treatment(stop, name, dates.get(0), dates.get(dates.size() - 1)));
        });
        return treatments;
    }

    private static List<Told> told(ItemFacts item, MeetingFacts meeting) {
        List<Told> told = new ArrayList<>();
        for (Decision decision : item.item().decisions()) {
            Optional<Body> body = decision.body().isPresent() ? decision.body() : only(meeting);
            add(
                    told,
                    body,
                    decision.date().isPresent()
                            ? decision.date()
                            : meeting.meeting().date());
        }
        for (PriorTreatment prior : item.item().priorTreatments()) {
            add(
                    told,
                    prior.reference().flatMap(DecisionReference::body),
                    prior.reference().flatMap(DecisionReference::date));
            prior.decisions().forEach(decision -> add(told, decision.body(), decision.date()));
        }
        return told;
    }

    private static Optional<Body> only(MeetingFacts meeting) {
        return meeting.meeting().bodies().size() == 1
                ? Optional.of(meeting.meeting().bodies().get(0))
                : Optional.empty();
    }

    private static void add(List<Told> told, Optional<Body> body, Optional<LocalDate> date) {
        if (body.isPresent() && date.isPresent()) {
            told.add(new Told(body.get(), date.get()));
        }
    }

    private static List<Integer> stops(Body body, List<RouteStop> way) {
        List<Integer> stops = new ArrayList<>();
        for (int s = 0; s < way.size(); s++) {
            if (way.get(s).body().filter(body::sameAs).isPresent()) {
                stops.add(s);
            }
        }
        return stops;
    }

    private record Told(Body body, LocalDate date) {}
}
