package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.VoteFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Optional;
import java.util.Set;

/** ATT-008: The outcome follows the majority of the votes cast. */
public final class OutcomeFollowsMajority implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-008", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 11, stk. 3")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 20, stk. 2")
                    .and(RuleSource.MINISTRY, "18.1.2")
                    .andRegions("§ 12, stk. 1"));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (VoteFacts vote : meeting.printedVotes()) {
            boolean onTheWhole = vote.vote().outcome().isPresent()
                    || vote.vote().subject().isBlank()
                            && vote.vote().about().isEmpty()
                            && vote.vote().on().isEmpty()
                            && vote.decision().decision().votes().size() == 1;
            Optional<VoteChoice> majority = vote.count().deciding(vote.vote().majority());
            Optional<Outcome> outcome = vote.vote().outcome().or(vote.decision()::outcome);
            if (!onTheWhole || majority.isEmpty() || outcome.isEmpty()) {
                continue;
            }
            boolean adopted = ADOPTED.contains(outcome.get()) && majority.get() == VoteChoice.AGAINST;
            boolean rejected = outcome.get().equals(Outcome.REJECTED) && majority.get() == VoteChoice.IN_FAVOUR;
            if (adopted || rejected) {
                findings.at(
                        vote.place(),
                        Argument.mark("number", vote.item().item().number()),
                        Argument.code("outcome", outcome.get()),
                        Argument.code("majority", majority.get()));
            }
        }
    }

    private static final Set<Outcome> ADOPTED = Set.of(Outcome.APPROVED, Outcome.RECOMMENDED);
}
