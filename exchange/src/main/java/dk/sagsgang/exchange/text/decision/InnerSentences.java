package dk.sagsgang.exchange.text.decision;

import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.attendance.AttendanceSentences;
import dk.sagsgang.exchange.text.attendance.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a line of a decision tells in the middle of other things: votes, proposals, reservations, and who was not there. */
final class InnerSentences {

    private final DecisionVotes votes;
    private final DissentLines dissents;
    private final SpokenProposals proposals;
    private final boolean earlier;

    /** @param earlier whether the decision is an earlier one, of which neither proposals nor attendance are read */
    InnerSentences(DecisionVotes votes, DissentLines dissents, SpokenProposals proposals, boolean earlier) {
        this.votes = votes;
        this.dissents = dissents;
        this.proposals = proposals;
        this.earlier = earlier;
    }

    /**
     * Takes a line.
     *
     * @param about the points that it is about where it names none
     * @return who it says was not there
     */
    List<Presence> take(String line, Set<String> about, SourcePlace place) {
        List<Presence> presences = new ArrayList<>();
        List<String> sentences = Sentences.of(line);
        String before = "";
        for (String sentence : sentences) {
            votes(sentence, about, before, place);
            if (sentences.size() > 1) {
                dissents.reserves(sentence, about);
            }
            before = sentence;
        }
        if (sentences.size() > 1 && !earlier) {
            presences.addAll(AttendanceSentences.of(line, place));
        }
        return presences;
    }

    private void votes(String sentence, Set<String> about, String before, SourcePlace place) {
        String subject = SpokenProposals.subject(before);
        List<VoteLines.Said> voted = VoteLines.all(VoteSentences.withoutNextCandidate(before, sentence));
        for (VoteLines.Said said : voted) {
            votes.add(said, said.points().isEmpty() ? about : said.points(), subject, proposals.votedOn());
            subject = "";
        }
        if (voted.isEmpty() && !earlier) {
            proposals.hear(sentence, place);
        }
    }
}
