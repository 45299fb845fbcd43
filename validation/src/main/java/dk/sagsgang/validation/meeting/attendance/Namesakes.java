package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.party.Person;
import dk.sagsgang.validation.meeting.facts.Presences.Attendee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Entries of an attendance list that may be of one person, so that not every entry is compared with every other. */
final class Namesakes {

    private Namesakes() {}

    /** The indices of the entries by what they are known by, where more than one is. */
    static Map<String, List<Integer>> of(List<Attendee> attendees) {
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int a = 0; a < attendees.size(); a++) {
            String name = knownBy(attendees.get(a).attendance());
            if (!name.isEmpty()) {
                byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(a);
            }
        }
        byName.values().removeIf(entries -> entries.size() < 2);
        return byName;
    }

    private static String knownBy(Attendance attendance) {
        Optional<Person> person = attendance.person();
        String name = person.map(Person::name).filter(n -> !n.isBlank()).orElse("");
        String known = name.isEmpty() ? person.map(Person::initials).orElse("") : name;
        return known.toLowerCase(Locale.ROOT);
    }
}
