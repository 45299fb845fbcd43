package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.meeting.head.ShortNames;
import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.party.Body;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The bodies of an item whose route is a grid of short names: who treated the case before is one of them, so that each is known by
 * its name and its short name in both places.
 */
final class RouteNames {

    private RouteNames() {}

    /** The meeting with both names wherever a grid tells them. */
    static Meeting of(Meeting meeting) {
        return RecordCopy.of(
                meeting,
                (owner, component, value) -> value instanceof AgendaItem item && grid(item) ? named(item) : value);
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
        return item.withPriorTreatments(treatments)
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
