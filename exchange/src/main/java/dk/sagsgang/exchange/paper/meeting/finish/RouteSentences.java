package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The way of a case where a sentence says it: "Sagen bliver behandlet i Økonomiudvalget og Kommunalbestyrelsen." "Sagen afgøres af
 * Byrådet." names who decides. The sentence stays where it is.
 */
final class RouteSentences {

    private static final QuickPattern SENTENCE = QuickPattern.compile(
            "(?:^|(?<=[.!?:\\n] )|(?<=\\n))Sagen (?:(?<decides>afgøres(?: endeligt)?)|(?:skal |vil )?(?:bliver |blive )?(?:behandles|behandlet|forelægges)) "
                    + "(?:først )?(?:i|af|for) (?<bodies>(?:den |det )?\\p{Lu}[^.:;\\n]{3,160})(?:\\.|\\n|$)");

    private RouteSentences() {}

    /** The item with the way that its own sentences say, where nothing else does. */
    static AgendaItem read(AgendaItem item) {
        if (item.route().isPresent()) {
            return item;
        }
        return texts(item)
                .flatMap(text -> route(text).stream())
                .findFirst()
                .map(item::withRoute)
                .orElse(item);
    }

    private static Stream<String> texts(AgendaItem item) {
        return Stream.concat(
                item.recommendations().stream().map(Recommendation::text).map(text -> text.plain()),
                item.sections().stream().map(Section::text).map(text -> text.plain()));
    }

    private static Optional<Route> route(String text) {
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            List<Body> bodies = BodyWords.list(sentence.group("bodies"));
            boolean decides = sentence.group("decides") != null;
            if (!bodies.isEmpty() && (!decides || bodies.size() == 1)) {
                List<RouteStop> stops = new ArrayList<>();
                bodies.forEach(body -> stops.add(RouteStop.builder()
                        .body(body.name().isEmpty() ? body : BodyWords.kinded(body.name()))
                        .role(Optional.of(RouteRole.DECIDES).filter(role -> decides))
                        .build()));
                return Optional.of(Route.builder().stops(stops).build());
            }
        }
        return Optional.empty();
    }
}
