package dk.sagsgang.validation.meeting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.meeting.decision.MajorityRule;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoteCountTest {

    @Test
    void abstentionsAreVotesButDecideNothing() {
        VoteCount count =
                VoteCount.of(Vote.builder().inFavour(2).against(1).abstained(2).build());

        assertThat(count.total()).contains(5L);
        assertThat(count.majority()).contains(VoteChoice.IN_FAVOUR);
    }

    @Test
    void namedVotesCountWhereNoNumberIsPrinted() {
        VoteCount count = VoteCount.of(Vote.builder()
                .addBallots(person("Karen Holm", VoteChoice.IN_FAVOUR), party("F", VoteChoice.AGAINST, 3))
                .build());

        assertThat(count.inFavour()).contains(1L);
        assertThat(count.against()).contains(3L);
        assertThat(count.abstained()).isEmpty();
        assertThat(count.majority()).contains(VoteChoice.AGAINST);
    }

    @Test
    void printedNumbersHoldOverTheNames() {
        VoteCount count = VoteCount.of(Vote.builder()
                .inFavour(20)
                .addBallots(person("Karen Holm", VoteChoice.IN_FAVOUR))
                .build());

        assertThat(count.inFavour()).contains(20L);
    }

    @Test
    void partiesWithoutNumbersCannotBeCounted() {
        VoteCount count = VoteCount.of(Vote.builder()
                .against(6)
                .addBallots(Ballot.builder()
                        .choice(VoteChoice.IN_FAVOUR)
                        .party(PoliticalParty.ofLetter("A"))
                        .build())
                .build());

        assertThat(count.inFavour()).isEmpty();
        assertThat(count.total()).contains(6L);
        assertThat(count.majority()).isEmpty();
    }

    @Test
    void aTieHasNoMajority() {
        assertThat(VoteCount.of(Vote.builder().inFavour(3).against(3).build()).majority())
                .isEmpty();
    }

    @Test
    void nothingCountedIsNotNothingCast() {
        assertThat(VoteCount.of(Vote.builder().build()).total()).isEmpty();
        assertThat(VoteCount.of(Vote.builder().inFavour(0).build()).total()).contains(0L);
    }

    private static Ballot person(String name, VoteChoice choice) {
        return Ballot.builder().choice(choice).person(Person.of(name)).build();
    }

    private static Ballot party(String letter, VoteChoice choice, int count) {
        return Ballot.builder()
                .choice(choice)
                .party(PoliticalParty.ofLetter(letter))
                .count(count)
                .build();
    }

    @Test
    void aQualifiedMajorityIsNotReachedByMoreThanHalf() {
        VoteCount fourToThree =
                VoteCount.of(Vote.builder().inFavour(4).against(3).build());
        VoteCount sixToThree =
                VoteCount.of(Vote.builder().inFavour(6).against(3).build());

        assertThat(fourToThree.deciding(Optional.empty())).contains(VoteChoice.IN_FAVOUR);
        assertThat(fourToThree.deciding(Optional.of(MajorityRule.TWO_THIRDS))).contains(VoteChoice.AGAINST);
        assertThat(sixToThree.deciding(Optional.of(MajorityRule.TWO_THIRDS))).contains(VoteChoice.IN_FAVOUR);
        assertThat(sixToThree.deciding(Optional.of(MajorityRule.UNANIMOUS))).contains(VoteChoice.AGAINST);
        assertThat(sixToThree.deciding(Optional.of(MajorityRule.ABSOLUTE))).isEmpty();
    }
}
