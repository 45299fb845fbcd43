package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.part.CaseNumberCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** ITM-008: The KLE number and facet of a case number are in the plan. */
public final class ItemCaseNumberInKlePlan implements MeetingRule {

    private static final RuleDescription DESCRIPTION = CaseNumberCheck.planRule("ITM-008");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            item.item()
                    .caseNumber()
                    .ifPresent(
                            number -> CaseNumberCheck.plan(number, item.place().at("caseNumber"), findings));
        }
    }
}
