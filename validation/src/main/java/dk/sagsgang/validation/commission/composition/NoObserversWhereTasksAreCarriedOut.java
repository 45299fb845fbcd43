package dk.sagsgang.validation.commission.composition;

import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.commission.composition.Guests;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;

/** COM-015: A committee that carries out tasks of the council has no permanent observers. */
public final class NoObserversWhereTasksAreCarriedOut implements CommissionRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("COM-015", Severity.INFO).restingOn(RuleSource.opinion("82.1.8"));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        boolean carriesOut = facts.commission()
                .mandate()
                .filter(mandate -> mandate.kinds().contains(MandateKind.CARRIES_OUT))
                .isPresent();
        if (!facts.specialCommittee() || !carriesOut || facts.committee().isEmpty()) {
            return;
        }
        List<Seat> seats = facts.committee().get().composition().seats();
        for (int s = 0; s < seats.size(); s++) {
            boolean observer =
                    seats.get(s).role().filter(SeatRole.OBSERVER::equals).isPresent();
            boolean asNeeded =
                    seats.get(s).filledBy().filter(Guests.class::isInstance).isPresent();
            if (observer && !asNeeded) {
                findings.at(facts.committee().get().seat(s));
            }
        }
    }
}
