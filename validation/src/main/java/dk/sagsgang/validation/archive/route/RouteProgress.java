package dk.sagsgang.validation.archive.route;

import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.CaseTreatment;
import dk.sagsgang.validation.archive.index.Bodies;
import dk.sagsgang.validation.archive.index.ItemEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way of a case over the meetings that treated it, along the route that is printed on it. */
final class RouteProgress {

    /** A stop of the route with its treatments by day. */
    record Step(int stop, List<CaseTreatment> treated) {

        CaseTreatment first() {
            return treated.get(0);
        }

        CaseTreatment last() {
            return treated.get(treated.size() - 1);
        }
    }

    private final List<ItemEntry.Stop> route;
    private final List<Step> steps;

    private RouteProgress(List<ItemEntry.Stop> route, List<Step> steps) {
        this.route = route;
        this.steps = steps;
    }

    List<ItemEntry.Stop> route() {
        return route;
    }

    /** The stops that were treated, in the order of the route. */
    List<Step> steps() {
        return steps;
    }

    /** The way of a case; empty where it has no route, or more than one matter goes under its number. */
    static Optional<RouteProgress> of(List<CaseTreatment> treatments, ArchiveFacts archive) {
        List<CaseTreatment> held = treatments.stream()
                .filter(treated -> treated.item().decided()
                        && !treated.item().putOff()
                        && !treated.sitting().joint()
                        && !treated.sitting().minutes().isEmpty())
                .sorted(Comparator.comparing(CaseTreatment::day))
                .toList();
        Optional<CaseTreatment> routed = held.stream()
                .filter(treated -> treated.item().route().size() > 1)
                .reduce((earlier, later) -> later);
        if (held.size() < 2 || routed.isEmpty() || !oneMatter(held)) {
            return Optional.empty();
        }
        List<ItemEntry.Stop> route = routed.get().item().route();
        if (held.stream().anyMatch(treated -> otherRoute(treated.item().route(), route, archive))) {
            return Optional.empty();
        }
        Map<Integer, Integer> stops = new HashMap<>();
        for (int s = 0; s < route.size(); s++) {
            int group = archive.bodies().of(route.get(s).body());
            if (group == Bodies.NONE || stops.put(group, s) != null) {
                // A body that stands twice, or one that nobody can tell: the order says nothing.
                return Optional.empty();
            }
        }
        Map<Integer, List<CaseTreatment>> byStop = new HashMap<>();
        for (CaseTreatment treated : held) {
            Integer stop = stops.get(treated.group());
            if (stop != null) {
                byStop.computeIfAbsent(stop, none -> new ArrayList<>()).add(treated);
            }
        }
        List<Step> steps = byStop.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Step(entry.getKey(), entry.getValue()))
                .toList();
        return Optional.of(new RouteProgress(route, steps));
    }

    /** Whether all are about one thing: a case number may stand on several, and then their titles differ. */
    private static boolean oneMatter(List<CaseTreatment> held) {
        long title = held.get(0).item().title();
        if (held.stream().allMatch(treated -> treated.item().title() == title)) {
            return true;
        }
        return held.stream().map(CaseTreatment::group).distinct().count() == held.size();
    }

    private static boolean otherRoute(List<ItemEntry.Stop> own, List<ItemEntry.Stop> route, ArchiveFacts archive) {
        return !own.isEmpty()
                && !own.stream()
                        .map(stop -> archive.bodies().of(stop.body()))
                        .toList()
                        .equals(route.stream()
                                .map(stop -> archive.bodies().of(stop.body()))
                                .toList());
    }
}
