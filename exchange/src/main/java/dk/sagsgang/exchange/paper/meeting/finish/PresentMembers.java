package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;

/**
 * Members who are listed in minutes that tell who of them was away: the others were there. Where nobody is told to have been away the
 * list says who sits in the body and no more.
 */
final class PresentMembers {

    private final boolean told;
    private final List<Person> replaced;

    /** At the meeting of an agenda nobody has been yet; its lists say who is asked to come. */
    private final boolean agenda;

    PresentMembers(Meeting meeting) {
        this.agenda = meeting.edition()
                .filter(edition -> edition.equals(Edition.AGENDA) || edition.equals(Edition.DRAFT))
                .isPresent();
        this.replaced = meeting.attendance().stream()
                .flatMap(each -> each.substituteFor().stream())
                .toList();
        this.told = meeting.edition().equals(Optional.of(Edition.MINUTES))
                && meeting.attendance().stream()
                        .anyMatch(each -> each.status().equals(Optional.of(AttendanceStatus.EXCUSED))
                                || each.status().equals(Optional.of(AttendanceStatus.ABSENT)));
    }

    /** The member as present, where others are told to have been away. */
    Attendance of(Attendance attendance) {
        boolean member = attendance.status().isEmpty()
                && attendance.capacity().equals(Optional.of(Capacity.MEMBER))
                && !attendance.label().isEmpty()
                && attendance.remark().isEmpty()
                && attendance.person().stream()
                        .noneMatch(person -> replaced.stream().anyMatch(person::sameAs))
                && attendance.items().stream()
                        .noneMatch(each -> each.change().equals(Optional.of(PresenceChange.ABSENT)));
        if (told && member) {
            return attendance.withStatus(AttendanceStatus.PRESENT);
        }
        boolean asked = agenda
                && attendance.status().equals(Optional.of(AttendanceStatus.PRESENT))
                && !attendance.label().isEmpty();
        return asked ? attendance.withStatus(AttendanceStatus.SUMMONED) : attendance;
    }
}
