package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Person;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Presences.Attendee;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Locale;

/**
 * ATT-031: Nobody follows a whole meeting of a standing committee or the finance committee as an observer.
 *
 * <p>Others than members and officials may be called for a case. One meeting does not show that somebody always comes; so it is for
 * information. The mayor may come to every committee.
 */
public final class NoStandingObservers implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-031", Severity.INFO)
            .restingOn(RuleSource.localGovernmentAct("§ 20, stk. 4").andRegions("§ 15, stk. 1"))
            .forBodies(BodyKind.STANDING_COMMITTEE, BodyKind.FINANCE_COMMITTEE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (Attendee attendee : meeting.presences().attendees()) {
            if (meeting.whoMeets().ofOneBody() && !attendee.changes() && observes(attendee.attendance())) {
                findings.at(attendee.place().at("capacity"));
            }
        }
    }

    private static boolean observes(Attendance attendance) {
        return attendance.capacity().filter(Capacity.OBSERVER::equals).isPresent()
                && attendance.status().map(AttendanceStatus.PRESENT::equals).orElse(true)
                && !mayor(attendance);
    }

    private static boolean mayor(Attendance attendance) {
        return attendance
                .person()
                .flatMap(Person::office)
                .filter(office -> office.title().toLowerCase(Locale.ROOT).contains("borgmester"))
                .isPresent();
    }
}
