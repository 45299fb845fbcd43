package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.validation.rule.Place;
import org.jspecify.annotations.Nullable;

/** A vote of this meeting with the decision it stands in and its place. Who votes and how many is found out when first asked. */
public final class VoteFacts {

    private final Vote vote;
    private final DecisionFacts decision;
    private final Place place;
    private @Nullable Ballots ballots;
    private @Nullable VoteCount count;

    public VoteFacts(Vote vote, DecisionFacts decision, Place place) {
        this.vote = vote;
        this.decision = decision;
        this.place = place;
    }

    public Vote vote() {
        return vote;
    }

    public DecisionFacts decision() {
        return decision;
    }

    public Place place() {
        return place;
    }

    public ItemFacts item() {
        return decision.item();
    }

    /** The lines of the vote. */
    public Ballots ballots() {
        Ballots known = ballots;
        if (known == null) {
            known = new Ballots(vote);
            ballots = known;
        }
        return known;
    }

    /** The counts of the vote. */
    public VoteCount count() {
        VoteCount known = count;
        if (known == null) {
            known = VoteCount.of(vote, ballots());
            count = known;
        }
        return known;
    }
}
