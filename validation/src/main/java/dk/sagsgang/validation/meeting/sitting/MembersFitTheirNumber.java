package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Presences.Attendee;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

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
        if (meeting.meeting().memberCount().isEmpty() || !meeting.whoMeets().ofOneBody()) {
            return;
        }
        int count = meeting.meeting().memberCount().get();
        List<Attendee> listed = meeting.presences().attendees().stream()
                .filter(MembersFitTheirNumber::ordinaryMember)
                .toList();
        // Who stands on two lines is one, which is asked only where the lines are too many.
        long members = listed.size() <= count
                ? listed.size()
                : listed.stream().filter(meeting.presences()::first).count();
        if (members > count) {
            findings.at(
                    Place.ROOT.at("memberCount"), Argument.number("members", members), Argument.number("count", count));
        }
    }

    private static boolean ordinaryMember(Attendee attendee) {
        return attendee.attendance().capacity().filter(Capacity.MEMBER::equals).isPresent()
                && attendee.attendance().substituteFor().isEmpty();
    }
}
