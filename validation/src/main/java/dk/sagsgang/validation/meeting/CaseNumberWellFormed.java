package dk.sagsgang.validation.meeting;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;

/** A case number is filled in and has a form in use. */
final class CaseNumberWellFormed implements MeetingRule {

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
            Optional<CaseNumber> given = item.item().caseNumber();
            if (given.isEmpty()) {
                continue;
            }
            CaseNumber number = given.get();
            Place place = item.place().at("caseNumber");
            if (number.placeholder()) {
                findings.at(
                        place,
                        "placeholder",
                        Argument.mark("number", item.item().number()));
            } else if (!number.wellFormed()) {
                boolean almost = Printed.beginsLikeKle(number.printed());
                findings.at(
                        place, almost ? "malformed" : "unknown-scheme", Argument.identifier("case", number.printed()));
            }
        }
    }
}
