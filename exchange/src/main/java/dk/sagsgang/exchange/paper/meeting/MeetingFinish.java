package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.words.FigureWords;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Section;
import java.util.Optional;

/**
 * Says what the rest of the paper tells of parts that were read one by one: kinds of bodies, figures of sections, that who sent
 * an apology is a member. Nothing moves, so that pointers stay what they are.
 */
public final class MeetingFinish {

    private MeetingFinish() {}

    /** The meeting with all of it. */
    public static Meeting of(Meeting meeting) {
        return RecordCopy.of(meeting, (owner, component, value) -> {
            if (value instanceof Body body) {
                return body.kind().isPresent() || body.name().isEmpty()
                        ? body
                        : body.withKind(BodyWords.kinded(body.name()).kind());
            }
            if (value instanceof Section section) {
                return figures(section);
            }
            return value instanceof Attendance attendance ? member(attendance) : value;
        });
    }

    private static Section figures(Section section) {
        return section.withFigures(FigureWords.in(section.text().plain()))
                .withSections(
                        section.sections().stream().map(MeetingFinish::figures).toList());
    }

    private static Attendance member(Attendance attendance) {
        boolean away = attendance.status().isPresent()
                && !attendance.status().equals(Optional.of(dk.sagsgang.meeting.attendance.AttendanceStatus.PRESENT));
        boolean stands = attendance.substituteFor().isPresent();
        return attendance.capacity().isEmpty()
                        && (away || stands || !attendance.items().isEmpty())
                ? attendance.withCapacity(Capacity.MEMBER)
                : attendance;
    }
}
