package dk.sagsgang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.RosterBody;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterProposalTest {

    private static final Person ANNE = Person.of("Anne Holm");
    private static final Person BO = Person.of("Bo Lund");
    private static final Person ELSE = Person.of("Else Mark");

    @Test
    void whoIsListedAtHalfOfTheMeetingsIsProposed() {
        RosterProposal proposal = RosterProposal.builder()
                .add(meeting(1, listed(ANNE), listed(BO)))
                .add(meeting(2, listed(ANNE), listed(BO).withStatus(AttendanceStatus.EXCUSED)))
                .add(meeting(3, listed(ANNE), listed(ELSE)))
                .build();
        assertThat(members(proposal)).containsExactly(ANNE, BO);
        RosterProposal.Evidence once = proposal.evidence().get(2);
        assertThat(once.person()).isEqualTo(ELSE);
        assertThat(once.listed()).isEqualTo(1);
        assertThat(once.meetings()).isEqualTo(3);
        assertThat(once.proposed()).isFalse();
        assertThat(once.first()).contains(LocalDate.of(2024, 9, 3));
    }

    @Test
    void substitutesAndOfficialsHaveNoSeat() {
        RosterProposal proposal = RosterProposal.builder()
                .add(meeting(1, listed(ANNE), listed(ELSE).withSubstituteFor(BO)))
                .add(meeting(2, listed(ANNE), listed(BO).withCapacity(Capacity.SECRETARY)))
                .build();
        assertThat(members(proposal)).containsExactly(ANNE);
        assertThat(proposal.evidence().get(1).substitute()).isEqualTo(1);
    }

    @Test
    void whoLeadsMostMeetingsIsTheChair() {
        RosterProposal proposal = RosterProposal.builder()
                .add(meeting(1, listed(ANNE), listed(BO).withChair(ChairRole.CHAIR)))
                .add(meeting(2, listed(ANNE), listed(BO).withChair(ChairRole.CHAIR)))
                .add(meeting(3, listed(ANNE).withChair(ChairRole.CHAIR), listed(BO)))
                .build();
        assertThat(proposal.roster().bodies().get(0).chair()).contains(BO);
        // How many seats there are is not told by who came.
        assertThat(proposal.roster().bodies().get(0).memberCount()).isEmpty();
    }

    @Test
    void aJointMeetingSaysNothingWhereNobodysBodyIsTold() {
        Meeting joint = meeting(1, listed(ANNE)).withBodies(Body.of("Havneudvalget"), Body.of("Broudvalget"));
        assertThat(RosterProposal.builder().add(joint).build().roster().bodies())
                .isEmpty();
    }

    private static List<Person> members(RosterProposal proposal) {
        return proposal.roster().bodies().stream()
                .map(RosterBody::members)
                .flatMap(List::stream)
                .toList();
    }

    private static Attendance listed(Person person) {
        return Attendance.builder().person(person).build();
    }

    private static Meeting meeting(int day, Attendance... attendance) {
        return Meeting.builder()
                .addBodies(Body.of("Havneudvalget"))
                .date(LocalDate.of(2024, 9, day))
                .addAttendance(attendance)
                .build();
    }
}
