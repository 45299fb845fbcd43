package dk.sagsgang.validation.meeting.route;

import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** RTE-001: A case is recommended to a body on its route. */
public final class RecommendedToBodyOnRoute implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("RTE-001", Severity.WARNING).ofAbsence();

    /** A case passes fewer bodies by far: what is longer is no route that a recommendation could be held against. */
    private static final int LONGEST_ROUTE = 20;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            List<RouteStop> way = item.item().route().map(Route::way).orElse(List.of());
            for (int r = 0; !way.isEmpty() && r < item.item().recommendations().size(); r++) {
                Optional<Body> to = item.item().recommendations().get(r).to();
                if (to.isPresent() && way.size() > LONGEST_ROUTE) {
                    findings.beyondLimit();
                } else if (to.isPresent()
                        && !GENERIC.contains(PrintedMarks.words(to.get().name()))
                        && way.stream().allMatch(stop -> another(stop, to.get(), meeting))) {
                    findings.at(
                            item.place().at("recommendations", r).at("to"),
                            Argument.mark("number", item.item().number()),
                            Argument.body("to", to.get().label()));
                }
            }
        }
    }

    private static boolean another(RouteStop stop, Body to, MeetingFacts meeting) {
        return stop.body()
                .filter(body -> meeting.whoMeets().comparable(body, to)
                        && !meeting.whoMeets().same(body, to)
                        && !namedIn(to, body))
                .isPresent();
    }

    /** Whether one name has the other in it: "Økonomiudvalget og Byrådet" names two bodies in one breath. */
    private static boolean namedIn(Body to, Body body) {
        String name = PrintedMarks.words(body.name());
        return !name.isEmpty() && PrintedMarks.words(to.name()).contains(name);
    }

    /** What a recommendation says for the body that meets, or for whichever is meant. */
    private static final Set<String> GENERIC =
            Set.of("udvalget", "udvalg", "fagudvalget", "fagudvalgene", "udvalgene", "rådet", "bestyrelsen", "nævnet");
}
