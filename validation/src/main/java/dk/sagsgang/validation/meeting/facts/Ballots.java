package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.party.Directory;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a vote, and which of them are of one voter: a person, or a party on one side. Of a party that is divided, some
 * vote so and some otherwise: only on one side it has one line.
 */
public final class Ballots {

    /** Twice is told; how many times more is not asked. */
    private static final int ENOUGH = 2;

    private final List<Ballot> all;
    private final int[] before;

    Ballots(Vote vote) {
        this.all = vote.ballots();
        this.before = new int[all.size()];
        Directory<Person> persons = Directory.ofPeople();
        Map<Optional<VoteChoice>, Directory<PoliticalParty>> parties = new HashMap<>();
        for (int b = 0; b < before.length; b++) {
            Ballot ballot = all.get(b);
            if (ballot.person().isPresent()) {
                before[b] = add(ballot.person().get(), persons);
            } else if (ballot.party().isPresent()) {
                before[b] = add(
                        ballot.party().get(),
                        parties.computeIfAbsent(ballot.choice(), choice -> Directory.ofParties()));
            }
        }
    }

    /** Whether a line is the second of its voter. */
    public boolean second(int index) {
        return before[index] == 1;
    }

    /** Whether a line is the first of its voter. */
    public boolean first(int index) {
        return before[index] == 0;
    }

    /** The lines for one choice without those of a voter who has one already: that is told by itself. */
    public List<Ballot> once(VoteChoice choice) {
        List<Ballot> once = new ArrayList<>();
        for (int b = 0; b < all.size(); b++) {
            if (first(b) && all.get(b).choice().equals(Optional.of(choice))) {
                once.add(all.get(b));
            }
        }
        return once;
    }

    /** How many lines before are of a voter, not counted beyond {@link #ENOUGH}. */
    private static <K> int add(K voter, Directory<K> known) {
        int before = known.count(voter, ENOUGH);
        known.add(voter);
        return before;
    }
}
