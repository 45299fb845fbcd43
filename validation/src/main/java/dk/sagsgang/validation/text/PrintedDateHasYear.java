package dk.sagsgang.validation.text;

import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/**
 * TXT-009: A date that is kept for its day has a year, printed or known.
 *
 * <p>"senest den 1. maj" in a paper is of some year; where the paper bears no day itself by which a reader knows it, the day is
 * lost. Only words that would be understood with a year count.
 */
final class PrintedDateHasYear implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-009", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        passage.whole(ImpreciseDate.class)
                .filter(PrintedDateHasYear::lacksOnlyItsYear)
                .ifPresent(date -> findings.at(passage.place()));
    }

    private static boolean lacksOnlyItsYear(ImpreciseDate date) {
        return !ImpreciseDate.of(date.printed()).understood()
                && ImpreciseDate.of(date.printed(), LEAP_YEAR_OF_53_WEEKS).understood();
    }

    /** A year in which every day and every week exists. */
    private static final int LEAP_YEAR_OF_53_WEEKS = 2020;
}
