package dk.sagsgang.validation.commission.committee;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;

/** COM-003: A committee under § 17, stk. 4 has a task. */
public final class SpecialCommitteeHasTask implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-003", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 17, stk. 4").andRegions("§ 13, stk. 6"))
            .ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Commission commission = facts.commission();
        boolean told = !commission.tasks().isEmpty()
                || !commission.topics().isEmpty()
                || !commission.deliverables().isEmpty()
                || !commission.purpose().plain().isBlank()
                || commission
                        .mandate()
                        .filter(each -> !each.text().plain().isBlank())
                        .isPresent()
                || commission.groups().stream()
                        .anyMatch(group -> !group.tasks().isEmpty()
                                || !group.purpose().plain().isBlank())
                || facts.elsewhere("tasks");
        if (facts.specialCommittee() && !facts.in(CommissionStatus.DRAFT) && !told) {
            findings.at(Place.ROOT);
        }
    }
}
