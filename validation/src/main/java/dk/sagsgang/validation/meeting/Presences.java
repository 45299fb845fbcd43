package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Attendance;
import dk.sagsgang.meeting.AttendanceStatus;
import dk.sagsgang.meeting.Capacity;
import dk.sagsgang.meeting.ItemPresence;
import dk.sagsgang.meeting.PresenceChange;
import dk.sagsgang.party.Person;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who was present at which item, worked out from status, arrivals, departures and single absences.
 *
 * <p>Where it is not said whether somebody is a member, or was there, they count as a member who was: rules that count
 * heads then rather stay silent.
 */
final class Presences {

    /** How somebody stood to an item. */
    enum Presence {
        PRESENT,
        ABSENT,
        NOT_YET_ARRIVED,
        LEFT,
        OUT_OF_THE_ROOM,
        DISQUALIFIED
    }

    private final List<Attendee> attendees = new ArrayList<>();
    private final List<Attendee> changing;
    private final long alwaysPresentMembers;

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
            attendees.add(Attendee.of(attendance.get(a), Place.ROOT.at("attendance", a), meeting));
        }
        changing = attendees.stream().filter(Attendee::changes).toList();
        long named = attendees.stream()
                .filter(attendee -> !attendee.changes() && attendee.member() && attendee.presentAtFirst)
                .count();
        alwaysPresentMembers = named + unnamed;
    }

    private static boolean presentMember(Attendance entry) {
        return entry.status().filter(AttendanceStatus.PRESENT::equals).isPresent()
                && entry.capacity().map(Capacity.MEMBER::equals).orElse(true);
    }

    /** Those on the list; places of which it says that nobody has them are left out. */
    List<Attendee> attendees() {
        return attendees;
    }

    /** The entries of a person, in printed order. */
    List<Attendee> of(Person person) {
        return attendees.stream().filter(attendee -> attendee.is(person)).toList();
    }

    /** How a person stood to an item; empty for somebody whose attendance is not told, or told twice. */
    Optional<Presence> of(Person person, ItemFacts item) {
        List<Attendee> entries = of(person);
        return entries.size() == 1 ? Optional.of(entries.get(0).at(item)) : Optional.empty();
    }

    /**
     * Whether the list tells the members who were there, and not only the chair, the absent ones, or those who came late or
     * left early: then heads cannot be counted.
     */
    boolean membersListed() {
        return attendees.stream()
                .anyMatch(attendee -> attendee.member()
                        && !attendee.changes()
                        && attendee.attendance.chair().isEmpty()
                        && attendee.attendance
                                .status()
                                .filter(AttendanceStatus.PRESENT::equals)
                                .isPresent());
    }

    /** How many members were present at an item, substitutes among them. */
    long membersPresent(ItemFacts item) {
        return alwaysPresentMembers
                + changing.stream()
                        .filter(attendee -> attendee.member() && attendee.at(item) == Presence.PRESENT)
                        .count();
    }

    /** One entry of the attendance list. */
    static final class Attendee {

        private final Attendance attendance;
        private final Place place;
        private final boolean presentAtFirst;
        private final List<Move> moves;
        private final List<Exemption> exemptions;

        private Attendee(Attendance attendance, Place place, List<Move> moves, List<Exemption> exemptions) {
            this.attendance = attendance;
            this.place = place;
            this.moves = moves;
            this.exemptions = exemptions;
            this.presentAtFirst = !absent(attendance) && (moves.isEmpty() || !moves.get(0).arrives);
        }

        private static Attendee of(Attendance attendance, Place place, MeetingFacts meeting) {
            List<Move> moves = new ArrayList<>();
            List<Exemption> exemptions = new ArrayList<>();
            for (ItemPresence presence : attendance.items()) {
                Optional<ItemFacts> item = meeting.item(presence.item());
                Optional<PresenceChange.Known> change = presence.change().flatMap(PresenceChange::known);
                if (item.isPresent() && change.isPresent()) {
                    int order = item.get().order();
                    switch (change.get()) {
                        case ARRIVED -> moves.add(new Move(order, true));
                        case ARRIVED_AFTER -> moves.add(new Move(after(item.get(), meeting), true));
                        case LEFT -> moves.add(new Move(order, false));
                        case LEFT_AFTER -> moves.add(new Move(after(item.get(), meeting), false));
                        case ABSENT -> exemptions.add(new Exemption(item.get(), Presence.OUT_OF_THE_ROOM));
                        case DISQUALIFIED -> exemptions.add(new Exemption(item.get(), Presence.DISQUALIFIED));
                    }
                }
            }
            moves.sort(Comparator.comparingInt(Move::order));
            return new Attendee(attendance, place, moves, exemptions);
        }

        private static int after(ItemFacts item, MeetingFacts meeting) {
            int next = item.order() + 1;
            while (next < meeting.items().size() && meeting.items().get(next).within(item)) {
                next++;
            }
            return next;
        }

        /** Only who is said to be: of one who was summoned it is not told whether they came. */
        private static boolean absent(Attendance attendance) {
            return attendance
                    .status()
                    .filter(status -> status.equals(AttendanceStatus.EXCUSED) || status.equals(AttendanceStatus.ABSENT))
                    .isPresent();
        }

        Attendance attendance() {
            return attendance;
        }

        Place place() {
            return place;
        }

        /** Whether the person is said to be there in another capacity than a member's. */
        boolean said(Set<Capacity> others) {
            return attendance.capacity().filter(others::contains).isPresent();
        }

        boolean member() {
            return attendance.capacity().map(Capacity.MEMBER::equals).orElse(true);
        }

        /** Whether presence differs between items, also where it is told of an item that is not there. */
        boolean changes() {
            return !attendance.items().isEmpty();
        }

        boolean is(Person person) {
            return attendance.person().filter(person::sameAs).isPresent();
        }

        Presence at(ItemFacts item) {
            for (Exemption exemption : exemptions) {
                if (item.within(exemption.item)) {
                    return exemption.presence;
                }
            }
            Presence presence = presentAtFirst ? Presence.PRESENT : absentAtFirst();
            for (Move move : moves) {
                if (move.order <= item.order()) {
                    presence = move.arrives ? Presence.PRESENT : Presence.LEFT;
                }
            }
            return presence;
        }

        private Presence absentAtFirst() {
            boolean comes = moves.stream().anyMatch(Move::arrives);
            return comes ? Presence.NOT_YET_ARRIVED : Presence.ABSENT;
        }

        private record Move(int order, boolean arrives) {}

        private record Exemption(ItemFacts item, Presence presence) {}
    }
}
