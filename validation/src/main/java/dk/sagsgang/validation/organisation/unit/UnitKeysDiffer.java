package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.part.KeyCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** ORG-001: Keys, which units and boards have, are unique in the document. */
public final class UnitKeysDiffer implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-001", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        KeyCheck keys = new KeyCheck(findings);
        RecordCopy.withPlaces(model.model(), (here, owner, component, value) -> {
            if (component.kind() == TextKind.KEY && value instanceof String key) {
                keys.see(key, () -> here.place(Place.ROOT, Place::into));
            }
            return value;
        });
    }
}
