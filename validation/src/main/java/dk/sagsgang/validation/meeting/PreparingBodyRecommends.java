package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Outcome;
import dk.sagsgang.meeting.Route;
import dk.sagsgang.meeting.RouteRole;
import dk.sagsgang.meeting.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/** A body that prepares a case recommends; it does not approve finally. */
final class PreparingBodyRecommends implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("DEC-008", Severity.WARNING).in(Edition.MINUTES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            List<RouteStop> way = item.item().route().map(Route::way).orElse(List.of());
            if (way.size() < 2
                    || item.item().route().get().stops().get(0).marked().isPresent()) {
                continue;
            }
            Optional<Body> last = way.get(way.size() - 1).body();
            boolean othersDecide = last.isPresent() && !meeting.meets(last.get());
            boolean stopHere = way.stream()
                    .filter(stop -> stop.body().filter(meeting::meets).isPresent())
                    .allMatch(stop ->
                            stop.role().filter(RouteRole.DECIDES::equals).isEmpty());
            boolean laterOnlyInformed = onlyInformedAfter(way, meeting);
            if (!othersDecide || !stopHere || laterOnlyInformed) {
                continue;
            }
            for (DecisionFacts decision : meeting.decisionsHere(item)) {
                if (decision.outcome().filter(Outcome.APPROVED::equals).isPresent()) {
                    findings.at(
                            decision.place(),
                            Argument.mark("number", item.item().number()),
                            Argument.body("decides", last.get().label()));
                }
            }
        }
    }

    private static boolean onlyInformedAfter(List<RouteStop> way, MeetingFacts meeting) {
        int here = -1;
        for (int s = 0; s < way.size(); s++) {
            if (way.get(s).body().filter(meeting::meets).isPresent()) {
                here = s;
            }
        }
        return here < 0
                || way.subList(here + 1, way.size()).stream()
                        .allMatch(stop ->
                                stop.role().filter(RouteRole.INFORMED::equals).isPresent());
    }
}
