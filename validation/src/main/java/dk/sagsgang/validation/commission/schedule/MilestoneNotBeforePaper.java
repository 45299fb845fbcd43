package dk.sagsgang.validation.commission.schedule;

import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** COM-011: A milestone does not lie before the paper that plans it. */
public final class MilestoneNotBeforePaper implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-011", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<ImpreciseDate> dated = facts.commission().dated();
        Optional<LocalDate> day = dated.flatMap(ImpreciseDate::earliest);
        // A paper that is revised, or written when the work is done, tells of steps that are behind.
        if (day.isEmpty() || facts.in(CommissionStatus.REVISED) || facts.in(CommissionStatus.ENDED)) {
            return;
        }
        List<Milestone> milestones = facts.commission().milestones();
        for (int m = 0; m < milestones.size(); m++) {
            Optional<ImpreciseDate> date = milestones.get(m).date();
            // An adopted paper is often dated as it was adopted, and tells of the bodies that it went through.
            boolean towardsDecision = towardsDecision(milestones.get(m), facts);
            if (date.isPresent() && date.get().surelyBefore(dated.get()) && !towardsDecision) {
                findings.at(Place.ROOT.at("milestones", m).at("date"), Argument.date("dated", day.get()));
            }
        }
    }

    /** That the decision is missing is told by itself: then any step of a body that decides may be it. */
    private static boolean towardsDecision(Milestone milestone, CommissionFacts facts) {
        return facts.decided().isPresent()
                ? facts.setsUp(milestone)
                : !facts.undecided() && milestone.involvements().stream().anyMatch(CommissionFacts::decides);
    }
}
