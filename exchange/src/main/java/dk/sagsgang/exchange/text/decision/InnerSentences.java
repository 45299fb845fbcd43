package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.attendance.AttendanceSentences;
import dk.sagsgang.exchange.text.attendance.AwayFromVote;
import dk.sagsgang.exchange.text.attendance.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a line of a decision tells in the middle of other things: votes, proposals, reservations, and who was not there. */
final class InnerSentences {

    private final DecisionVotes votes;
    private final DissentLines dissents;
    private final SpokenProposals proposals;
    private final boolean earlier;
    private final boolean paper;

    /**
     * What is told inside of the lines of a decision.
     *
     * @param earlier whether the decision is an earlier one, of which neither proposals nor attendance are read
     * @param paper whether it is that of a paper, whose reasons are read when it is known what is said twice
     */
    InnerSentences(
            DecisionVotes votes, DissentLines dissents, SpokenProposals proposals, boolean earlier, boolean paper) {
        this.votes = votes;
        this.dissents = dissents;
        this.proposals = proposals;
        this.earlier = earlier;
        this.paper = paper;
    }

    /**
     * Takes a line.
     *
     * @param about the points that it is about where it names none
     * @return who it says was not there
     */
    List<Presence> take(String line, Set<String> about, SourcePlace place) {
        List<Presence> presences = new ArrayList<>();
        boolean stated = !paper && dissents.states(line, about);
        List<String> sentences = Sentences.of(line);
        String before = "";
        Optional<String> named = Optional.empty();
        for (String sentence : sentences) {
            named = votes(sentence, about, before, named, place);
            if (!stated) {
                explains(sentence, about);
            }
            if (sentences.size() > 1) {
                dissents.reserves(sentence, about);
            }
            before = sentence;
        }
        if (sentences.size() > 1) {
            List<String> others = sentences.stream()
                    .filter(sentence -> !votes.away(AwayFromVote.of(sentence, place)))
                    .toList();
            if (!earlier) {
                presences.addAll(AttendanceSentences.of(
                        others.size() == sentences.size() ? line : String.join(" ", others), place));
            }
        }
        return presences;
    }

    /** Takes the reason that somebody gives in a sentence for not being part of the decision. */
    void explains(String sentence, Set<String> about) {
        if (!paper) {
            dissents.explains(sentence, about);
        }
    }

    /**
     * Takes the votes of a sentence.
     *
     * @param put what the sentence before says is put to the vote
     * @return what this one says is
     */
    private Optional<String> votes(
            String sentence, Set<String> about, String before, Optional<String> put, SourcePlace place) {
        Optional<String> named = VotedOn.named(sentence);
        String subject = named.or(() -> put).orElseGet(() -> SpokenProposals.subject(before));
        List<VoteLines.Said> voted = VoteLines.all(VoteSentences.withoutNextCandidate(before, sentence));
        for (VoteLines.Said said : voted) {
            votes.add(said, said.points().isEmpty() ? about : said.points(), subject, proposals.votedOn());
            subject = "";
        }
        if (voted.isEmpty() && !earlier) {
            proposals.hear(sentence, place);
        }
        if (VotedOn.fell(sentence)) {
            votes.fell();
        }
        return voted.isEmpty() ? named : Optional.empty();
    }
}
