package dk.sagsgang.validation.commission.composition;

import dk.sagsgang.commission.composition.Guests;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;

/** COM-051: A standing committee or the finance committee has no seats for observers. */
public final class NoObserverSeatsInStandingCommittee implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-051", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 20, stk. 4").andRegions("§ 15, stk. 1"));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        boolean standing = facts.commission()
                .body()
                .flatMap(facts::kind)
                .filter(kind -> kind.equals(BodyKind.STANDING_COMMITTEE) || kind.equals(BodyKind.FINANCE_COMMITTEE))
                .isPresent();
        if (!standing || facts.committee().isEmpty()) {
            return;
        }
        List<Seat> seats = facts.committee().get().composition().seats();
        for (int s = 0; s < seats.size(); s++) {
            boolean asNeeded =
                    seats.get(s).filledBy().filter(Guests.class::isInstance).isPresent();
            if (seats.get(s).role().filter(SeatRole.OBSERVER::equals).isPresent() && !asNeeded) {
                findings.at(facts.committee().get().seat(s));
            }
        }
    }
}
