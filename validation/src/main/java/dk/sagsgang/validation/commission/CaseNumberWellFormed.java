package dk.sagsgang.validation.commission;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;
import java.util.regex.Pattern;

/** A case number is filled in and has a form in use. */
final class CaseNumberWellFormed implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-025", Severity.WARNING)
            .withVariant("placeholder", Severity.WARNING)
            .withVariant("malformed", Severity.WARNING)
            .withVariant("unknown-scheme", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<CaseNumber> given = facts.commission().caseNumber();
        if (given.isEmpty()) {
            return;
        }
        CaseNumber number = given.get();
        Place place = Place.ROOT.at("caseNumber");
        if (number.placeholder()) {
            findings.at(place, "placeholder");
        } else if (!number.wellFormed()) {
            boolean almost = LIKE_KLE.matcher(number.printed()).lookingAt();
            findings.at(place, almost ? "malformed" : "unknown-scheme", Argument.identifier("case", number.printed()));
        }
    }

    private static final Pattern LIKE_KLE = Pattern.compile("\\s*\\d{2}\\.\\d{2}\\.\\d{2}\\b");
}
