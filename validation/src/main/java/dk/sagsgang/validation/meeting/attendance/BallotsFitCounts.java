package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.VoteCount;
import dk.sagsgang.validation.meeting.facts.VoteFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;

/** ATT-006: The named votes give the printed counts. */
public final class BallotsFitCounts implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-006", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (VoteFacts vote : meeting.votes().printed()) {
            if (vote.vote().ballots().isEmpty()) {
                continue;
            }
            compare(vote, VoteChoice.IN_FAVOUR, vote.vote().inFavour(), findings);
            compare(vote, VoteChoice.AGAINST, vote.vote().against(), findings);
            compare(vote, VoteChoice.ABSTAINED, vote.vote().abstained(), findings);
        }
    }

    private static void compare(VoteFacts vote, VoteChoice choice, Optional<Integer> count, Findings findings) {
        Optional<Long> listed = VoteCount.listed(vote.vote().ballots(choice));
        if (count.isEmpty() || listed.isEmpty() || listed.get() == (long) count.get()) {
            return;
        }
        // Who stands there twice is told by itself, and counted once here.
        Optional<Long> once = VoteCount.listed(vote.ballots().once(choice));
        if (once.orElse(0L) != (long) count.get()) {
            findings.at(
                    vote.place(),
                    Argument.mark("number", vote.item().item().number()),
                    Argument.number("count", count.get()),
                    Argument.code("choice", choice),
                    Argument.number("listed", listed.get()));
        }
    }
}
