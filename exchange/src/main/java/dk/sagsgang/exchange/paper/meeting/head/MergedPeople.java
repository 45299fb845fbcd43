package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.party.Person;
import java.util.List;
import java.util.Optional;

/** Everybody is listed once, with what all lists and sentences of the head say of them. */
final class MergedPeople {

    private MergedPeople() {}

    private static boolean away(Attendance attendance) {
        return attendance.status().equals(Optional.of(AttendanceStatus.EXCUSED))
                || attendance.status().equals(Optional.of(AttendanceStatus.ABSENT));
    }

    /** The person with the party and the office that another list says. */
    private static Person with(Person person, Attendance other) {
        Person known = person.party().isPresent()
                ? person
                : person.withParty(other.person().flatMap(Person::party));
        return known.office().isPresent()
                ? known
                : known.withOffice(other.person().flatMap(Person::office));
    }

    /** One person may stand in several lists, among the members and among those who were not there. */
    static void add(Attendance attendance, PaperLine line, List<WithPlace<Attendance>> all) {
        for (int i = 0; i < all.size(); i++) {
            Attendance other = all.get(i).value();
            boolean same = attendance
                    .person()
                    .filter(person -> other.person().filter(person::sameAs).isPresent())
                    .isPresent();
            if (same) {
                boolean says = attendance.status().isPresent() && !away(other);
                Attendance both = says ? other.withStatus(attendance.status()) : other;
                both = says && !attendance.label().isEmpty() || both.label().isEmpty()
                        ? both.withLabel(attendance.label())
                        : both;
                both = both.absence().isEmpty() ? both.withAbsence(attendance.absence()) : both;
                both = both.substituteFor().isEmpty() ? both.withSubstituteFor(attendance.substituteFor()) : both;
                boolean writes = attendance.capacity().equals(Optional.of(Capacity.SECRETARY))
                        && !both.person().flatMap(Person::party).isPresent()
                        && both.chair().isEmpty();
                both = both.capacity().isEmpty() || writes ? both.withCapacity(attendance.capacity()) : both;
                both = both.chair().isEmpty() ? both.withChair(attendance.chair()) : both;
                both = both.withPerson(both.person().map(person -> with(person, attendance)));
                both = both.remark().isEmpty() ? both.withRemark(attendance.remark()) : both;
                all.set(i, new WithPlace<>(both, all.get(i).place()));
                return;
            }
        }
        all.add(new WithPlace<>(attendance, line.place()));
    }
}
