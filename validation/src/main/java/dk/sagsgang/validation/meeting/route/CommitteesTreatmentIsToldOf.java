package dk.sagsgang.validation.meeting.route;

import dk.sagsgang.meeting.Edition;
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
import java.util.Locale;
import java.util.Optional;

/** RTE-021: What the committees have recommended is part of the council's case. */
public final class CommitteesTreatmentIsToldOf implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("RTE-021", Severity.INFO)
            .ofAbsence()
            .in(Edition.AGENDA, Edition.SUPPLEMENTARY)
            .forCouncils();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            List<RouteStop> way = item.item().route().map(Route::way).orElse(List.of());
            if (item.procedural()
                    || item.closed()
                    || item.item()
                            .route()
                            .filter(CommitteesTreatmentIsToldOf::grid)
                            .isPresent()) {
                continue;
            }
            Optional<Body> recommends = way.stream()
                    .takeWhile(stop -> !meeting.kinds().council(stop))
                    .filter(stop -> meeting.kinds().committee(stop)
                            && stop.role().map(RouteRole.RECOMMENDS::equals).orElse(true))
                    .flatMap(stop -> stop.body().stream())
                    .findFirst();
            boolean passesCouncil = way.stream().anyMatch(meeting.kinds()::council);
            if (passesCouncil && recommends.isPresent() && !toldOf(item, way, meeting)) {
                findings.at(
                        item.place().at("route"),
                        Argument.mark("number", item.item().number()),
                        Argument.body("body", recommends.get().label()));
            }
        }
    }

    private static boolean grid(Route route) {
        return route.stops().stream().anyMatch(stop -> stop.marked().isPresent());
    }

    /** Whether anything stands there of what a committee did with the case: its decision, its words, or a reference. */
    private static boolean toldOf(ItemFacts item, List<RouteStop> way, MeetingFacts meeting) {
        if (!item.item().priorTreatments().isEmpty()
                || !item.item().history().isEmpty()
                || item.decisions().stream().anyMatch(decision -> !meeting.byThisBody(decision))
                || item.item().recommendations().stream()
                        .anyMatch(recommendation ->
                                recommendation.recommendingBody().isPresent())) {
            return true;
        }
        String words = item.words().small();
        return words.contains("udvalg")
                || way.stream()
                        .flatMap(stop -> stop.body().stream())
                        .filter(body -> !body.label().isBlank())
                        .filter(body -> !meeting.whoMeets().meets(body))
                        .anyMatch(body -> words.contains(body.label().toLowerCase(Locale.ROOT)));
    }
}
