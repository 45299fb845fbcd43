package dk.sagsgang.validation.commission.committee;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.work.Involvement;
import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** COM-007: The paper says to whom a committee under § 17, stk. 4 reports. */
public final class SpecialCommitteeReports implements CommissionRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("COM-007", Severity.INFO).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        if (facts.specialCommittee() && !facts.in(CommissionStatus.DRAFT) && !reports(facts)) {
            findings.at(Place.ROOT);
        }
    }

    private static boolean reports(CommissionFacts facts) {
        Commission commission = facts.commission();
        return !commission.reporting().isEmpty()
                || commission.groups().stream()
                        .anyMatch(group -> !group.reporting().isEmpty())
                || facts.elsewhere("reporting")
                || commission.milestones().stream()
                        .filter(step -> !facts.setsUp(step))
                        .anyMatch(step -> receives(step.involvements(), commission))
                || facts.deliverables().stream()
                        .anyMatch(each -> receives(each.deliverable().involvements(), commission));
    }

    /** Whether somebody gets the report, or another body than the committee decides on what is brought before it. */
    private static boolean receives(List<Involvement> involvements, Commission commission) {
        return involvements.stream().anyMatch(each -> reported(each) || decidedByAnother(each, commission));
    }

    private static boolean reported(Involvement involvement) {
        return involvement
                .role()
                .filter(InvolvementRole.RECEIVES_REPORT::equals)
                .isPresent();
    }

    private static boolean decidedByAnother(Involvement involvement, Commission commission) {
        return CommissionFacts.decides(involvement)
                && involvement.body().isPresent()
                && commission.body().filter(involvement.body().get()::sameAs).isEmpty();
    }
}
