package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.party.Directory;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.validation.meeting.facts.VoteCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who voted with the majority in the votes of one decision, where that is printed. */
final class NamedVotes {

    private final List<Integer> all = new ArrayList<>();
    private final List<Integer> onTheWhole = new ArrayList<>();
    private final Map<String, List<Integer>> byPoint = new HashMap<>();
    private final Lines<Person> persons = new Lines<>(Directory.ofPeople());
    private final Lines<PoliticalParty> parties = new Lines<>(Directory.ofParties());

    NamedVotes(Decision decision) {
        for (int v = 0; v < decision.votes().size(); v++) {
            Vote vote = decision.votes().get(v);
            all.add(v);
            if (vote.on().isEmpty()) {
                onTheWhole.add(v);
            }
            for (String key : new HashSet<>(vote.on())) {
                byPoint.computeIfAbsent(key, any -> new ArrayList<>(1)).add(v);
            }
            Optional<VoteChoice> majority = VoteCount.of(vote).majority();
            for (Ballot ballot : vote.ballots()) {
                boolean won = majority.isPresent() && ballot.choice().equals(majority);
                if (ballot.person().isPresent()) {
                    persons.add(ballot.person().get(), v, won);
                } else if (ballot.party().isPresent()) {
                    parties.add(ballot.party().get(), v, won);
                }
            }
        }
    }

    /**
     * Whether every vote on these points, or on the whole, shows a person on the winning side, and there is such a vote.
     *
     * @param points keys of points; empty for every vote
     */
    boolean withMajority(Person person, List<String> points) {
        return wonAll(points, persons.won(person));
    }

    /** The same for a party that has lines of its own. */
    boolean withMajority(PoliticalParty party, List<String> points) {
        return wonAll(points, parties.won(party));
    }

    private boolean wonAll(List<String> points, Set<Integer> won) {
        if (points.isEmpty()) {
            return !all.isEmpty() && among(all, won);
        }
        boolean any = !onTheWhole.isEmpty();
        boolean every = among(onTheWhole, won);
        for (int p = 0; p < points.size() && every; p++) {
            List<Integer> about = byPoint.getOrDefault(points.get(p), List.of());
            any |= !about.isEmpty();
            every = among(about, won);
        }
        return any && every;
    }

    private static boolean among(List<Integer> votes, Set<Integer> won) {
        return votes.size() <= won.size() && won.containsAll(votes);
    }

    /** The lines of all votes by voter. */
    private static final class Lines<K> {

        private final Directory<K> voters;
        private final List<Integer> votes = new ArrayList<>();
        private final List<Boolean> winning = new ArrayList<>();
        private final Map<K, Set<Integer>> known = new HashMap<>();

        Lines(Directory<K> voters) {
            this.voters = voters;
        }

        void add(K voter, int vote, boolean won) {
            voters.add(voter);
            votes.add(vote);
            winning.add(won);
        }

        /** The votes in which a voter has lines that are all on the winning side. */
        Set<Integer> won(K voter) {
            return known.computeIfAbsent(voter, any -> {
                Set<Integer> won = new HashSet<>();
                Set<Integer> lost = new HashSet<>();
                for (int line : voters.find(voter)) {
                    (winning.get(line) ? won : lost).add(votes.get(line));
                }
                won.removeAll(lost);
                return won;
            });
        }
    }
}
