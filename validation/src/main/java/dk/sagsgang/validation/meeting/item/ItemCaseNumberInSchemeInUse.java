package dk.sagsgang.validation.meeting.item;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.CaseNumberScheme;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;
import java.util.Optional;

/** ITM-024: A case number has a form that the municipality uses. */
public final class ItemCaseNumberInSchemeInUse implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("ITM-024", Severity.INFO).restingOn(RuleSource.template());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<CaseNumberScheme> inUse = meeting.context().caseNumberSchemes();
        if (inUse.isEmpty()) {
            return;
        }
        for (ItemFacts item : meeting.items()) {
            Optional<CaseNumber> number = item.item().caseNumber();
            Optional<CaseNumberScheme> scheme = number.flatMap(CaseNumber::scheme);
            if (number.isPresent() && scheme.isPresent() && !inUse.contains(scheme.get())) {
                findings.at(
                        item.place().at("caseNumber"),
                        Argument.identifier("case", number.get().printed()),
                        Argument.code("scheme", scheme.get()));
            }
        }
    }
}
