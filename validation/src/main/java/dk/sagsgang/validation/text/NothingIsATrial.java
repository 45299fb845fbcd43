package dk.sagsgang.validation.text;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** TXT-012: Names, titles and texts say what they mean, and are not left over from a trial. */
final class NothingIsATrial implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-012", Severity.WARNING)
            .withVariant("title", Severity.WARNING)
            .withVariant("text", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        if (passage.has(TextTraits.TITLE_OF_TRIAL) && TestWords.in(passage.text(), true)) {
            findings.at(passage.place(), "title");
        } else if (passage.has(TextTraits.TRIAL) && TestWords.in(passage.text(), false)) {
            findings.at(passage.place(), "text");
        }
    }
}
