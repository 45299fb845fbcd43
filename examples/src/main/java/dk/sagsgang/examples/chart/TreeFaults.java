package dk.sagsgang.examples.chart;

import dk.sagsgang.organisation.OrganisationTree;
import dk.sagsgang.organisation.OrganisationUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What is wrong with the place of units in the tree: a picture says so in the box, since lines cannot. */
final class TreeFaults {

    private final OrganisationTree tree;
    private final Set<String> cyclic = new HashSet<>();

    private TreeFaults(OrganisationTree tree) {
        this.tree = tree;
        tree.cycles().forEach(cycle -> cycle.forEach(unit -> cyclic.add(unit.key())));
    }

    static TreeFaults of(OrganisationTree tree) {
        return new TreeFaults(tree);
    }

    /** The faults of the unit at this place in the list of units. */
    List<ChartWord> of(int position) {
        OrganisationUnit unit = tree.units().get(position);
        List<ChartWord> faults = new ArrayList<>();
        OptionalInt first = tree.position(unit.key());
        boolean repeated = first.isPresent() && first.getAsInt() != position;
        if (repeated) {
            faults.add(ChartWord.REPEATED);
        }
        if (!unit.parent().isBlank() && tree.position(unit.parent()).isEmpty()) {
            faults.add(ChartWord.ORPHAN);
        }
        if (!repeated && cyclic.contains(unit.key())) {
            faults.add(ChartWord.CYCLE);
        }
        return faults;
    }
}
