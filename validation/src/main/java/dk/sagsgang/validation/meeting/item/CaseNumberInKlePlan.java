package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.casenumber.CaseNumberCheck;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** The KLE number and facet of a case number are in the plan. */
public final class CaseNumberInKlePlan implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-008", Severity.WARNING)
            .withVariant("subject", Severity.WARNING)
            .withVariant("facet", Severity.WARNING);

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
