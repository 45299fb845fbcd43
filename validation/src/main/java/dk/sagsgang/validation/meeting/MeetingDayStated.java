package dk.sagsgang.validation.meeting;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** The day of the meeting is stated. */
final class MeetingDayStated implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("MTG-014", Severity.WARNING).ofAbsence();

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
