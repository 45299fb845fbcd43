package dk.sagsgang.validation.meeting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.party.Person;
import dk.sagsgang.validation.meeting.facts.Presences.Presence;
import dk.sagsgang.validation.rule.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Items 1, 2 with sub-items 2.1 and 2.2, and 3. */
class PresencesTest {

    private static final Person KAREN = Person.of("Karen Holm");
    private static final List<AgendaItem> ITEMS =
            List.of(item("1"), item("2").withItems(item("2.1"), item("2.2")), item("3"));

    @Test
    void whoArrivesTakesPartFromThatItemOn() {
        MeetingFacts meeting = meeting(present(change("2", PresenceChange.ARRIVED)));

        assertThat(presences(meeting))
                .containsExactly(
                        Presence.NOT_YET_ARRIVED,
                        Presence.PRESENT,
                        Presence.PRESENT,
                        Presence.PRESENT,
                        Presence.PRESENT);
    }

    @Test
    void whoArrivesAfterAnItemHasMissedItsSubItemsToo() {
        MeetingFacts meeting = meeting(present(change("2", PresenceChange.ARRIVED_AFTER)));

        assertThat(presences(meeting))
                .containsExactly(
                        Presence.NOT_YET_ARRIVED,
                        Presence.NOT_YET_ARRIVED,
                        Presence.NOT_YET_ARRIVED,
                        Presence.NOT_YET_ARRIVED,
                        Presence.PRESENT);
    }

    @Test
    void whoLeavesAfterAnItemTakesPartInItsSubItems() {
        MeetingFacts meeting = meeting(present(change("2", PresenceChange.LEFT_AFTER)));

        assertThat(presences(meeting))
                .containsExactly(Presence.PRESENT, Presence.PRESENT, Presence.PRESENT, Presence.PRESENT, Presence.LEFT);
    }

    @Test
    void whoLeavesAndComesBackIsOutBetween() {
        MeetingFacts meeting = meeting(present(change("3", PresenceChange.ARRIVED), change("2", PresenceChange.LEFT)));

        assertThat(presences(meeting))
                .containsExactly(Presence.PRESENT, Presence.LEFT, Presence.LEFT, Presence.LEFT, Presence.PRESENT);
    }

    @Test
    void disqualificationHoldsForTheItemAndItsSubItems() {
        MeetingFacts meeting = meeting(present(change("2", PresenceChange.DISQUALIFIED)));

        assertThat(presences(meeting))
                .containsExactly(
                        Presence.PRESENT,
                        Presence.DISQUALIFIED,
                        Presence.DISQUALIFIED,
                        Presence.DISQUALIFIED,
                        Presence.PRESENT);
        assertThat(meeting.presences().membersPresent(meeting.items().get(2))).isZero();
        assertThat(meeting.presences().membersPresent(meeting.items().get(4))).isOne();
    }

    @Test
    void overARangeOfItemsOneIsAwayFromTheFirstToTheLast() {
        assertThat(presences(
                        meeting(present(change("1", PresenceChange.DISQUALIFIED).withThrough("2.1")))))
                .containsExactly(
                        Presence.DISQUALIFIED,
                        Presence.DISQUALIFIED,
                        Presence.DISQUALIFIED,
                        Presence.PRESENT,
                        Presence.PRESENT);
        assertThat(presences(
                        meeting(present(change("2.2", PresenceChange.ABSENT).withThrough("3")))))
                .containsExactly(
                        Presence.PRESENT,
                        Presence.PRESENT,
                        Presence.PRESENT,
                        Presence.OUT_OF_THE_ROOM,
                        Presence.OUT_OF_THE_ROOM);
        assertThat(presences(meeting(present(change("3", PresenceChange.ABSENT).withThrough("1")))))
                .containsExactly(
                        Presence.PRESENT,
                        Presence.PRESENT,
                        Presence.PRESENT,
                        Presence.PRESENT,
                        Presence.OUT_OF_THE_ROOM);
    }

    @Test
    void ofWhatIsSaidOfAnItemAndOfTheOneAboveItTheFirstCounts() {
        ItemPresence above = change("2", PresenceChange.ABSENT);
        ItemPresence below = change("2.1", PresenceChange.DISQUALIFIED);

        assertThat(presences(meeting(present(above, below)))).element(2).isEqualTo(Presence.OUT_OF_THE_ROOM);
        assertThat(presences(meeting(present(below, above)))).element(2).isEqualTo(Presence.DISQUALIFIED);
    }

