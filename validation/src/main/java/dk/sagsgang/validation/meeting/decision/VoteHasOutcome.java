package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Vote;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.VoteCount;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/**
 * DEC-025: What was voted on was adopted or fell, and the minutes say so.
 *
 * <p>A vote that tells its outcome, or one on the whole whose figures give a majority, says it by itself. Where only proposals were voted on, nothing is told of
 * the case until a decision is.
 */
public final class VoteHasOutcome implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("DEC-025", Severity.WARNING).ofAbsence().in(Edition.MINUTES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            for (DecisionFacts decision : item.decisions()) {
                int open = decision.decision().votes().isEmpty() || told(decision.decision())
                        ? -1
                        : open(decision.decision());
                if (open >= 0) {
                    findings.at(
                            decision.place().at("votes", open),
                            Argument.mark("number", item.item().number()));
                }
            }
        }
    }

    private static boolean told(Decision decision) {
        return decision.outcome().isPresent()
                || !decision.text().blank()
                || !decision.remark().blank()
                || !decision.points().isEmpty();
    }

    /** The last vote, where none of them tells what became of the case; else a negative number. */
    private static int open(Decision decision) {
        return decision.votes().stream().anyMatch(VoteHasOutcome::tellsWhatCame)
                ? -1
                : decision.votes().size() - 1;
    }

    private static boolean tellsWhatCame(Vote vote) {
        return vote.outcome().isPresent()
                || (vote.subject().isBlank()
                        && vote.about().isBlank()
                        && VoteCount.of(vote).majority().isPresent());
    }
}
