package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.meeting.decision.MajorityRule;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.meeting.decision.VoteChoice;
import java.util.List;
import java.util.Optional;

/** The counts of a vote: the printed ones, or where they are not printed those of the named votes. */
public record VoteCount(Optional<Long> inFavour, Optional<Long> against, Optional<Long> abstained) {

    public static VoteCount of(Vote vote) {
        return of(vote, new Ballots(vote));
    }

    static VoteCount of(Vote vote, Ballots ballots) {
        return new VoteCount(
                printedOrListed(vote.inFavour(), ballots, VoteChoice.IN_FAVOUR),
                printedOrListed(vote.against(), ballots, VoteChoice.AGAINST),
                printedOrListed(vote.abstained(), ballots, VoteChoice.ABSTAINED));
    }

    /**
     * How many votes a ballot is: its count, or one for a person. A party without a count cannot be counted, and neither can
     * a line of nobody.
     */
    static Optional<Integer> weight(Ballot ballot) {
        return ballot.count().isPresent()
                ? ballot.count()
                : ballot.person().filter(person -> !person.namesNobody()).map(person -> 1);
    }

    /** All votes together; empty where no choice is counted. */
    public Optional<Long> total() {
        boolean nothing = inFavour.isEmpty() && against.isEmpty() && abstained.isEmpty();
        return nothing
                ? Optional.empty()
                : Optional.of(inFavour.orElse(0L) + against.orElse(0L) + abstained.orElse(0L));
    }

    /** The side with more votes; empty in a tie, and where a side is not counted. */
    public Optional<VoteChoice> majority() {
        if (inFavour.isEmpty() || against.isEmpty() || inFavour.get().equals(against.get())) {
            return Optional.empty();
        }
        return Optional.of(inFavour.get() > against.get() ? VoteChoice.IN_FAVOUR : VoteChoice.AGAINST);
    }

    /** Whether as many voted in favour as against, and somebody did. */
    public boolean tie() {
        return inFavour.isPresent() && inFavour.equals(against) && inFavour.get() > 0;
    }

    /**
     * The side that decides under the majority that the vote needs: under a qualified one the votes against where too few are
     * in favour. Empty in a tie, where a side is not counted, and under a majority of all members, of whom a vote does not
     * tell how many there are.
     */
    public Optional<VoteChoice> deciding(Optional<MajorityRule> needed) {
        if (needed.isEmpty() || needed.get().equals(MajorityRule.SIMPLE)) {
            return majority();
        }
        if (inFavour.isEmpty() || against.isEmpty()) {
            return Optional.empty();
        }
        if (needed.get().equals(MajorityRule.TWO_THIRDS)) {
            boolean carried = inFavour.get() >= 2 * against.get();
            return Optional.of(carried ? VoteChoice.IN_FAVOUR : VoteChoice.AGAINST);
        }
        return needed.get().equals(MajorityRule.UNANIMOUS) && against.get() > 0
                ? Optional.of(VoteChoice.AGAINST)
                : majority().filter(side -> side == VoteChoice.AGAINST);
    }

    private static Optional<Long> printedOrListed(Optional<Integer> printed, Ballots ballots, VoteChoice choice) {
        if (printed.isPresent()) {
            return printed.map(Integer::longValue);
        }
        return listed(ballots.once(choice));
    }

    /** The votes of some ballots; empty where there are none, or one cannot be counted. */
    public static Optional<Long> listed(List<Ballot> ballots) {
        boolean countable = !ballots.isEmpty()
                && ballots.stream().allMatch(ballot -> weight(ballot).isPresent());
        return countable
                ? Optional.of(ballots.stream()
                        .mapToLong(ballot -> weight(ballot).orElse(0))
                        .sum())
                : Optional.empty();
    }
}
