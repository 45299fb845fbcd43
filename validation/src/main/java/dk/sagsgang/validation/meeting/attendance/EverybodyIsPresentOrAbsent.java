package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Presences.Attendee;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ATT-011: Minutes tell of everybody on the attendance list whether they were there. */
public final class EverybodyIsPresentOrAbsent implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-011", Severity.WARNING)
            .ofAbsence()
            .in(Edition.MINUTES)
            .withVariant("one", Severity.WARNING)
            .withVariant("all", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (meeting.calledOff()) {
            return;
        }
        List<Attendee> untold = meeting.presences().attendees().stream()
                .filter(EverybodyIsPresentOrAbsent::untold)
                .toList();
        boolean present = meeting.presences().attendees().stream().anyMatch(EverybodyIsPresentOrAbsent::toldPresent);
        boolean others = meeting.presences().attendees().stream().anyMatch(EverybodyIsPresentOrAbsent::told);
        if (present) {
            untold.forEach(attendee -> findings.at(attendee.place().at("person"), "one"));
        } else if (!others && untold.stream().anyMatch(attendee -> !attendee.said(THE_MEMBERS))) {
            // A list of names alone is one fault, however many names stand on it. One of the members tells who belongs
            // to
            // the body, and minutes that name nobody as absent say that all of them came.
            findings.at(Place.ROOT.at("attendance"), "all");
        }
    }

    /** Where a list marks only those who were not there, and who came for them, the others were there. */
    private static boolean toldPresent(Attendee attendee) {
        return attendee.attendance().status().equals(Optional.of(AttendanceStatus.PRESENT))
                && attendee.attendance().substituteFor().isEmpty()
                && !attendee.said(BESIDE_THE_MEMBERS);
    }

    private static boolean told(Attendee attendee) {
        return attendee.attendance().status().isPresent();
    }

    /** Officials and guests are often listed without a word, and a line of the chair or a remark says more than it seems. */
    private static boolean untold(Attendee attendee) {
        return attendee.attendance().person().isPresent()
                && !told(attendee)
                && !attendee.changes()
                && attendee.attendance().chair().isEmpty()
                && attendee.attendance().remark().isBlank()
                && attendee.attendance().label().isBlank()
                && attendee.attendance().absence().isEmpty()
                && !attendee.said(BESIDE_THE_MEMBERS);
    }

    private static final Set<Capacity> THE_MEMBERS = Set.of(Capacity.MEMBER);

    private static final Set<Capacity> BESIDE_THE_MEMBERS =
            Set.of(Capacity.OFFICIAL, Capacity.SECRETARY, Capacity.OBSERVER, Capacity.GUEST);
}
