package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.AttendanceStatus;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.Presences.Attendee;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nobody is present and absent at once. */
final class NobodyIsPresentAndAbsent implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-001", Severity.ERROR)
            .withVariant("both", Severity.ERROR)
            .withVariant("twice", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<Attendee> attendees = meeting.presences().attendees();
        Map<String, List<Integer>> byName = Namesakes.of(attendees);
        for (List<Integer> namesakes : byName.values()) {
            for (int one = 0; one < namesakes.size(); one++) {
                for (int other = one + 1; other < namesakes.size(); other++) {
                    compare(attendees.get(namesakes.get(one)), attendees.get(namesakes.get(other)), findings);
                }
            }
        }
    }

    private static void compare(Attendee one, Attendee other, Findings findings) {
        if (other.attendance().person().isEmpty()
                || !one.is(other.attendance().person().get())) {
            return;
        }
        Optional<AttendanceStatus> first = one.attendance().status();
        Optional<AttendanceStatus> second = other.attendance().status();
        boolean contradict = first.isPresent()
                && second.isPresent()
                && first.get().equals(AttendanceStatus.PRESENT) != second.get().equals(AttendanceStatus.PRESENT);
        if (contradict) {
            AttendanceStatus absent = first.get().equals(AttendanceStatus.PRESENT) ? second.get() : first.get();
            findings.at(other.place(), "both", Argument.code("status", absent));
        } else if (sameCapacity(one, other)) {
            findings.at(other.place(), "twice");
        }
    }

    private static boolean sameCapacity(Attendee one, Attendee other) {
        return one.attendance().capacity().equals(other.attendance().capacity())
                && one.attendance().body().equals(other.attendance().body());
    }
}
