package dk.sagsgang.validation.text;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** TXT-003: No help text of a template is left in. */
final class TemplateHelpText implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-003", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        if (passage.prose() && passage.has(TextTraits.TEMPLATE) && HelpTexts.in(passage.text())) {
            findings.at(passage.place());
        }
    }
}
