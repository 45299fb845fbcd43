package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.part.KeyCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** COM-024: Keys are unique in the document, those of seats in their group. */
public final class CommissionKeysDiffer implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-024", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        KeyCheck keys = new KeyCheck(findings);
        KeyCheck[] seats = {new KeyCheck(findings)};
        RecordCopy.ofKeys(facts.commission(), (here, owner, component, value) -> {
            if (value instanceof Composition) {
                seats[0] = new KeyCheck(findings);
            } else if (component.kind() == TextKind.KEY && value instanceof String key) {
                KeyCheck among = owner instanceof Seat ? seats[0] : keys;
                among.see(key, () -> here.place(Place.ROOT, Place::into));
            }
            return value;
        });
    }
}
