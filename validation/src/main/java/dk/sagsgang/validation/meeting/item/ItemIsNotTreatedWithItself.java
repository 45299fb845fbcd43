package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** ITM-028: An item is not treated together with itself. */
public final class ItemIsNotTreatedWithItself implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-028", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            int itself = item.item().treatedWith().indexOf(item.item().key());
            if (itself >= 0 && !item.item().key().isBlank()) {
                findings.at(
                        item.place().at("treatedWith", itself),
                        Argument.mark("number", item.item().number()));
            }
        }
    }
}
