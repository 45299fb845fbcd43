package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.exchange.paper.meeting.head.ShortNames;
import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The bodies of routes that are told by short names. In a grid who treated the case before is one of them, so that each is known by
 * its name and its short name in both places; elsewhere "BUU" is the one body of the paper that it can stand for.
 */
final class RouteNames {

    private RouteNames() {}

    /** The meeting with both names wherever a grid tells them. */
    static Meeting of(Meeting meeting) {
        Set<Body> bodies = new LinkedHashSet<>();
        Meeting named = RecordCopy.of(meeting, (owner, component, value) -> {
            if (value instanceof Body body && !body.name().isEmpty()) {
                bodies.add(body);
            }
            return value instanceof AgendaItem item && grid(item) ? named(item) : value;
        });
        return RecordCopy.of(
                named, (owner, component, value) -> value instanceof RouteStop stop ? named(stop, bodies) : value);
    }

    private static RouteStop named(RouteStop stop, Set<Body> bodies) {
        String shortName = stop.body()
                .filter(body -> body.name().isEmpty())
                .map(Body::abbreviation)
                .orElse("");
        List<Body> standing = bodies.stream()
                .filter(body -> !shortName.isEmpty() && ShortNames.stands(shortName, body.name()))
                .map(body -> body.withAbbreviation(shortName))
                .distinct()
                .toList();
        return standing.size() == 1 && stop.marked().isEmpty() ? stop.withBody(standing.get(0)) : stop;
    }

    private static boolean grid(AgendaItem item) {
        return item.route()
                .filter(route ->
                        route.stops().stream().anyMatch(stop -> stop.marked().isPresent()))
                .isPresent();
    }

    private static AgendaItem named(AgendaItem item) {
        List<String> shortNames = item.route().stream()
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> stop.body().stream())
                .map(Body::abbreviation)
                .toList();
        Set<Body> treated = new LinkedHashSet<>();
        List<PriorTreatment> treatments = item.priorTreatments().stream()
                .map(treatment -> RecordCopy.of(treatment, (owner, component, value) -> {
                    Body body = value instanceof Body named ? shortened(named, shortNames) : Body.of("");
                    if (!body.abbreviation().isEmpty() && !body.name().isEmpty()) {
                        treated.add(body);
                    }
                    return value instanceof Body ? body : value;
                }))
                .toList();
        List<Decision> decisions = item.decisions().stream()
                .map(decision -> decision.withBody(decision.body().map(body -> {
                    Body named = shortened(body, shortNames);
                    if (!named.abbreviation().isEmpty() && !named.name().isEmpty()) {
                        treated.add(named);
                    }
                    return named;
                })))
                .toList();
        return item.withPriorTreatments(treatments)
                .withDecisions(decisions)
                .withRoute(item.route()
                        .map(route -> route.withStops(route.stops().stream()
                                .map(stop -> stop.withBody(stop.body().map(body -> named(body, treated))))
                                .toList())));
    }

    private static Body shortened(Body body, List<String> shortNames) {
        List<String> own = shortNames.stream()
                .filter(name -> !body.name().isEmpty() && stands(name, body.name()))
                .toList();
        return own.size() == 1 && body.abbreviation().isEmpty() ? body.withAbbreviation(own.get(0)) : body;
    }

    /** "SOS" for "Social- og Sundhedsudvalget": a grid may leave out the letter of the committee. */
    private static boolean stands(String shortName, String name) {
        return ShortNames.stands(shortName, name) || shortName.length() > 2 && ShortNames.stands(shortName + "U", name);
    }

    private static Body named(Body stop, Set<Body> treated) {
        return treated.stream()
                .filter(body -> stop.name().isEmpty() && body.abbreviation().equals(stop.abbreviation()))
                .findFirst()
                .orElse(stop);
    }
}
