package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Directory;
import dk.sagsgang.party.Person;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Presences.Attendee;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** ATT-001: Nobody is present and absent at once. */
public final class NobodyIsPresentAndAbsent implements MeetingRule {

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
            SamePeople before = new SamePeople();
            for (int index : namesakes) {
                Attendee attendee = attendees.get(index);
                // "Afbud (ankom kl. 17)" beside "Til stede": one entry tells when the other began to hold.
                if (attendee.attendance().items().isEmpty()) {
                    compare(attendee, before.sameAs(attendee), findings);
                    before.add(attendee);
                }
            }
        }
    }

    private static void compare(Attendee attendee, List<Said> before, Findings findings) {
        Attendance entry = attendee.attendance();
        Optional<AttendanceStatus> absence =
                before.stream().flatMap(said -> said.against(entry).stream()).findFirst();
        absence.ifPresent(status -> findings.at(attendee.place(), "both", Argument.code("status", status)));
        if (before.stream().anyMatch(said -> said.roles.contains(Role.of(entry)))) {
            findings.at(attendee.place(), "twice");
        }
    }

    /** What the entries of one person say, however many they are. */
    private static final class Said {

        private final Set<Role> roles = new HashSet<>();
        private boolean present;
        private @Nullable AttendanceStatus absent;

        void add(Attendance entry) {
            roles.add(Role.of(entry));
            present |= present(entry);
            absent = absent == null && absent(entry) ? entry.status().orElse(null) : absent;
        }

        /** How the person is absent where this entry or one of those says so and the other that they are present. */
        Optional<AttendanceStatus> against(Attendance entry) {
            if (present(entry)) {
                return Optional.ofNullable(absent);
            }
            return present && absent(entry) ? entry.status() : Optional.empty();
        }
    }

    /** Entries by those whose they are. */
    private static final class SamePeople {

        private final Directory<Person> people = Directory.ofPeople();
        private final Map<Person, Said> byPerson = new HashMap<>();
        private final List<Said> all = new ArrayList<>();

        List<Said> sameAs(Attendee attendee) {
            return people.find(person(attendee)).stream().map(all::get).toList();
        }

        void add(Attendee attendee) {
            Said said = byPerson.get(person(attendee));
            if (said == null) {
                said = new Said();
                byPerson.put(person(attendee), said);
                people.add(person(attendee));
                all.add(said);
            }
            said.add(attendee.attendance());
        }

        private static Person person(Attendee attendee) {
            return attendee.attendance().person().orElse(Person.EMPTY);
        }
    }

    /**
     * As what somebody is listed: some lists name the chair apart, some name everybody for each body of a joint meeting.
     */
    private record Role(
            Optional<AttendanceStatus> status,
            Optional<Capacity> capacity,
            Optional<ChairRole> chair,
            Optional<Body> body,
            Optional<Person> substituteFor) {

        static Role of(Attendance entry) {
            return new Role(entry.status(), entry.capacity(), entry.chair(), entry.body(), entry.substituteFor());
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
}
