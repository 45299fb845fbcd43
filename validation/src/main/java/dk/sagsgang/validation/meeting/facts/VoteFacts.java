package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.validation.rule.Place;
import java.util.Optional;

/** A vote of this meeting with the decision it stands in and its place. */
public record VoteFacts(Vote vote, DecisionFacts decision, Place place) {

    public ItemFacts item() {
        return decision.item();
    }

    /** Votes in favour, against and abstained together; empty where nothing is counted. */
    public Optional<Long> total() {
        return VoteCount.of(vote).total();
    }
}
