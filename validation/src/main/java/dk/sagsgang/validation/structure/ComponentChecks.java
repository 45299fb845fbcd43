package dk.sagsgang.validation.structure;

import dk.sagsgang.internal.RecordPlan;

/** What is asked of one component, at which the walk through a record stops for it. */
final class ComponentChecks {

    private static final ConstraintCheck[] NONE = {};

    private final RecordPlan.Component component;
    private final ConstraintCheck[] own;
    private final ConstraintCheck[] held;
    private final boolean leadsOn;
    private final boolean isList;
    private final boolean mayBeEmpty;

    ComponentChecks(RecordPlan.Component component, ConstrainedComponent constrained) {
        this.component = component;
        this.own = constrained.own().toArray(NONE);
        this.held = constrained.held().toArray(NONE);
        this.leadsOn = constrained.below() != null;
        this.isList = constrained.isList();
        this.mayBeEmpty =
                own.length == 0 && (isList || constrained.held().stream().allMatch(check -> check.holds(null)));
    }

    /** The name of the component, the same in JSON. */
    String name() {
        return component.name();
    }

    /** The value of the component in a record. */
    Object of(Record owner) {
        return component.of(owner);
    }

    /** What is asked of the value. */
    ConstraintCheck[] own() {
        return own;
    }

    /** What is asked of everything in the value. */
    ConstraintCheck[] held() {
        return held;
    }

    /** Whether the records in the value are gone through as well. */
    boolean leadsOn() {
        return leadsOn;
    }

    /** Whether the value is a list. */
    boolean isList() {
        return isList;
    }

    /** Whether nothing is broken where the value is an empty list or an empty optional. */
    boolean mayBeEmpty() {
        return mayBeEmpty;
    }
}
