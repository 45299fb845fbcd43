package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** A case for decision has a recommendation. */
final class DecisionCaseHasRecommendation implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("REC-003", Severity.INFO)
            .ofAbsence()
            .in(Edition.AGENDA, Edition.SUPPLEMENTARY, Edition.MINUTES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            boolean forDecision =
                    item.item().caseType().filter(CaseType.DECISION::equals).isPresent();
            if (forDecision
                    && item.open()
                    && !item.procedural()
                    && item.item().recommendations().isEmpty()
                    && item.item().items().isEmpty()) {
                findings.at(item.place(), Argument.mark("number", item.item().number()));
            }
        }
    }
}