    @Test
    void headsAreCountedWithWhoIsAwayOverARange() {
        MeetingFacts meeting = meeting(
                named("A").withItems(change("1", PresenceChange.ABSENT).withThrough("2.1")),
                named("B").withItems(change("2", PresenceChange.LEFT), change("3", PresenceChange.ARRIVED)),
                named("C").withItems(change("2.2", PresenceChange.DISQUALIFIED), change("2", PresenceChange.ABSENT)));

        assertThat(meeting.items().stream().map(item -> meeting.presences().membersPresent(item)))
                .containsExactly(2L, 0L, 0L, 1L, 3L);
    }

    @Test
    void oneOutOfTheRoomIsOutForThatItem() {
        MeetingFacts meeting = meeting(present(change("2.1", PresenceChange.ABSENT)));

        assertThat(presences(meeting))
                .containsExactly(
                        Presence.PRESENT,
                        Presence.PRESENT,
                        Presence.OUT_OF_THE_ROOM,
                        Presence.PRESENT,
                        Presence.PRESENT);
    }

    @Test
    void theExcusedAreAbsentUnlessTheyArrive() {
        assertThat(presences(meeting(present().withStatus(AttendanceStatus.EXCUSED))))
                .containsOnly(Presence.ABSENT);
        assertThat(presences(
                        meeting(present(change("3", PresenceChange.ARRIVED)).withStatus(AttendanceStatus.EXCUSED))))
                .endsWith(Presence.PRESENT);
    }

    @Test
    void ofWhoWasSummonedOrWhoseStatusIsNotKnownItIsNotSaidThatTheyWereAbsent() {
        assertThat(presences(meeting(present().withStatus(AttendanceStatus.SUMMONED))))
                .containsOnly(Presence.PRESENT);
        assertThat(presences(meeting(present().withStatus(AttendanceStatus.of("not-decided")))))
                .containsOnly(Presence.PRESENT);
        assertThat(presences(meeting(present().withStatus(Optional.empty())))).containsOnly(Presence.PRESENT);
    }

    @Test
    void aChangeAtAnItemThatIsNotThereChangesNothing() {
        assertThat(presences(meeting(present(change("9", PresenceChange.LEFT)))))
                .containsOnly(Presence.PRESENT);
        assertThat(presences(meeting(present(change("2", PresenceChange.of("asleep"))))))
                .containsOnly(Presence.PRESENT);
    }

    @Test
    void nothingIsSaidOfWhoStandsTwiceOrNotAtAll() {
        MeetingFacts twice = meeting(present(), present());
        MeetingFacts nobody = meeting();

        assertThat(twice.presences().of(KAREN, twice.items().get(0))).isEmpty();
        assertThat(nobody.presences().of(KAREN, nobody.items().get(0))).isEmpty();
    }

    @Test
    void onlyMembersCountAndSubstitutesAmongThem() {
        MeetingFacts meeting = meeting(
                named("A"),
                named("B").withCapacity(Optional.empty()),
                named("C").withCapacity(Capacity.OFFICIAL),
                named("D").withSubstituteFor(Person.of("E")),
                named("E").withStatus(AttendanceStatus.ABSENT));

        assertThat(meeting.presences().membersPresent(meeting.items().get(0))).isEqualTo(3);
    }

    @Test
    void headsCannotBeCountedWhereTheMembersAreNotListed() {
        assertThat(meeting(named("A")).presences().membersListed()).isTrue();
        assertThat(meeting().presences().membersListed()).isFalse();
        assertThat(meeting(named("A").withStatus(AttendanceStatus.EXCUSED))
                        .presences()
                        .membersListed())
                .isFalse();
        assertThat(meeting(named("A").withChair(ChairRole.CHAIR)).presences().membersListed())
                .isFalse();
        assertThat(meeting(present(change("2", PresenceChange.LEFT)))
                        .presences()
                        .membersListed())
                .isFalse();
        assertThat(meeting(named("A").withCapacity(Capacity.GUEST)).presences().membersListed())
                .isFalse();
    }

    private static List<Presence> presences(MeetingFacts meeting) {
        return meeting.items().stream()
                .map(item -> meeting.presences().of(KAREN, item).orElseThrow())
                .toList();
    }

    private static MeetingFacts meeting(Attendance... attendance) {
        Meeting meeting = Meeting.builder()
                .addAllItems(ITEMS)
                .addAllAttendance(Arrays.asList(attendance))
                .build();
        return new MeetingFacts(meeting, Context.EMPTY);
    }

    private static Attendance present(ItemPresence... changes) {
        return named("Karen Holm").withItems(changes);
    }

    private static Attendance named(String name) {
        return Attendance.builder()
                .person(Person.of(name))
                .status(AttendanceStatus.PRESENT)
                .capacity(Capacity.MEMBER)
                .build();
    }

    private static ItemPresence change(String item, PresenceChange change) {
        return ItemPresence.builder().item(item).change(change).build();
    }

    private static AgendaItem item(String key) {
        return AgendaItem.builder().key(key).title("Punkt " + key).build();
    }
}
