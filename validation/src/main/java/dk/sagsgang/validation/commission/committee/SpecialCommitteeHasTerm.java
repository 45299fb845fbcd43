package dk.sagsgang.validation.commission.committee;

import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** COM-006: A committee under § 17, stk. 4 is set up for a time. */
public final class SpecialCommitteeHasTerm implements CommissionRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("COM-006", Severity.INFO).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        boolean told = facts.end().isPresent()
                || facts.commission().statedDuration().isPresent()
                || facts.commission().groups().stream()
                        .anyMatch(group -> group.term().isPresent())
                || facts.elsewhere("term");
        if (facts.specialCommittee() && !facts.in(CommissionStatus.DRAFT) && !told) {
            findings.at(Place.ROOT);
        }
    }
}
