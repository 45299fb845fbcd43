package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Route;
import dk.sagsgang.meeting.RouteRole;
import dk.sagsgang.meeting.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bodies of a route treat the case in its order and leave none out. */
final class RouteIsWalkedInOrder implements MeetingRule {

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
            if (route.isPresent() && route.get().way().size() > 1 && !grid(route.get())) {
                checkListed(item, route.get(), findings);
                checkWalked(item, route.get().way(), meeting, findings);
            }
        }
    }

    private static boolean grid(Route route) {
        return route.stops().stream().anyMatch(stop -> stop.marked().isPresent());
    }

    private static void checkListed(ItemFacts item, Route route, Findings findings) {
        List<RouteStop> stops = route.stops();
        int lastCouncil = -1;
        for (int s = 0; s < stops.size(); s++) {
            lastCouncil = kind(stops.get(s)).equals(Optional.of(BodyKind.COUNCIL)) ? s : lastCouncil;
        }
        if (lastCouncil < 0) {
            return;
        }
        for (int s = lastCouncil + 1; s < stops.size(); s++) {
            boolean prepares = stops.get(s).role().map(PREPARING::contains).orElse(true);
            if (prepares && kind(stops.get(s)).filter(COMMITTEES::contains).isPresent()) {
                findings.at(
                        item.place().at("route").at("stops", s),
                        "council-first",
                        Argument.body(
                                "body", stops.get(s).body().map(Body::label).orElse("")));
            }
        }
    }

    private static Optional<BodyKind> kind(RouteStop stop) {
        return stop.body().flatMap(Body::kindOrGuess);
    }

    private static void checkWalked(ItemFacts item, List<RouteStop> way, MeetingFacts meeting, Findings findings) {
        List<Treatment> treatments = Treatment.of(item, way, meeting);
        for (int t = 1; t < treatments.size(); t++) {
            Treatment before = treatments.get(t - 1);
            Treatment after = treatments.get(t);
            if (after.last().isBefore(before.first())) {
                findings.at(
                        item.place().at("route"),
                        "reversed",
                        Argument.body("earlier", before.name()),
                        Argument.date("second", before.first()),
                        Argument.body("later", after.name()),
                        Argument.date("first", after.last()));
            } else if (after.stop() == before.stop() + 2) {
                RouteStop skipped = way.get(before.stop() + 1);
                boolean silent =
                        skipped.role().filter(RouteRole.INFORMED::equals).isPresent();
                if (!silent) {
                    findings.at(
                            item.place().at("route"),
                            "skipped",
                            Argument.body("before", before.name()),
                            Argument.body("after", after.name()),
                            Argument.body(
                                    "skipped", skipped.body().map(Body::label).orElse("")));
                }
            }
        }
    }

    private static final Set<RouteRole> PREPARING = Set.of(RouteRole.CONSULTED, RouteRole.RECOMMENDS);
    private static final Set<BodyKind> COMMITTEES =
            Set.of(BodyKind.FINANCE_COMMITTEE, BodyKind.STANDING_COMMITTEE, BodyKind.SUBCOMMITTEE);
}
