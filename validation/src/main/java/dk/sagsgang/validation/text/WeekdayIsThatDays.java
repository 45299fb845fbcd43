package dk.sagsgang.validation.text;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** TXT-008: A printed weekday is the one of its day. */
final class WeekdayIsThatDays implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-008", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        if (passage.prose() && passage.has(TextTraits.DAY)) {
            PrintedWeekday.wrong(passage.text())
                    .ifPresent(wrong -> findings.at(
                            passage.place(),
                            Argument.mark("weekday", wrong.printed()),
                            Argument.date("day", wrong.day()),
                            Argument.mark("right", wrong.right())));
        }
    }
}
