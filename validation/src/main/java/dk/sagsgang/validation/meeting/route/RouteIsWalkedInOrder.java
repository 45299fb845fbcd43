package dk.sagsgang.validation.meeting.route;

import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteRole;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.BodyKinds;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** RTE-002: The bodies of a route treat the case in its order and leave none out. */
public final class RouteIsWalkedInOrder implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("RTE-002", Severity.WARNING)
            .withVariant("council-first", Severity.WARNING)
            .withVariant("reversed", Severity.WARNING)
            .withVariant("skipped", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            Optional<Route> route = item.item().route();
            if (route.isPresent() && route.get().stops().size() > 1 && !grid(route.get())) {
                checkListed(item, route.get().stops(), meeting.kinds(), findings);
                checkWalked(item, route.get().stops(), meeting, findings);
            }
        }
    }

    private static boolean grid(Route route) {
        for (RouteStop stop : route.stops()) {
            if (stop.marked().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void checkListed(ItemFacts item, List<RouteStop> stops, BodyKinds kinds, Findings findings) {
        int lastCouncil = stops.size() - 1;
        while (lastCouncil >= 0 && !kinds.council(stops.get(lastCouncil))) {
            lastCouncil--;
        }
        if (lastCouncil < 0) {
            return;
        }
        for (int s = lastCouncil + 1; s < stops.size(); s++) {
            RouteStop stop = stops.get(s);
            boolean prepares = stop.role().map(PREPARING::contains).orElse(true);
            if (prepares && kinds.committee(stop) && !standsBefore(stop, stops.subList(0, lastCouncil))) {
                findings.at(
                        item.place().at("route").at("stops", s),
                        "council-first",
                        Argument.body("body", stop.body().map(Body::label).orElse("")));
            }
        }
    }

    /** A committee that prepared the case may get it back to carry it out. */
    private static boolean standsBefore(RouteStop stop, List<RouteStop> before) {
        return before.stream()
                .anyMatch(other -> other.body().isPresent()
                        && stop.body().filter(other.body().get()::sameAs).isPresent());
    }

    private static void checkWalked(ItemFacts item, List<RouteStop> way, MeetingFacts meeting, Findings findings) {
        if (item.decisions().size() < 2 && item.item().priorTreatments().isEmpty()) {
            return;
        }
        List<Treatment> treatments = Treatment.of(item, way, meeting);
        for (int t = 1; t < treatments.size(); t++) {
            Treatment before = treatments.get(t - 1);
            Treatment after = treatments.get(t);
            if (after.last().isBefore(before.first())) {
                if (!earlierRound(before, after, meeting)) {
                    findings.at(
                            item.place().at("route").at("stops", after.stop()),
                            "reversed",
                            Argument.body("earlier", before.name()),
                            Argument.date("second", before.first()),
                            Argument.body("later", after.name()),
                            Argument.date("first", after.last()));
                }
            } else {
                skipped(way, before, after, item, meeting)
                        .ifPresent(skipped -> findings.at(
                                item.place().at("route").at("stops", way.indexOf(skipped)),
                                "skipped",
                                Argument.body("before", before.name()),
                                Argument.body("after", after.name()),
                                Argument.body(
                                        "skipped",
                                        skipped.body().map(Body::label).orElse(""))));
            }
        }
    }

    /**
     * Whether the treatment further on along the route was an earlier round of the case: that body sent it back, or the
     * meeting itself is the stop before and more than three weeks lie between. A case passes its bodies within weeks.
     */
    private static boolean earlierRound(Treatment before, Treatment after, MeetingFacts meeting) {
        return after.sentBack()
                || (before.days().stream().anyMatch(meeting::onItsDays)
                        && after.last().plusDays(DAYS_OF_A_ROUND).isBefore(before.first()));
    }

    /** The first committee between two treatments of which nothing is told. */
    private static Optional<RouteStop> skipped(
            List<RouteStop> way, Treatment before, Treatment after, ItemFacts item, MeetingFacts meeting) {
        return way.subList(before.stop() + 1, after.stop()).stream()
                .filter(stop -> stop.date().isEmpty()
                        && stop.role().filter(SILENT::contains).isEmpty())
                .filter(stop -> stop.body()
                        .filter(body -> !meeting.kinds().heard(body)
                                && item.decisions().stream()
                                        .flatMap(told -> told.decision().body().stream())
                                        .allMatch(body::comparableTo)
                                && item.item().history().stream()
                                        .noneMatch(told ->
                                                told.body().filter(body::sameAs).isPresent()))
                        .isPresent())
                .findFirst();
    }

    private static final int DAYS_OF_A_ROUND = 21;
    private static final Set<RouteRole> PREPARING = Set.of(RouteRole.CONSULTED, RouteRole.RECOMMENDS);
    private static final Set<RouteRole> SILENT = Set.of(RouteRole.CONSULTED, RouteRole.INFORMED);
}
