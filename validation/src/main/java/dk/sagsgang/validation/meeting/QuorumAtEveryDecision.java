package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.AttendanceStatus;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Optional;
import java.util.Set;

/** At least half of the members are present when something is decided. */
final class QuorumAtEveryDecision implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-003", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 11, stk. 2"))
            .in(Edition.MINUTES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Optional<Integer> count = meeting.meeting().memberCount();
        if (count.isEmpty() || meeting.meeting().bodies().size() > 1 || !membersListed(meeting)) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            boolean decided = meeting.decisionsHere(item).stream()
                    .anyMatch(decision ->
                            decision.outcome().filter(NEEDS_NO_QUORUM::contains).isEmpty() && decision.written());
            if (!decided) {
                continue;
            }
            long present = meeting.presences().membersPresent(item);
            if (present * 2 < count.get()) {
                findings.at(
                        item.place(),
                        Argument.mark("number", item.item().number()),
                        Argument.number("present", present),
                        Argument.number("members", count.get()));
            }
        }
    }

    /** Whether the list names members at all: some minutes list officials only, or only who is absent. */
    private static boolean membersListed(MeetingFacts meeting) {
        return meeting.presences().attendees().stream()
                .anyMatch(attendee -> attendee.member()
                        && attendee.attendance()
                                .status()
                                .filter(AttendanceStatus.PRESENT::equals)
                                .isPresent());
    }

    private static final Set<Outcome> NEEDS_NO_QUORUM = Set.of(Outcome.NOTED, Outcome.WITHDRAWN, Outcome.NO_REMARKS);
}
