package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** MTG-011: No more members are listed than the body has. */
public final class MembersFitTheirNumber implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-011", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        // At a joint meeting the members of several bodies are listed.
        if (meeting.meeting().memberCount().isEmpty() || !meeting.ofOneBody()) {
            return;
        }
        long members = meeting.presences().attendees().stream()
                .filter(attendee -> attendee.attendance()
                        .capacity()
                        .filter(Capacity.MEMBER::equals)
                        .isPresent())
                .filter(attendee -> attendee.attendance().substituteFor().isEmpty())
                .filter(meeting.presences()::first)
                .count();
        int count = meeting.meeting().memberCount().get();
        if (members > count) {
            findings.at(
                    Place.ROOT.at("memberCount"), Argument.number("members", members), Argument.number("count", count));
        }
    }
}
