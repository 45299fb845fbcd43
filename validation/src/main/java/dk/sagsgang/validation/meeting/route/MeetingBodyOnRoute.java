package dk.sagsgang.validation.meeting.route;

import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.stream.Collectors;

/** RTE-003: The body that meets is on the route of the case. */
public final class MeetingBodyOnRoute implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("RTE-003", Severity.WARNING)
            .askingRoster()
            .withVariant("not-on-route", Severity.WARNING)
            .withVariant("other-name", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<Body> bodies = meeting.meeting().bodies();
        if (bodies.isEmpty()) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            List<RouteStop> way = item.item().route().map(Route::way).orElse(List.of());
            if (way.isEmpty()
                    || namesTheCouncilOnly(way, meeting)
                    || way.stream()
                            .anyMatch(stop ->
                                    stop.body().map(meeting.whoMeets()::meets).orElse(true))) {
                continue;
            }
            if (!way.stream().allMatch(stop -> another(stop, meeting))) {
                findings.lacksRoster();
            } else if (item.decisions().stream().noneMatch(meeting.mistaken()::misnamed)) {
                // Where the decision bears the same wrong name, that is told there.
                report(item, way, meeting, findings);
            }
        }
    }

    /** A route of one stop names this body by another name: that is told there, with both names. */
    private static void report(ItemFacts item, List<RouteStop> way, MeetingFacts meeting, Findings findings) {
        Argument number = Argument.mark("number", item.item().number());
        Argument meets = Argument.body("body", names(meeting));
        List<RouteStop> stops = item.item().route().map(Route::stops).orElse(List.of());
        if (way.size() == 1) {
            findings.at(
                    item.place().at("route").at("stops", stops.indexOf(way.get(0))),
                    "other-name",
                    number,
                    meets,
                    Argument.body("other", way.get(0).body().map(Body::label).orElse("")));
        } else {
            findings.at(item.place().at("route"), "not-on-route", number, meets);
        }
    }

    /** All bodies of a joint meeting: none of them is on the route. */
    private static String names(MeetingFacts meeting) {
        return meeting.meeting().bodies().stream().map(Body::label).collect(Collectors.joining(", "));
    }

    /** "Beslutningskompetence: Byrådet" on a committee's agenda tells who decides, and not the way there. */
    private static boolean namesTheCouncilOnly(List<RouteStop> way, MeetingFacts meeting) {
        return way.size() == 1
                && way.get(0).role().filter(RouteRole.DECIDES::equals).isPresent()
                && meeting.kinds().council(way.get(0))
                && !meeting.whoMeets().council();
    }

    private static boolean another(RouteStop stop, MeetingFacts meeting) {
        return stop.body().isPresent()
                && meeting.meeting().bodies().stream()
                        .allMatch(body -> meeting.whoMeets()
                                        .comparable(body, stop.body().get())
                                && !meeting.whoMeets().same(body, stop.body().get()));
    }
}
