package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.NotReleased;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Locale;
import java.util.Set;

/** MTG-007: A cancelled meeting decides nothing. */
public final class CancelledMeetingDecidesNothing implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-007", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (!meeting.calledOff()) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            for (DecisionFacts decision : meeting.decisionsHere(item)) {
                if (decision.written() && !tellsThatNothingWas(decision)) {
                    findings.at(
                            decision.place(),
                            Argument.mark("number", item.item().number()));
                }
            }
        }
    }

    /** "Mødet er aflyst", "Udsat til næste møde": what stands there so that the field is not empty. */
    private static boolean tellsThatNothingWas(DecisionFacts decision) {
        return decision.outcome().filter(NOTHING::contains).isPresent()
                || NotReleased.says(decision.decision())
                || decision.decision().text().plain().toLowerCase(Locale.ROOT).contains("aflyst");
    }

    private static final Set<Outcome> NOTHING =
            Set.of(Outcome.POSTPONED, Outcome.PENDING, Outcome.WITHDRAWN, Outcome.RESUMED, Outcome.NOT_DECIDED);
}
