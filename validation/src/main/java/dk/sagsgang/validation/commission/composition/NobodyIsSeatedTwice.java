package dk.sagsgang.validation.commission.composition;

import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.commission.composition.SeatedTwice;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** COM-022: Nobody sits on two seats. */
public final class NobodyIsSeatedTwice implements CommissionRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("COM-022", Severity.INFO).askingRoster();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        for (CompositionFacts each : facts.compositions()) {
            for (SeatedTwice twice : each.resolution().seatedTwice()) {
                List<Integer> members = twice.seats().stream()
                        .filter(seat -> member(each.composition().seats().get(seat)))
                        .toList();
                if (members.size() > 1) {
                    findings.at(each.seat(members.get(1)), Argument.number("other", members.get(0) + 1L));
                }
            }
            if (facts.roster().isEmpty()
                    && each.composition().seats().size() > 1
                    && each.seatsFilledBy(MembersOfBody.class::isInstance)) {
                findings.lacksRoster();
            }
        }
    }

    /** Whether a seat adds a member: a line that says who is chair or secretary need not. */
    private static boolean member(Seat seat) {
        boolean post = seat.role()
                .filter(role -> role.equals(SeatRole.CHAIR) || role.equals(SeatRole.DEPUTY_CHAIR))
                .isPresent();
        return !post && !CompositionFacts.besideTheMembers(seat);
    }
}
