package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;

/** A closed item tells why it is closed. */
final class ClosedItemHasReason implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-003", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 10, stk. 1"))
            .in(Edition.AGENDA, Edition.SUPPLEMENTARY, Edition.MINUTES)
            .withVariant("council", Severity.WARNING)
            .withVariant("committee", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        boolean council = meeting.council();
        for (ItemFacts item : meeting.items()) {
            if (item.closed()
                    && !item.procedural()
                    && item.item().closedReason().isBlank()
                    && item.item().closedBy().isEmpty()) {
                findings.at(
                        item.place().at("access"),
                        council ? "council" : "committee",
                        Argument.mark("number", item.item().number()));
            }
        }
    }
}
