package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Signature;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.party.Person;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Presences.Attendee;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;

/**
 * ATT-020: The members who took part sign the minutes of a council or a committee, and nobody else does.
 *
 * <p>In København chair and secretary sign for the council, but its committees sign as all others do. While the orders on
 * COVID-19 held, meetings could be held without it.
 */
public final class WhoTookPartSigns implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-020", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 13, stk. 1")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 20, stk. 3")
                    .andRegions("§ 12, stk. 1")
                    .andRegions("§ 15, stk. 1"))
            .in(Edition.MINUTES)
            .withVariant("absent", Severity.WARNING)
            .withVariant("unsigned", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    /** With one signature alone the chair signs for all, which is another custom. */
    private static final int A_LIST = 2;

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<Signature> signatures = meeting.meeting().signatures();
        if (signatures.size() < A_LIST || !meeting.whoMeets().ofOneBody() || !sign(meeting)) {
            return;
        }
        for (int s = 0; s < signatures.size(); s++) {
            Signature signature = signatures.get(s);
            if (signature.signed().isPresent()
                    && signature
                            .person()
                            .filter(person -> wasAway(person, meeting))
                            .isPresent()) {
                findings.at(Place.ROOT.at("signatures", s), "absent");
            }
        }
        for (Attendee attendee : meeting.presences().attendees()) {
            if (tookPart(attendee.attendance()) && signatures.stream().noneMatch(s -> by(s, attendee))) {
                findings.at(attendee.place(), "unsigned");
            }
        }
    }

    private static boolean sign(MeetingFacts meeting) {
        boolean waived = meeting.meetingDay().map(CovidOrders::held).orElse(true);
        boolean members = meeting.whoMeets().council()
                ? meeting.municipality().filter(COPENHAGEN::sameAs).isEmpty()
                : meeting.kinds().standingCommittee(meeting.meeting().bodies().get(0));
        return members && !waived;
    }

    private static final MunicipalityCode COPENHAGEN = MunicipalityCode.of("101");

    private static boolean tookPart(Attendance attendance) {
        return attendance.person().isPresent()
                && attendance.status().filter(AttendanceStatus.PRESENT::equals).isPresent()
                && attendance.capacity().filter(Capacity.MEMBER::equals).isPresent();
    }

    private static boolean by(Signature signature, Attendee attendee) {
        return signature.person().isEmpty()
                || signature.person().filter(attendee::is).isPresent();
    }

    /** Whether every entry of somebody tells that they were not there at all. */
    private static boolean wasAway(Person person, MeetingFacts meeting) {
        List<Attendee> entries = meeting.presences().of(person);
        return !entries.isEmpty()
                && entries.stream()
                        .allMatch(entry -> !entry.changes()
                                && entry.attendance()
                                        .status()
                                        .filter(status -> status.equals(AttendanceStatus.ABSENT)
                                                || status.equals(AttendanceStatus.EXCUSED))
                                        .isPresent());
    }
}
