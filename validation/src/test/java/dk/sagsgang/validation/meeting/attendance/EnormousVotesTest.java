package dk.sagsgang.validation.meeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.validation.DocumentValidator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A slip of typing can make any number of votes; their sum is more than an int can hold. */
class EnormousVotesTest {

    @Test
    void moreVotesThanAnIntAreStillMoreThanMembers() {
        assertThat(rules(Vote.builder()
                        .inFavour(Integer.MAX_VALUE)
                        .against(Integer.MAX_VALUE)
                        .build()))
                .containsExactly("ATT-002");
    }

    @Test
    void namedVotesThatAddUpToMoreThanAnIntDoNotGiveASmallCount() {
        Ballot all = Ballot.builder()
                .party(PoliticalParty.ofLetter("A"))
                .choice(VoteChoice.IN_FAVOUR)
                .count(Integer.MAX_VALUE)
                .build();
        Vote vote = Vote.builder()
                .inFavour(-2)
                .addBallots(all, all.withParty(PoliticalParty.ofLetter("B")))
                .build();

        assertThat(rules(vote)).containsExactly("ATT-006");
    }

    private static List<String> rules(Vote vote) {
        Meeting meeting = Meeting.builder()
                .addAttendance(Attendance.builder()
                        .person(Person.of("Lærke Tjørnehøj"))
                        .status(AttendanceStatus.PRESENT)
                        .build())
                .addItems(AgendaItem.builder()
                        .addDecisions(Decision.builder().addVotes(vote).build())
                        .build())
                .build();
        return DocumentValidator.standard().checkRules(meeting).findings().stream()
                .map(finding -> finding.rule().id())
                .filter(rule -> rule.startsWith("ATT"))
                .toList();
    }
}
