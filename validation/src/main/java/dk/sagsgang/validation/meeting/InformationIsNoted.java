package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;
import java.util.Set;

/** A case for information is taken note of. */
final class InformationIsNoted implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-004", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            if (!item.information()) {
                continue;
            }
            for (DecisionFacts decision : meeting.decisionsHere(item)) {
                Optional<Outcome> outcome = decision.outcome();
                if (outcome.filter(DECIDING::contains).isPresent()
                        && decision.decision().remark().blank()) {
                    findings.at(
                            decision.place(),
                            Argument.mark("number", item.item().number()),
                            Argument.code("outcome", outcome.get()));
                }
            }
        }
    }

    private static final Set<Outcome> DECIDING = Set.of(
            Outcome.APPROVED,
            Outcome.APPROVED_WITH_CHANGES,
            Outcome.RECOMMENDED,
            Outcome.NOT_RECOMMENDED,
            Outcome.REJECTED,
            Outcome.ELECTED);
}
