package dk.sagsgang.validation.text;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** TXT-006: A day that is printed is one of its month. */
final class PrintedDayExists implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-006", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        if (passage.prose() && passage.has(TextTraits.DAY)) {
            PrintedDay.impossible(passage.text())
                    .ifPresent(day -> findings.at(passage.place(), Argument.mark("day", day)));
        }
    }
}
