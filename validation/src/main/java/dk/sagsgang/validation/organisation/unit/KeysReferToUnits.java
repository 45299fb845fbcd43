package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.RecordPlan.Component;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.organisation.BoardMembership;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** ORG-005: A reference by key finds the unit that it refers to. */
public final class KeysReferToUnits implements OrganisationRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("ORG-005", Severity.ERROR).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        RecordCopy.withPlaces(model.model(), (here, owner, component, value) -> {
            if (component.kind() == TextKind.REFERENCE
                    && value instanceof String key
                    && !toldByAnother(owner, component)
                    && model.dangling(key)) {
                findings.at(here.place(Place.ROOT, Place::into), Argument.identifier("key", key));
            }
            return value;
        });
    }

    /** The unit above (ORG-002), successors (ORG-004) and the members of boards (ORG-006); predecessors are of another model. */
    private static boolean toldByAnother(Record owner, Component component) {
        return owner instanceof UnitReference
                || owner instanceof BoardMembership
                || (owner instanceof OrganisationUnit && component.name().equals("parent"));
    }
}
