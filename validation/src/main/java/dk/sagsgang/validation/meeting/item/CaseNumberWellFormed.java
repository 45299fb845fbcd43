package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.casenumber.CaseNumberCheck;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** A case number is filled in and has a form in use. */
public final class CaseNumberWellFormed implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-007", Severity.WARNING)
            .withVariant("placeholder", Severity.WARNING)
            .withVariant("malformed", Severity.WARNING)
            .withVariant("unknown-scheme", Severity.INFO);

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
