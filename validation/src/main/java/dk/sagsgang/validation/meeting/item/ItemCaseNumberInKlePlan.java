package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.part.CaseNumberCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.Set;

/** ITM-008: The KLE number and facet of a case number are in the plan. */
public final class ItemCaseNumberInKlePlan implements MeetingRule {

    private static final RuleDescription DESCRIPTION = CaseNumberCheck.planRule("ITM-008");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        // A number that a municipality uses beside the plan stands on many of its items: it is told once.
        Set<String> told = new HashSet<>();
        for (ItemFacts item : meeting.items()) {
            item.item()
                    .caseNumber()
                    .filter(number -> !CaseNumberCheck.inPlan(number) && told.add(subjectAndFacet(number)))
                    .ifPresent(
                            number -> CaseNumberCheck.plan(number, item.place().at("caseNumber"), findings));
        }
    }

    /** What is looked up, and the year, before which a number may have been in the plan. */
    private static String subjectAndFacet(CaseNumber number) {
        return number.kle() + " " + number.facet() + " " + number.year();
    }
}
