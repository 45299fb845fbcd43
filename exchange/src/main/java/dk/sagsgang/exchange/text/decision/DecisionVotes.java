package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.recommendation.RecommendedPoints;
import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The votes of a decision: lines that follow each other and are about the same points are one vote. */
final class DecisionVotes {

    private final RecommendedPoints points;
    private final CellContext context;
    private final List<Vote> votes = new ArrayList<>();
    private final List<VoteLines.Said> group = new ArrayList<>();
    private Optional<Integer> inFavour = Optional.empty();
    private Optional<Integer> against = Optional.empty();
    private Optional<Integer> abstained = Optional.empty();
    private Set<String> on = Set.of();
    private String subject = "";
    private String proposal = "";
    private Optional<Outcome> outcome = Optional.empty();

    DecisionVotes(RecommendedPoints points, CellContext context) {
        this.points = points;
        this.context = context;
    }

    /**
     * Takes a line.
     *
     * @param about the points that it is about
     * @param named what is printed before it of what is voted on; empty where it is the recommendation
     * @param key the key of the proposal that is voted on; empty where there is none
     */
    void add(VoteLines.Said said, Set<String> about, String named, String key) {
        if (answers(said, about) && named.isEmpty() && key.isEmpty()) {
            // "Et mindretal stemte imod pkt. 3": that point was what the majority had voted on.
            on = about;
        }
        if (!group.isEmpty() && (!about.equals(on) || !named.isEmpty() || !key.isEmpty() || countedAgain(said))) {
            end();
        }
        if (group.isEmpty()) {
            on = about;
            subject = named;
            proposal = key;
        }
        group.add(said);
        inFavour = inFavour.or(said::inFavour);
        against = against.or(said::against);
        abstained = abstained.or(said::abstained);
    }

    /** Whether a line says who was against, on a point, where so far only those in favour were told. */
    private boolean answers(VoteLines.Said said, Set<String> about) {
        return on.isEmpty()
                && !about.isEmpty()
                && !group.isEmpty()
                && group.stream().flatMap(other -> other.ballots().stream()).allMatch(DecisionVotes::favours)
                && said.ballots().stream().noneMatch(DecisionVotes::favours);
    }

    private static boolean favours(Ballot ballot) {
        return ballot.choice().equals(Optional.of(VoteChoice.IN_FAVOUR));
    }

    /** A side that is counted a second time is another vote. */
    private boolean countedAgain(VoteLines.Said said) {
        return both(inFavour, said.inFavour()) || both(against, said.against());
    }

    private static boolean both(Optional<Integer> one, Optional<Integer> other) {
        return one.isPresent() && other.isPresent();
    }

    /** What was voted on last, if that was no recommendation, was not carried. */
    void fell() {
        if (!group.isEmpty()) {
            boolean recommended = subject.isEmpty() && proposal.isEmpty();
            outcome = recommended ? Optional.empty() : Optional.of(Outcome.REJECTED);
        } else if (!votes.isEmpty()) {
            Vote last = votes.get(votes.size() - 1);
            if (!last.subject().isEmpty() || !last.about().isEmpty()) {
                votes.set(votes.size() - 1, last.withOutcome(Outcome.REJECTED));
            }
        }
    }

    /** Takes who was out of the room at the vote that was told last; false where nobody was, or no vote is told. */
    boolean away(List<Person> persons) {
        if (persons.isEmpty()) {
            return false;
        }
        end();
        if (votes.isEmpty()) {
            return false;
        }
        Vote last = votes.get(votes.size() - 1);
        List<Person> all = new ArrayList<>(last.away());
        persons.stream().filter(each -> !all.contains(each)).forEach(all::add);
        votes.set(votes.size() - 1, last.withAway(all));
        return true;
    }

    void end() {
        if (group.isEmpty()) {
            return;
        }
        List<Ballot> ballots = new ArrayList<>();
        group.forEach(said -> said.ballots().stream()
                .filter(ballot -> !ballots.contains(ballot))
                .forEach(ballots::add));
        votes.add(Vote.builder()
                .subject(subject)
                .about(proposal)
                .on(points.named(on, context.bodies()))
                .inFavour(inFavour)
                .against(against)
                .abstained(abstained)
                .ballots(ballots)
                .outcome(outcome)
                .build());
        group.clear();
        inFavour = Optional.empty();
        against = Optional.empty();
        abstained = Optional.empty();
        on = Set.of();
        subject = "";
        proposal = "";
        outcome = Optional.empty();
    }

    List<Vote> all() {
        return votes;
    }
}
