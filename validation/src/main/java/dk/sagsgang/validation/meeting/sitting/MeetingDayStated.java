package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** MTG-014: The day of the meeting is stated, but for a draft. */
public final class MeetingDayStated implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-014", Severity.WARNING)
            .ofAbsence()
            .in(Edition.AGENDA, Edition.SUPPLEMENTARY, Edition.MINUTES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (meeting.meetingDay().isEmpty()) {
            findings.at(Place.ROOT);
        }
    }
}
