package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.party.Directory;
import dk.sagsgang.party.Person;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who was present at which item, worked out from status, arrivals, departures and single absences.
 *
 * <p>Where it is not said whether somebody is a member, or was there, they count as a member who was: rules that count
 * heads then rather stay silent.
 */
public final class Presences {

    /** How somebody stood to an item. */
    public enum Presence {
        PRESENT,
        ABSENT,
        NOT_YET_ARRIVED,
        LEFT,
        OUT_OF_THE_ROOM,
        DISQUALIFIED
    }

    private final List<Attendee> attendees = new ArrayList<>();
    private @Nullable Directory<Person> people;
    private @Nullable Directory<Person> substitutes;
    private final Map<Person, List<Attendee>> entries = new HashMap<>();
    private final boolean membersListed;
    private final boolean substitutesListed;
    private final MeetingFacts meeting;
    private final long unnamed;
    private long @Nullable [] membersPresent;

    Presences(MeetingFacts meeting) {
        this.meeting = meeting;
        List<Attendance> attendance = meeting.meeting().attendance();
        long heads = 0;
        for (int a = 0; a < attendance.size(); a++) {
            Attendance entry = attendance.get(a);
            if (entry.person().filter(Person::namesNobody).isPresent()) {
                // "N.N." who was there is a head of whom nobody knows the name; a vacant place is none.
                heads += presentMember(entry) ? 1 : 0;
                continue;
            }
            attendees.add(new Attendee(entry, Place.ROOT.at("attendance", a), meeting));
        }
        unnamed = heads;
        membersListed = attendees.stream().anyMatch(Presences::listsMember);
        substitutesListed = attendees.stream()
                .anyMatch(attendee -> attendee.attendance.substituteFor().isPresent());
    }

    private static boolean presentMember(Attendance entry) {
        return entry.status().filter(AttendanceStatus.PRESENT::equals).isPresent()
                && entry.capacity().map(Capacity.MEMBER::equals).orElse(true);
    }

    /** Those on the list; places of which it says that nobody has them are left out. */
    public List<Attendee> attendees() {
        return attendees;
    }

    /** The entries of a person, in printed order. */
    public List<Attendee> of(Person person) {
        return entries.computeIfAbsent(
                person,
                any -> people().find(person).stream().map(attendees::get).toList());
    }

    /** Who is on the list, looked up only where votes or signatures name somebody. */
    private Directory<Person> people() {
        Directory<Person> known = people;
        if (known == null) {
            known = Directory.ofPeople();
            for (Attendee attendee : attendees) {
                known.add(attendee.attendance().person().orElse(Person.EMPTY));
            }
            people = known;
        }
        return known;
    }

    /** How a person stood to an item; empty for somebody whose attendance is not told, or told twice. */
    public Optional<Presence> of(Person person, ItemFacts item) {
        List<Attendee> entries = of(person);
        return entries.size() == 1 ? Optional.of(entries.get(0).at(item)) : Optional.empty();
    }

    /**
     * Whether the list tells the members who were there, and not only the chair, the absent ones, or those who came late or
     * left early: then heads cannot be counted.
     */
    public boolean membersListed() {
        return membersListed;
    }

    private static boolean listsMember(Attendee attendee) {
        return attendee.member()
                && !attendee.changes()
                && attendee.attendance.chair().isEmpty()
                && attendee.attendance
                        .status()
                        .filter(AttendanceStatus.PRESENT::equals)
                        .isPresent();
    }

    /**
     * How many members were present at an item, substitutes among them. Who stands on two lines, as the chair and among the
     * members, is one; and so are a member and the own substitute.
     */
    public long membersPresent(ItemFacts item) {
        long[] known = membersPresent;
        if (known == null) {
            known = countMembers();
            membersPresent = known;
        }
        return known[item.order()];
    }

    private long[] countMembers() {
        int items = meeting.items().size();
        long[] present = new long[items + 1];
        present[0] = unnamed;
        for (int a = 0; a < attendees.size(); a++) {
            Attendee attendee = attendees.get(a);
            if (attendee.member() && !countedElsewhere(attendee, a)) {
                if (attendee.changes()) {
                    attendee.course.count(attendee.presentAtFirst, items, present);
                } else {
                    present[0] += attendee.presentAtFirst ? 1 : 0;
                }
            }
        }
        for (int item = 1; item <= items; item++) {
            present[item] += present[item - 1];
        }
        return present;
    }

