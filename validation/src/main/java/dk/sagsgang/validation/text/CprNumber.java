package dk.sagsgang.validation.text;

import dk.sagsgang.identifier.CprHit;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;

/**
 * TXT-001: No text holds a CPR number.
 *
 * <p>Databeskyttelsesloven § 11 was seen at elov.dk and gdpr.dk: authorities may use the numbers to identify somebody
 * (stk. 1), and numbers are not published without consent (stk. 3).
 */
final class CprNumber implements TextRule {

    private static final int WITH_DASH = 11;

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-001", Severity.ERROR)
            .restingOn(RuleSource.law("Databeskyttelsesloven", "§ 11", RuleSource.Verified.YES));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        for (CprHit hit : passage.cprHits()) {
            if (hit.certainty() == CprHit.Certainty.CERTAIN || idOfPerson(passage, hit)) {
                findings.at(passage.place());
                return;
            }
        }
    }

    /** A date, a dash and a year may be the number of a case (TXT-002), but no case number is the id of a person. */
    private static boolean idOfPerson(Passage passage, CprHit hit) {
        return hit.certainty() == CprHit.Certainty.LIKELY
                && passage.is(Passage.Kind.ID_OF_PERSON)
                && passage.text().length() == WITH_DASH;
    }
}
