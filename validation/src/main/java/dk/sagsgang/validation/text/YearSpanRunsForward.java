package dk.sagsgang.validation.text;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** TXT-004: A span of years runs forward. */
final class YearSpanRunsForward implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-004", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        if (passage.prose() && passage.has(TextTraits.TWO_YEARS)) {
            YearSpan.backwards(passage.text())
                    .ifPresent(span -> findings.at(passage.place(), Argument.mark("span", span)));
        }
    }
}
