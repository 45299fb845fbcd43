package dk.sagsgang.validation.commission.committee;

import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.CompositionFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import dk.sagsgang.validation.rule.RuleSource.Verified;
import java.util.Optional;

/** The paper says who is secretary of a committee under § 17, stk. 4, or who appoints one. */
public final class SpecialCommitteeHasSecretary implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-005", Severity.INFO)
            .restingOn(RuleSource.law(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 17, stk. 4", Verified.NO))
            .ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<CompositionFacts> committee = facts.committee();
        if (!facts.specialCommittee() || facts.in(CommissionStatus.DRAFT) || committee.isEmpty()) {
            return;
        }
        boolean told = committee.get().composition().secretary().isPresent()
                || committee.get().seats(SeatRole.SECRETARY);
        if (!told) {
            findings.at(committee.get().place());
        }
    }
}
