package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** ATT-003: At least half of the members are present when something is decided. */
public final class QuorumAtEveryDecision implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-003", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 11, stk. 2")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 20, stk. 2")
                    .andRegions("§ 12, stk. 1"))
            .in(Edition.MINUTES)
            .askingRoster()
            .withVariant("council", Severity.ERROR)
            .withVariant("standing-committee", Severity.ERROR)
            .withVariant("committee", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (!meeting.whoMeets().ofOneBody() || !meeting.presences().membersListed()) {
            return;
        }
        Optional<Integer> told = meeting.whoMeets().memberCount();
        if (told.isEmpty()) {
            if (meeting.items().stream()
                    .anyMatch(item -> !meeting.decisionsHere(item).isEmpty())) {
                findings.lacksRoster();
            }
        }
        // Where nobody tells how many members there are, those on the list are the fewest that there can be.
        Optional<Integer> count = told.or(meeting.presences()::membersTold);
        if (count.isEmpty()) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            if (meeting.decisionsHere(item).isEmpty()) {
                continue;
            }
            long present = meeting.presences().membersPresent(item);
            boolean quorate = present * 2 >= count.get();
            if (!quorate && meeting.decisionsHere(item).stream().anyMatch(QuorumAtEveryDecision::needsQuorum)) {
                findings.at(
                        item.place(),
                        variant(meeting),
                        Argument.mark("number", item.item().number()),
                        Argument.number("present", present),
                        Argument.number("members", count.get()));
            }
        }
    }

    /** The act says it of councils and of the committees of § 17, stk. 1; of others the council decides. */
    private static String variant(MeetingFacts meeting) {
        if (meeting.whoMeets().council()) {
            return "council";
        }
        return meeting.kinds()
                        .kind(meeting.meeting().bodies().get(0))
                        .filter(SAID_OF::contains)
                        .isPresent()
                ? "standing-committee"
                : "committee";
    }

    private static final Set<BodyKind> SAID_OF = Set.of(BodyKind.FINANCE_COMMITTEE, BodyKind.STANDING_COMMITTEE);

    private static boolean needsQuorum(DecisionFacts decision) {
        return decision.written()
                && decision.outcome().filter(NEEDS_NO_QUORUM::contains).isEmpty()
                && !decision.decision().text().plain().toLowerCase(Locale.ROOT).contains("beslutningsdygtig");
    }

    private static final Set<Outcome> NEEDS_NO_QUORUM = Set.of(
            Outcome.NOTED,
            Outcome.DISCUSSED,
            Outcome.POSTPONED,
            Outcome.PENDING,
            Outcome.RESUMED,
            Outcome.WITHDRAWN,
            Outcome.NO_REMARKS,
            Outcome.NOT_DECIDED);
}
