package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.part.CaseNumberCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** ITM-029: A case was opened no later than in the year of the meeting that treats it. */
public final class CaseIsNotOfALaterYear implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-029", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (meeting.meetingDay().isEmpty()) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            item.item()
                    .caseNumber()
                    .ifPresent(number -> CaseNumberCheck.year(
                            number, meeting.meetingDay().get(), item.place().at("caseNumber"), findings));
        }
    }
}
