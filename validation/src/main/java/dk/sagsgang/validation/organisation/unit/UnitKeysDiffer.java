package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.Set;

/** Keys, which units and boards have, are unique in the document. */
public final class UnitKeysDiffer implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-001", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        Set<String> seen = new HashSet<>();
        RecordCopy.withPlaces(model.model(), (here, owner, component, value) -> {
            if (component.kind() == TextKind.KEY && value instanceof String key && !key.isBlank() && !seen.add(key)) {
                findings.at(here.place(Place.ROOT, Place::into), Argument.identifier("key", key));
            }
            return value;
        });
    }
}
