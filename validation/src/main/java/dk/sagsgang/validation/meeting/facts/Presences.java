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
    private final Map<Person, List<Attendee>> entries = new HashMap<>();
    private final boolean membersListed;
    private final long alwaysPresentMembers;
    private final long[] changingMembersPresent;

    Presences(MeetingFacts meeting) {
        List<Attendance> attendance = meeting.meeting().attendance();
        long unnamed = 0;
        for (int a = 0; a < attendance.size(); a++) {
            Attendance entry = attendance.get(a);
            if (entry.person().filter(Person::namesNobody).isPresent()) {
                // "N.N." who was there is a head of whom nobody knows the name; a vacant place is none.
                unnamed += presentMember(entry) ? 1 : 0;
                continue;
            }
            attendees.add(new Attendee(entry, Place.ROOT.at("attendance", a), meeting));
        }
        changingMembersPresent = changingMembers(meeting.items().size());
        long named = attendees.stream()
                .filter(attendee -> !attendee.changes() && attendee.member() && attendee.presentAtFirst)
                .count();
        alwaysPresentMembers = named + unnamed;
        membersListed = attendees.stream().anyMatch(Presences::listsMember);
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

    /** How many members were present at an item, substitutes among them. */
    public long membersPresent(ItemFacts item) {
        return alwaysPresentMembers + changingMembersPresent[item.order()];
    }

    /** How many of those who came, went or stayed away were there, item by item. */
    private long[] changingMembers(int items) {
        long[] present = new long[items + 1];
        for (Attendee attendee : attendees) {
            if (attendee.changes() && attendee.member()) {
                attendee.course.count(attendee.presentAtFirst, items, present);
            }
        }
        for (int item = 1; item <= items; item++) {
            present[item] += present[item - 1];
        }
        return present;
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
