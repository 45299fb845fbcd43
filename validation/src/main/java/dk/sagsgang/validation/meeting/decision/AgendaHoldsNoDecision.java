package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.NotReleased;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** DEC-003: An agenda does not hold the decision of its own meeting. */
public final class AgendaHoldsNoDecision implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("DEC-003", Severity.ERROR).in(Edition.DRAFT, Edition.AGENDA, Edition.SUPPLEMENTARY);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            for (DecisionFacts decision : meeting.decisionsHere(item)) {
                if (decision.written() && !NotReleased.says(decision.decision())) {
                    findings.at(
                            decision.place(),
                            Argument.mark("number", item.item().number()),
                            Argument.code("edition", meeting.edition().orElse(Edition.AGENDA)));
                }
            }
        }
    }
}