    /** Whether another line of the same person, or of the substitute in the same seat, is counted. */
    private boolean countedElsewhere(Attendee attendee, int index) {
        Person person = attendee.attendance.person().orElse(Person.EMPTY);
        List<Attendee> lines = of(person);
        if (lines.size() > 1) {
            Attendee told = lines.stream()
                    .filter(Attendee::changes)
                    .findFirst()
                    .or(() -> lines.stream()
                            .filter(line -> line.member() && line.presentAtFirst)
                            .findFirst())
                    .orElse(lines.get(0));
            return told != attendee;
        }
        return substituted(person, index);
    }

    /** Whether a substitute was there all the time in whose seat the person sits: of the two one counts. */
    private boolean substituted(Person person, int index) {
        return substitutesListed
                && substitutes().find(person).stream()
                        .map(attendees::get)
                        .anyMatch(substitute -> substitute != attendees.get(index)
                                && substitute.attendance.body().isEmpty()
                                && substitute.member()
                                && substitute.throughout());
    }

    /** Whom each line is a substitute for, at the place of the line. */
    private Directory<Person> substitutes() {
        Directory<Person> known = substitutes;
        if (known == null) {
            known = Directory.ofPeople();
            for (Attendee attendee : attendees) {
                known.add(attendee.attendance.substituteFor().orElse(Person.EMPTY));
            }
            substitutes = known;
        }
        return known;
    }

    /** Whether a line is the first of its person. */
    public boolean first(Attendee attendee) {
        List<Attendee> lines = of(attendee.attendance.person().orElse(Person.EMPTY));
        return lines.isEmpty() || lines.get(0) == attendee;
    }

    /**
     * How many members the body has at least, as the list itself tells where it names those who stayed away: everybody on
     * it who is a member, substitutes left out. Empty where it names none who stayed away.
     */
    public Optional<Integer> membersTold() {
        boolean capacitiesTold = attendees.stream()
                .anyMatch(attendee -> attendee.attendance.capacity().isPresent());
        List<Attendee> members = attendees.stream()
                .filter(attendee -> attendee.member()
                        && (!capacitiesTold || attendee.attendance.capacity().isPresent())
                        && attendee.attendance.substituteFor().isEmpty()
                        && first(attendee))
                .toList();
        return members.stream().anyMatch(attendee -> Attendee.absent(attendee.attendance))
                ? Optional.of(members.size())
                : Optional.empty();
    }

    /** One entry of the attendance list. */
    public static final class Attendee {

        private final Attendance attendance;
        private final Place place;
        private final ComingsAndGoings course;
        private final boolean presentAtFirst;

        private Attendee(Attendance attendance, Place place, MeetingFacts meeting) {
            this.attendance = attendance;
            this.place = place;
            this.course = new ComingsAndGoings(attendance, meeting);
            this.presentAtFirst = !absent(attendance) && !course.beginsByComing();
        }

        /** Only who is said to be: of one who was summoned it is not told whether they came. */
        private static boolean absent(Attendance attendance) {
            return attendance
                    .status()
                    .filter(status -> status.equals(AttendanceStatus.EXCUSED) || status.equals(AttendanceStatus.ABSENT))
                    .isPresent();
        }

        public Attendance attendance() {
            return attendance;
        }

        public Place place() {
            return place;
        }

        /** Whether the person is said to be there in another capacity than a member's. */
        public boolean said(Set<Capacity> others) {
            return attendance.capacity().filter(others::contains).isPresent();
        }

        boolean member() {
            return attendance.capacity().map(Capacity.MEMBER::equals).orElse(true);
        }

        /** Whether presence differs between items, also where it is told of an item that is not there. */
        public boolean changes() {
            return !attendance.items().isEmpty();
        }

        /** Whether it is said that somebody was there, and not only for some of the items. */
        public boolean throughout() {
            return !changes()
                    && attendance
                            .status()
                            .filter(AttendanceStatus.PRESENT::equals)
                            .isPresent();
        }

        public boolean is(Person person) {
            return attendance.person().filter(person::sameAs).isPresent();
        }

        public Presence at(ItemFacts item) {
            return course.at(item).orElseGet(() -> presentAtFirst ? Presence.PRESENT : absentAtFirst());
        }

        private Presence absentAtFirst() {
            return course.comes() ? Presence.NOT_YET_ARRIVED : Presence.ABSENT;
        }
    }
}
