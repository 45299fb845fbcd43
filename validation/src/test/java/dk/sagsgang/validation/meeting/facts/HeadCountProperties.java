package dk.sagsgang.validation.meeting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.party.Person;
import dk.sagsgang.validation.meeting.facts.Presences.Presence;
import dk.sagsgang.validation.rule.Context;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Heads counted for all items at once are those counted one by one. */
class HeadCountProperties {

    private static final List<AgendaItem> ITEMS =
            List.of(item("1"), item("2").withItems(item("3").withItems(item("4")), item("5")), item("6"), item("7"));

    @Property
    void headsAreThoseOfThePeopleOneByOne(@ForAll("lists") List<Attendance> attendance) {
        MeetingFacts meeting = new MeetingFacts(
                Meeting.builder().addAllItems(ITEMS).attendance(attendance).build(), Context.EMPTY);
        for (ItemFacts item : meeting.items()) {
            long oneByOne = meeting.presences().attendees().stream()
                    .filter(attendee -> attendee.at(item) == Presence.PRESENT)
                    .count();

            assertThat(meeting.presences().membersPresent(item)).isEqualTo(oneByOne);
        }
    }

    @Provide
    Arbitrary<List<Attendance>> lists() {
        Arbitrary<ItemPresence> change = Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(
                                PresenceChange.ARRIVED,
                                PresenceChange.ARRIVED_AFTER,
                                PresenceChange.LEFT,
                                PresenceChange.LEFT_AFTER,
                                PresenceChange.ABSENT,
                                PresenceChange.DISQUALIFIED))
                .as((item, kind) -> ItemPresence.builder()
                        .item(Integer.toString(item))
                        .change(kind)
                        .build());
        return Combinators.combine(
                        Arbitraries.of(AttendanceStatus.PRESENT, AttendanceStatus.EXCUSED),
                        change.list().ofMaxSize(5))
                .as((status, changes) ->
                        Attendance.builder().status(status).items(changes).build())
                .list()
                .ofMaxSize(5)
                .map(HeadCountProperties::named);
    }

    private static List<Attendance> named(List<Attendance> entries) {
        List<Attendance> named = new ArrayList<>();
        for (int e = 0; e < entries.size(); e++) {
            named.add(entries.get(e).withPerson(Person.of("Medlem " + e)));
        }
        return named;
    }

    private static AgendaItem item(String key) {
        return AgendaItem.builder().key(key).title("Punkt " + key).build();
    }
}
