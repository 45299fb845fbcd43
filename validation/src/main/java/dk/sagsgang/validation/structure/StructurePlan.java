package dk.sagsgang.validation.structure;

import dk.sagsgang.internal.RecordPlan;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the structure of the records of one class is checked: the components that carry a constraint, or that hold records in
 * which one can be broken. Made once for each class from the annotations on it; no constraint is written twice.
 *
 * <p>Of {@code Meeting} that are {@code bodies}, {@code memberCount}, {@code items} and a few more; prose and codes are none
 * of them, and no walk goes there.
 */
final class StructurePlan {

    private static final ClassValue<List<ConstrainedComponent>> ASKED = new ClassValue<>() {
        @Override
        protected List<ConstrainedComponent> computeValue(Class<?> type) {
            return asked(type.asSubclass(Record.class));
        }
    };

    private static final ClassValue<StructurePlan> PLANS = new ClassValue<>() {
        @Override
        protected StructurePlan computeValue(Class<?> type) {
            return new StructurePlan(type.asSubclass(Record.class));
        }
    };

    private final ComponentChecks[] steps;

    private StructurePlan(Class<? extends Record> type) {
        List<ConstrainedComponent> asked = ASKED.get(type);
        List<RecordPlan.Component> components = RecordPlan.of(type).components();
        this.steps = IntStream.range(0, asked.size())
                .filter(index -> asked.get(index).asks() || leadsToAny(asked.get(index), new HashSet<>()))
                .mapToObj(index -> new ComponentChecks(components.get(index), asked.get(index)))
                .toArray(ComponentChecks[]::new);
    }

    /**
     * The plan of a record class.
     *
     * @throws IllegalArgumentException where a record of the class, or one in it, carries a constraint that nothing checks
     */
    static StructurePlan of(Class<? extends Record> type) {
        return PLANS.get(type);
    }

    /** The components to look at, in their order; not to be changed. */
    ComponentChecks[] steps() {
        return steps;
    }

    /** What the constraints on the components of a class ask, in the order of the components. */
    static List<ConstrainedComponent> constraints(Class<? extends Record> type) {
        return ASKED.get(type);
    }

    private static List<ConstrainedComponent> asked(Class<? extends Record> type) {
        Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .flatMap(each -> ConstrainedComponent.constraints(each).stream())
                .forEach(constraint -> {
                    throw new IllegalArgumentException(
                            type.getSimpleName() + ": " + constraint + " stands on a class, where nobody looks");
                });
        return Arrays.stream(type.getRecordComponents())
                .map(component -> {
                    try {
                        return ConstrainedComponent.of(type.getDeclaredField(component.getName()));
                    } catch (NoSuchFieldException impossible) {
                        throw new IllegalStateException("A record without the field of a component", impossible);
                    }
                })
                .toList();
    }

    private static boolean leadsToAny(ConstrainedComponent component, Set<Class<?>> seen) {
        Class<?> below = component.below();
        if (below == null) {
            return false;
        }
        boolean any = false;
        for (Class<?> type : records(below)) {
            // All are gone through, so that a constraint that nothing checks is met when the plan is made.
            if (seen.add(type)) {
                for (ConstrainedComponent each : ASKED.get(type)) {
                    any |= each.asks() | leadsToAny(each, seen);
                }
            }
        }
        return any;
    }

    /** The classes of records that a type stands for. */
    private static List<Class<?>> records(Class<?> type) {
        if (type.isRecord()) {
            return List.of(type);
        }
        if (!type.isSealed()) {
            throw new IllegalArgumentException(
                    "@Valid leads to a " + type.getSimpleName() + ", which is neither a record nor sealed");
        }
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(permitted -> records(permitted).stream())
                .toList();
    }
}
