package dk.sagsgang.validation.commission.schedule;

import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** COM-033: The time that the text says is the time from first day to last. */
public final class DurationFitsTerm implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-033", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<Count> stated = facts.commission()
                .statedDuration()
                .filter(count -> !count.approximate().orElse(false));
        Optional<Integer> number = stated.flatMap(Count::value);
        int unit = stated.map(DurationFitsTerm::months).orElse(0);
        Optional<ImpreciseDate> begin = facts.commission().term().flatMap(Term::begin);
        Optional<ImpreciseDate> end = facts.end();
        if (number.isEmpty() || unit == 0 || begin.isEmpty() || end.isEmpty()) {
            return;
        }
        Optional<Long> least = months(begin.get().latest(), end.get().earliest());
        Optional<Long> most = months(begin.get().earliest(), end.get().latest());
        // Half a unit, or a month, is a matter of words.
        long months = (long) number.get() * unit;
        long margin = Math.max(1, unit / 2);
        if (least.isPresent()
                && most.isPresent()
                && most.get() >= 0
                && (months + margin < least.get() || months - margin > most.get())) {
            findings.at(
                    Place.ROOT.at("statedDuration"),
                    Argument.number("stated", months),
                    Argument.number("months", months > most.get() ? most.get() : least.get()));
        }
    }

    private static int months(Count count) {
        String unit = count.unit().strip().toLowerCase(Locale.ROOT);
        return unit.equals("år") ? 12 : unit.equals("måneder") || unit.equals("måned") ? 1 : 0;
    }

    private static Optional<Long> months(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isPresent() && last.isPresent()
                ? Optional.of(ChronoUnit.MONTHS.between(first.get(), last.get().plusDays(1)))
                : Optional.empty();
    }
}
