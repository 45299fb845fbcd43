package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.report.Argument;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.part.CaseNumberCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** ITM-007: A case number is filled in and has a form in use. */
public final class ItemCaseNumberWellFormed implements MeetingRule {

    private static final RuleDescription DESCRIPTION = CaseNumberCheck.formRule("ITM-007");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            item.item()
                    .caseNumber()
                    .ifPresent(number -> CaseNumberCheck.form(
                            number,
                            item.place().at("caseNumber"),
                            findings,
                            Argument.mark("number", item.item().number())));
        }
    }
}
