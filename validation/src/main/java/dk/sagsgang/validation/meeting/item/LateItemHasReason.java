package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;

/** ITM-006: A late item tells why it cannot wait. */
public final class LateItemHasReason implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-006", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 8, stk. 5"))
            .withVariant("council", Severity.ERROR)
            .withVariant("committee", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        boolean council = meeting.council();
        for (ItemFacts item : meeting.items()) {
            if (item.item().late().orElse(false) && item.item().lateReason().isBlank()) {
                findings.at(
                        item.place().at("late"),
                        council ? "council" : "committee",
                        Argument.mark("number", item.item().number()));
            }
        }
    }
}
