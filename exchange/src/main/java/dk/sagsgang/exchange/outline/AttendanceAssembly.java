package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.meeting.attendance.Absence;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.party.Directory;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings together what the list of a meeting and the lines of its items say of one person. */
final class AttendanceAssembly {

    private final List<Entry> entries = new ArrayList<>();

    /** Those of the entries that are about somebody, by whom they are about. */
    private final List<Entry> named = new ArrayList<>();

    private final Directory<Person> people = Directory.ofPeople();

    /** Whom a printed person was found to be; the same people are named at item after item. */
    private final Map<Person, Entry> found = new HashMap<>();

    private int decided;

    /** A person of the list. */
    void listed(WithPlace<Attendance> listed) {
        add(new Entry(listed.value(), listed.place(), true));
    }

    private void add(Entry entry) {
        entries.add(entry);
        entry.attendance.person().ifPresent(person -> {
            named.add(entry);
            people.add(person);
        });
    }

    /** What an item says; by their numbers it may speak of others. */
    void item(String key, List<Presence> presences, boolean decides, Set<String> numbers) {
        decided += decides ? 1 : 0;
        presences.forEach(presence -> {
            if (!presence.items().isEmpty()) {
                // Numbers that no item has say nothing here.
                presence.items().stream()
                        .filter(numbers::contains)
                        .forEach(number -> entry(presence).items.merge(number, presence, AttendanceAssembly::graver));
            } else if (presence.kind() == Presence.Kind.SUBSTITUTE) {
                substitute(presence);
            } else {
                entry(presence).items.merge(key, presence, AttendanceAssembly::graver);
            }
        });
    }

    private static Presence graver(Presence one, Presence other) {
        return other.kind() == Presence.Kind.DISQUALIFIED ? other : one;
    }

    private Entry entry(Presence presence) {
        Person person = presence.person();
        Entry known = found.get(person);
        if (known != null) {
            return known;
        }
        Entry entry = find(person).orElseGet(() -> {
            Entry added = new Entry(Attendance.builder().person(person).build(), presence.place(), false);
            add(added);
            return added;
        });
        // Who names nobody is nobody else either.
        if (entry.is(person)) {
            found.put(person, entry);
        }
        return entry;
    }

    private Optional<Entry> find(Person person) {
        return people.find(person).stream().findFirst().map(named::get);
    }

    private void substitute(Presence presence) {
        Entry entry = entry(presence);
        if (entry.attendance.substituteFor().isEmpty()) {
            entry.attendance = entry.attendance.withSubstituteFor(presence.other());
        }
        if (entry.attendance.status().isEmpty()) {
            entry.attendance = entry.attendance.withStatus(AttendanceStatus.PRESENT);
        }
        if (!entry.listed && entry.attendance.remark().isEmpty()) {
            entry.attendance = entry.attendance.withRemark(presence.word());
        }
    }

    List<Attendance> build(Places places) {
        List<Attendance> all = new ArrayList<>();
        for (Entry entry : entries) {
            all.add(places.at(member(entry.build(places, decided)), entry.place));
        }
        return all;
    }

    /** Members are printed with their parties, and nobody else is. */
    private static boolean ofParty(Attendance attendance) {
        return attendance.person().flatMap(Person::party).isPresent();
    }

    /** Of whom a party is printed, that they were away or stood in for somebody, is a member, where nothing else is said. */
    private static Attendance member(Attendance attendance) {
        boolean away =
                attendance.status().isPresent() && !attendance.status().equals(Optional.of(AttendanceStatus.PRESENT));
        boolean stands = attendance.substituteFor().isPresent();
        return attendance.capacity().isEmpty()
                        && (away
                                || stands
                                || ofParty(attendance)
                                || !attendance.items().isEmpty())
                ? attendance.withCapacity(Capacity.MEMBER)
                : attendance;
    }

    private static final class Entry {

        private final Map<String, Presence> items = new LinkedHashMap<>();
        private final SourcePlace place;
        private final boolean listed;
        private Attendance attendance;

        Entry(Attendance attendance, SourcePlace place, boolean listed) {
            this.attendance = attendance;
            this.place = place;
            this.listed = listed;
        }

        boolean is(Person person) {
            return attendance.person().filter(person::sameAs).isPresent();
        }

        private boolean away() {
            return attendance
                    .status()
                    .filter(status -> status.equals(AttendanceStatus.EXCUSED) || status.equals(AttendanceStatus.ABSENT))
                    .isPresent();
        }

        /** Who is away from every item that was decided on was not at the meeting. */
        private Optional<AttendanceStatus> throughout(int decided) {
            // A list of members says who they are; one of another kind says who was there.
            boolean told = listed && !attendance.capacity().equals(Optional.of(Capacity.MEMBER));
            if (told || attendance.status().isPresent() || items.size() < Math.max(2, decided)) {
                return Optional.empty();
            }
            Presence.Kind kind = items.values().iterator().next().kind();
            if (items.values().stream().anyMatch(presence -> presence.kind() != kind)) {
                return Optional.empty();
            }
            return switch (kind) {
                case EXCUSED -> Optional.of(AttendanceStatus.EXCUSED);
                case ABSENT -> Optional.of(AttendanceStatus.ABSENT);
                case DISQUALIFIED, SUBSTITUTE, ARRIVED, ARRIVED_AFTER, LEFT, LEFT_AFTER -> Optional.empty();
            };
        }

        private static PresenceChange change(Presence.Kind kind) {
            return switch (kind) {
                case EXCUSED, ABSENT, SUBSTITUTE -> PresenceChange.ABSENT;
                case DISQUALIFIED -> PresenceChange.DISQUALIFIED;
                case ARRIVED -> PresenceChange.ARRIVED;
                case ARRIVED_AFTER -> PresenceChange.ARRIVED_AFTER;
                case LEFT -> PresenceChange.LEFT;
                case LEFT_AFTER -> PresenceChange.LEFT_AFTER;
            };
        }

        /** With the label that the person stands under, where it is no list of the meeting, and why they were away. */
        private Attendance told(Attendance away) {
            String label = listed
                    ? ""
                    : items.values().stream().map(Presence::word).findFirst().orElse("");
            Optional<Absence> why = items.values().stream()
                    .map(Presence::reason)
                    .filter(reason -> !reason.isEmpty())
                    .findFirst()
                    .map(reason -> Absence.builder().reason(reason).build());
            Attendance labelled = FoldedWords.capital(label) && away.label().isEmpty() ? away.withLabel(label) : away;
            return why.isPresent() && labelled.absence().isEmpty() ? labelled.withAbsence(why) : labelled;
        }

        Attendance build(Places places, int decided) {
            if (away()) {
                return told(attendance);
            }
            Optional<AttendanceStatus> throughout = throughout(decided);
            if (throughout.isPresent()) {
                return told(attendance.withStatus(throughout));
            }
            List<ItemPresence> presences = new ArrayList<>(attendance.items());
            items.forEach((key, presence) -> presences.add(places.at(
                    ItemPresence.builder()
                            .item(key)
                            .change(change(presence.kind()))
                            .time(presence.time())
                            .reason(presence.reason().isEmpty() ? presence.word() : presence.reason())
                            .build(),
                    presence.place())));
            return attendance.withItems(presences);
        }
    }
}
