package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.decision.Ballot;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.Ballots;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.VoteFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** ATT-007: Nobody votes twice in one vote, and no party is listed twice on one side of it. */
public final class NobodyVotesTwice implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-007", Severity.ERROR)
            .withVariant("person", Severity.ERROR)
            .withVariant("party", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (VoteFacts vote : meeting.votes().printed()) {
            List<Ballot> ballots = vote.vote().ballots();
            Ballots voters = vote.ballots();
            for (int b = 1; b < ballots.size(); b++) {
                // Who stands there three times is told once.
                if (voters.second(b)) {
                    findings.at(
                            vote.place().at("ballots", b),
                            ballots.get(b).person().isPresent() ? "person" : "party",
                            Argument.mark("number", vote.item().item().number()));
                }
            }
        }
    }
}
