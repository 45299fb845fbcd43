package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Ballot;
import dk.sagsgang.meeting.Vote;
import dk.sagsgang.meeting.VoteChoice;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a vote, and which of them are of one voter: a person, or a party on one side. */
final class Ballots {

    private Ballots() {}

    /**
     * Whether both lines are of one voter. Of a party that is divided, some vote so and some otherwise: only on one side it
     * has one line.
     */
    static boolean ofOneVoter(Ballot one, Ballot other) {
        Optional<Person> person = one.person();
        if (person.isPresent() || other.person().isPresent()) {
            return person.isPresent()
                    && other.person().filter(person.get()::sameAs).isPresent();
        }
        Optional<PoliticalParty> party = one.party();
        return party.isPresent()
                && one.choice().equals(other.choice())
                && other.party().filter(party.get()::sameAs).isPresent();
    }

    /** How many lines before this one are of its voter. */
    static long before(List<Ballot> ballots, int index) {
        Ballot ballot = ballots.get(index);
        return ballots.subList(0, index).stream()
                .filter(earlier -> ofOneVoter(earlier, ballot))
                .count();
    }

    /** The lines for one choice without those of a voter who has one already: that is told by itself. */
    static List<Ballot> once(Vote vote, VoteChoice choice) {
        List<Ballot> all = vote.ballots();
        List<Ballot> once = new ArrayList<>();
        for (int b = 0; b < all.size(); b++) {
            if (all.get(b).choice().equals(Optional.of(choice)) && before(all, b) == 0) {
                once.add(all.get(b));
            }
        }
        return once;
    }
}
