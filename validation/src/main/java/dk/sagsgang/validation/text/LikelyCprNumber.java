package dk.sagsgang.validation.text;

import dk.sagsgang.identifier.CprHit;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;

/** TXT-002: No text holds what is probably a CPR number. */
final class LikelyCprNumber implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-002", Severity.WARNING)
            .restingOn(RuleSource.law("Databeskyttelsesloven", "§ 11", RuleSource.Verified.YES));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        // Ids, file names and addresses hold long numbers of their own.
        if (passage.technical()) {
            return;
        }
        for (CprHit hit : passage.cprHits()) {
            if (hit.certainty() == CprHit.Certainty.LIKELY) {
                findings.at(passage.place());
                return;
            }
        }
    }
}
