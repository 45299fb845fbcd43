package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Access;
import dk.sagsgang.validation.meeting.facts.Confidential;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** ITM-005: An open item is not titled as closed. */
public final class OpenItemIsNotTitledClosed implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-005", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            boolean stated = item.item().access().filter(Access.OPEN::equals).isPresent();
            if (stated && Confidential.closedTitle(item.item().title())) {
                findings.at(
                        item.place().at("title"),
                        Argument.mark("number", item.item().number()));
            }
        }
    }
}
