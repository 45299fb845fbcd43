package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.VoteFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Optional;

/** ATT-002: No more votes are cast than members are present at the item. */
public final class VotesFitAttendance implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-002", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 11, stk. 3")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 20, stk. 2")
                    .andRegions("§ 12, stk. 1"))
            .ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (VoteFacts vote : meeting.votes().here()) {
            Optional<Long> cast = vote.count().total();
            if (cast.isEmpty() || !meeting.presences().membersListed()) {
                continue;
            }
            long present = meeting.presences().membersPresent(vote.item());
            if (cast.get() > present) {
                findings.at(
                        vote.place(),
                        Argument.mark("number", vote.item().item().number()),
                        Argument.number("votes", cast.get()),
                        Argument.number("present", present));
            }
        }
    }
}
