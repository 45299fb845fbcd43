package dk.sagsgang.validation.structure;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One walk through a document by the plans of its records, which asks every constraint on the way.
 *
 * <p>It has a stack of its own, since sections nest as deep as a document built in memory likes. Where it stands is written
 * down only when something is found there.
 */
final class StructureWalk {

    private final List<Level> levels = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();
    private int depth;

    private StructureWalk() {}

    /** The constraints that are broken in a record and in those below it, in the order of the document. */
    static List<Finding> findings(Record record) {
        StructureWalk walk = new StructureWalk();
        Level level = walk.enter(record);
        while (true) {
            Record below = level.next();
            if (below != null) {
                level = walk.enter(below);
            } else if (walk.depth == 1) {
                return walk.found;
            } else {
                walk.depth--;
                level = walk.levels.get(walk.depth - 1);
            }
        }
    }

    private Level enter(Record record) {
        depth++;
        if (depth > levels.size()) {
            Level deeper = new Level(record);
            levels.add(deeper);
            return deeper;
        }
        Level used = levels.get(depth - 1);
        used.open(record);
        return used;
    }

    private void ask(ConstraintCheck[] checks, @Nullable Object value) {
        for (ConstraintCheck check : checks) {
            if (!check.holds(value)) {
                found.add(finding(check));
            }
        }
    }

    private Finding finding(ConstraintCheck check) {
        Place place = Place.ROOT;
        for (Level level : levels.subList(0, depth)) {
            place = level.place(place);
        }
        String component = levels.get(depth - 1).step().name();
        return Finding.of(
                check.rule().id(),
                check.rule().severity(),
                Location.of(place.pointer()),
                Argument.identifier("component", component));
    }

    /** A record whose components are being gone through; used again for the next record at its depth. */
    private final class Level {

        private static final int BEFORE = -1;
        private static final List<?> NO_LIST = List.of();
        private static final Optional<?> NOTHING = Optional.empty();

        private Record owner;
        private ComponentChecks[] steps;
        private int at = BEFORE;
        private List<?> list = NO_LIST;
        private int element = BEFORE;

        Level(Record owner) {
            this.owner = owner;
            this.steps = StructurePlan.of(owner.getClass()).steps();
        }

        void open(Record record) {
            owner = record;
            steps = StructurePlan.of(record.getClass()).steps();
            at = BEFORE;
            list = NO_LIST;
            element = BEFORE;
        }

        /** The next record below, once everything before it has been asked; null when there is none left. */
        @Nullable
        Record next() {
            while (true) {
                Record below = inList();
                if (below != null) {
                    return below;
                }
                at++;
                if (at == steps.length) {
                    return null;
                }
                below = inComponent(steps[at], steps[at].of(owner));
                if (below != null) {
                    return below;
                }
            }
        }

        private @Nullable Record inComponent(ComponentChecks step, Object value) {
            // What is not there is told by identity: most components of most records are empty.
            if (step.mayBeEmpty() && (value == NO_LIST || value == NOTHING)) {
                return null;
            }
            ask(step.own(), value);
            if (step.isList()) {
                list = (List<?>) value;
                return null;
            }
            return inside(step, value);
        }

        /** The next record in a list, once every element before it has been asked; null when there is none left. */
        private @Nullable Record inList() {
            while (element + 1 < list.size()) {
                element++;
                Record below = inside(steps[at], list.get(element));
                if (below != null) {
                    return below;
                }
            }
            list = NO_LIST;
            element = BEFORE;
            return null;
        }

        private @Nullable Record inside(ComponentChecks step, Object value) {
            @Nullable Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            ask(step.held(), held);
            return step.leadsOn() ? (Record) held : null;
        }

        private ComponentChecks step() {
            return steps[at];
        }

        /** The place where it stands, from that of its record. */
        private Place place(Place record) {
            Place component = record.at(step().name());
            return element == BEFORE ? component : component.at(element);
        }
    }
}
