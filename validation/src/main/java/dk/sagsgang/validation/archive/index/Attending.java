package dk.sagsgang.validation.archive.index;

import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who took part in a meeting as a member.
 *
 * @param members those who were there in a seat of their own, each once
 * @param away how many members are listed and were not there, or had a substitute
 * @param chair who is marked as the chair, there or not
 */
public record Attending(List<Present> members, int away, Optional<Present> chair) {

    /** Nobody is listed. */
    static final Attending NOBODY = new Attending(List.of(), 0, Optional.empty());

    static Attending of(List<Attendance> attendance) {
        List<Present> members = new ArrayList<>();
        Set<Long> names = new HashSet<>();
        Optional<Present> chair = Optional.empty();
        int away = 0;
        for (int a = 0; a < attendance.size(); a++) {
            Attendance entry = attendance.get(a);
            if (entry.person().isEmpty()
                    || entry.capacity().filter(Capacity.MEMBER::equals).isEmpty()) {
                continue;
            }
            if (entry.person().filter(Person::namesNobody).isPresent()) {
                away++;
                continue;
            }
            Present person = new Present(a, PersonName.of(entry.person().get()));
            if (entry.chair().filter(ChairRole.CHAIR::equals).isPresent()) {
                chair = Optional.of(person);
            }
            if (entry.substituteFor().isPresent()
                    || entry.status().filter(AttendanceStatus.PRESENT::equals).isEmpty()) {
                away++;
            } else if (person.name() == PersonName.NONE || names.add(person.name())) {
                members.add(person);
            }
        }
        return members.isEmpty() ? NOBODY : new Attending(List.copyOf(members), away, chair);
    }

    /** Whether first and last name of all who were there are known. */
    public boolean named() {
        return members.stream().noneMatch(member -> member.name() == PersonName.NONE);
    }

    /**
     * Somebody who was there.
     *
     * @param entry where the person stands in the list of those who attended
     * @param name the sum of the name
     */
    public record Present(int entry, long name) {}
}
