package dk.sagsgang.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two models beside each other. */
final class Comparison {

    private final OrganisationModel formerModel;
    private final OrganisationModel presentModel;
    private final Set<String> untraceable;
    private final Map<String, OrganisationUnit> before;
    private final Map<String, OrganisationUnit> after;
    private final Succession succession;

    Comparison(OrganisationModel before, OrganisationModel after) {
        this.formerModel = before;
        this.presentModel = after;
        this.untraceable = new HashSet<>(Set.of(""));
        untraceable.addAll(repeated(before.units()));
        untraceable.addAll(repeated(after.units()));
        this.before = traceable(before.units());
        this.after = traceable(after.units());
        this.succession = new Succession(this.before, this.after);
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        addComingAndGoing(changes);
        for (OrganisationUnit unit : after.values()) {
            OrganisationUnit was = before.get(unit.key());
            if (was != null) {
                addInside(was, unit, changes);
            }
        }
        addUntraceable(changes);
        addModel(changes);
        addOrder(changes);
        return changes;
    }

    private void addComingAndGoing(List<Change> changes) {
        for (OrganisationUnit unit : before.values()) {
            if (!goesOn(unit) && succession.successors(unit).isEmpty()) {
                changes.add(new Change.Closed(unit));
            }
        }
        for (OrganisationUnit unit : before.values()) {
            List<OrganisationUnit> into = succession.successors(unit);
            if (into.size() > 1) {
                changes.add(new Change.Split(unit, into));
            }
        }
        for (OrganisationUnit unit : after.values()) {
            List<OrganisationUnit> from = succession.origins(unit);
            if (from.size() > 1) {
                List<String> kept = from.stream()
                        .filter(this::goesOn)
                        .map(OrganisationUnit::key)
                        .toList();
                changes.add(new Change.Merged(from, kept, unit));
            } else if (from.size() == 1 && replaces(from.get(0))) {
                changes.add(new Change.Replaced(from.get(0), unit));
            } else if (from.isEmpty() && !before.containsKey(unit.key())) {
                changes.add(new Change.Created(unit));
            }
        }
    }

    private boolean goesOn(OrganisationUnit former) {
        return after.containsKey(former.key());
    }

    /** Whether a unit that is the only origin of another gives all it was to that one. */
    private boolean replaces(OrganisationUnit origin) {
        return succession.successors(origin).size() == 1;
    }

    private void addInside(OrganisationUnit was, OrganisationUnit is, List<Change> changes) {
        OrganisationUnit told = was;
        if (!was.name().equals(is.name())) {
            changes.add(new Change.Renamed(is.key(), was.name(), is.name()));
            told = told.withName(is.name());
        }
        if (!was.parent().equals(is.parent()) && !sameUnit(was.parent(), is.parent())) {
            changes.add(new Change.Moved(is.key(), was.parent(), is.parent()));
            told = told.withParent(is.parent());
        }
        if (!was.leadership().equals(is.leadership())) {
            changes.add(new Change.LeadershipChanged(is.key(), was.leadership(), is.leadership()));
            told = told.withLeadership(is.leadership());
        }
        if (!told.equals(is)) {
            changes.add(new Change.Revised(told, is));
        }
    }

    /** Whether two keys are of a unit and of the one that replaces it: what belongs to them has not moved. */
    private boolean sameUnit(String former, String present) {
        OrganisationUnit was = before.get(former);
        if (was == null) {
            return false;
        }
        List<OrganisationUnit> successors = succession.successors(was);
        return successors.size() == 1
                && successors.get(0).key().equals(present)
                && succession.origins(successors.get(0)).size() == 1;
    }

    private void addUntraceable(List<Change> changes) {
        List<OrganisationUnit> former = untraceable(formerModel.units());
        List<OrganisationUnit> present = untraceable(presentModel.units());
        if (!former.equals(present)) {
            changes.add(new Change.Untraceable(former, present));
        }
    }

    private void addModel(List<Change> changes) {
        OrganisationModel former = formerModel.withUnits(List.of());
        OrganisationModel present = presentModel.withUnits(List.of());
        if (!former.equals(present)) {
            changes.add(new Change.ModelRevised(former, present));
        }
    }

    private void addOrder(List<Change> changes) {
        List<String> present = keys(presentModel.units());
        List<String> made = keys(Reorganisation.of(formerModel).with(changes).units());
        if (!made.equals(present)) {
            changes.add(new Change.Reordered(present));
        }
    }

    private List<OrganisationUnit> untraceable(List<OrganisationUnit> units) {
        return units.stream().filter(unit -> untraceable.contains(unit.key())).toList();
    }

    private Map<String, OrganisationUnit> traceable(List<OrganisationUnit> units) {
        Map<String, OrganisationUnit> byKey = new LinkedHashMap<>();
        units.stream().filter(unit -> !untraceable.contains(unit.key())).forEach(unit -> byKey.put(unit.key(), unit));
        return byKey;
    }

    private static List<String> keys(Collection<OrganisationUnit> units) {
        return units.stream().map(OrganisationUnit::key).toList();
    }

    private static Set<String> repeated(List<OrganisationUnit> units) {
        Map<String, Integer> counts = new HashMap<>();
        units.forEach(unit -> counts.merge(unit.key(), 1, Integer::sum));
        Set<String> repeated = new HashSet<>();
        counts.forEach((key, count) -> {
            if (count > 1) {
                repeated.add(key);
            }
        });
        return repeated;
    }
}
