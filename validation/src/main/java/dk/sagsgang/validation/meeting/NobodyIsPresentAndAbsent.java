package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Attendance;
import dk.sagsgang.meeting.AttendanceStatus;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.Presences.Attendee;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Map;

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
        Attendance first = one.attendance();
        Attendance second = other.attendance();
        // "Afbud (ankom kl. 17)" beside "Til stede": one entry tells when the other began to hold.
        if (!first.items().isEmpty() || !second.items().isEmpty()) {
            return;
        }
        if ((present(first) && absent(second)) || (absent(first) && present(second))) {
            Attendance absent = absent(first) ? first : second;
            findings.at(
                    other.place(),
                    "both",
                    Argument.code("status", absent.status().orElse(AttendanceStatus.ABSENT)));
        } else if (first.status().equals(second.status()) && sameRole(first, second)) {
            findings.at(other.place(), "twice");
        }
    }

    private static boolean present(Attendance entry) {
        return entry.status().filter(AttendanceStatus.PRESENT::equals).isPresent();
    }

    private static boolean absent(Attendance entry) {
        return entry.status()
                .filter(status -> status.equals(AttendanceStatus.EXCUSED) || status.equals(AttendanceStatus.ABSENT))
                .isPresent();
    }

    /** Some lists name the chair apart, some name everybody for each body of a joint meeting. */
    private static boolean sameRole(Attendance one, Attendance other) {
        return one.capacity().equals(other.capacity())
                && one.chair().equals(other.chair())
                && one.body().equals(other.body())
                && one.substituteFor().equals(other.substituteFor());
    }
}
