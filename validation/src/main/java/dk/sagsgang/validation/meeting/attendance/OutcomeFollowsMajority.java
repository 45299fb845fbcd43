package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.TieBreak;
import dk.sagsgang.meeting.decision.VoteChoice;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.VoteCount;
import dk.sagsgang.validation.meeting.facts.VoteFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * ATT-008: The outcome follows the majority of the votes cast.
 *
 * <p>A vote on single points is held against the decisions on those points, one on the whole against the decision. A tie is
 * no majority, but where the words let a chair or a lot decide it.
 */
public final class OutcomeFollowsMajority implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-008", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 11, stk. 3")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 20, stk. 2")
                    .and(RuleSource.MINISTRY, "18.1.2")
                    .andRegions("§ 12, stk. 1"))
            .withVariant("majority", Severity.ERROR)
            .withVariant("tie", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (VoteFacts vote : meeting.votes().printed()) {
            VoteCount count = vote.count();
            Optional<VoteChoice> decides = count.deciding(vote.vote().majority());
            outcomes(vote).stream()
                    .filter(outcome -> against(count, decides, outcome, vote, meeting))
                    .findFirst()
                    .ifPresent(outcome -> report(vote, count, decides, outcome, findings));
        }
    }

    private static void report(
            VoteFacts vote, VoteCount count, Optional<VoteChoice> majority, Outcome outcome, Findings findings) {
        Argument number = Argument.mark("number", vote.item().item().number());
        if (majority.isPresent()) {
            findings.at(
                    vote.place(),
                    "majority",
                    number,
                    Argument.code("outcome", outcome),
                    Argument.code("majority", majority.get()));
        } else {
            findings.at(
                    vote.place(),
                    "tie",
                    number,
                    Argument.code("outcome", outcome),
                    Argument.number("votes", count.inFavour().orElse(0L)));
        }
    }

    /**
     * What was decided on that of which the vote was: its own outcome, or that of the decision on the whole where it is the
     * only vote, or on its points.
     */
    private static List<Outcome> outcomes(VoteFacts vote) {
        if (vote.vote().outcome().isPresent()) {
            return vote.vote().outcome().stream().toList();
        }
        if (!vote.vote().subject().isBlank() || !vote.vote().about().isBlank()) {
            return List.of();
        }
        if (vote.vote().on().isEmpty()) {
            return vote.decision().decision().votes().size() == 1
                    ? vote.decision().outcome().stream().toList()
                    : List.of();
        }
        return vote.vote().on().stream()
                .distinct()
                .flatMap(key -> vote.decision().outcomeOf(key).stream())
                .toList();
    }

    private static boolean against(
            VoteCount count, Optional<VoteChoice> majority, Outcome outcome, VoteFacts vote, MeetingFacts meeting) {
        if (majority.isEmpty()) {
            return ADOPTED.contains(outcome)
                    && count.tie()
                    && allVotesTold(vote, meeting)
                    && !tieIsBroken(vote, meeting);
        }
        return majority.get() == VoteChoice.AGAINST ? ADOPTED.contains(outcome) : outcome.equals(Outcome.REJECTED);
    }

    /** Whether the figures are printed, or as many voters are named as members were there: some name only a few. */
    private static boolean allVotesTold(VoteFacts vote, MeetingFacts meeting) {
        boolean printed =
                vote.vote().inFavour().isPresent() && vote.vote().against().isPresent();
        return printed
                || (meeting.presences().membersListed()
                        && vote.count().total().orElse(0L)
                                >= meeting.presences().membersPresent(vote.item()));
    }

    /** Whether the words or the body's own rules let somebody decide a tie: the act knows that in elections alone. */
    private static boolean tieIsBroken(VoteFacts vote, MeetingFacts meeting) {
        String words = vote.decision().words();
        return vote.vote()
                        .tieBreak()
                        .filter(broken -> !broken.equals(TieBreak.REJECTED))
                        .isPresent()
                || TIE_BREAKS.stream().anyMatch(words::contains)
                || !meeting.whoMeets().tellsWhoMeets()
                || meeting.kinds().heardMeets();
    }

    private static final Set<Outcome> ADOPTED =
            Set.of(Outcome.APPROVED, Outcome.APPROVED_WITH_CHANGES, Outcome.RECOMMENDED);
    private static final List<String> TIE_BREAKS = List.of("formandens stemme", "udslag", "lodtrækning", "lod ");
}
