package dk.sagsgang.validation.meeting;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** A cancelled meeting decides nothing. */
final class CancelledMeetingDecidesNothing implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-007", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (!meeting.calledOff()) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            for (DecisionFacts decision : meeting.decisionsHere(item)) {
                if (decision.written()) {
                    findings.at(
                            decision.place(),
                            Argument.mark("number", item.item().number()));
                }
            }
        }
    }
}
