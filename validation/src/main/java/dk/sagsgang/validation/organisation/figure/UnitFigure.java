package dk.sagsgang.validation.organisation.figure;

import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure of a unit as it is held against the figure of the whole.
 *
 * @param value the figure
 * @param margin how far off it can be by rounding
 * @param roughly whether it is approximate
 */
record UnitFigure(BigDecimal value, BigDecimal margin, boolean roughly) {

    private static final UnitFigure NOTHING = new UnitFigure(BigDecimal.ZERO, BigDecimal.ZERO, false);
    private static final BigDecimal ROUGHLY = new BigDecimal("1.05");
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal ROUNDED_MILLIARDS = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal ROUNDED_MILLIONS = BigDecimal.valueOf(1_000_000);

    /** A number of people or posts; none where it is not understood. */
    static Optional<UnitFigure> of(Count count) {
        return count.value()
                .map(value -> new UnitFigure(
                        BigDecimal.valueOf(value),
                        BigDecimal.ZERO,
                        count.approximate().orElse(false)));
    }

    /** An amount; none where it is not understood. */
    static Optional<UnitFigure> of(Amount amount) {
        return amount.value()
                .map(value -> new UnitFigure(
                        value, rounding(value), amount.approximate().orElse(false)));
    }

    /** Half of the last digit that is not 0: of a million at most, and of a tenth of a milliard from there on. */
    private static BigDecimal rounding(BigDecimal value) {
        BigDecimal most = value.abs().compareTo(MILLIARD) < 0 ? ROUNDED_MILLIONS : ROUNDED_MILLIARDS;
        return value.signum() == 0
                ? BigDecimal.ZERO
                : value.stripTrailingZeros().ulp().min(most).multiply(HALF);
    }

    /** The least that the figure can have been before it was rounded. */
    BigDecimal least() {
        return value.subtract(margin);
    }

    /** The most that the figure can have been before it was rounded. */
    BigDecimal most() {
        return value.add(margin);
    }

    /** Whether it is surely more than another: by a twentieth, where one of them is approximate. */
    boolean exceeds(UnitFigure whole) {
        BigDecimal most = roughly || whole.roughly ? whole.most().multiply(ROUGHLY) : whole.most();
        return whole.value.signum() >= 0 && least().compareTo(most) > 0;
    }

    /**
     * What the units right under one have together, where that is more than it has itself. Units across others have no
     * people and money of their own, and those that end or turn into others may stand beside what they turn into. The
     * figure of a directorate may be that of its own office.
     */
    static Optional<UnitFigure> tooMuch(UnitFacts unit, Function<UnitFacts, Optional<UnitFigure>> figure) {
        Optional<UnitFigure> whole = figure.apply(unit);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        UnitFigure sum = NOTHING;
        for (UnitFacts child : unit.children()) {
            Optional<UnitFigure> part = child.passing() || child.across() ? Optional.empty() : figure.apply(child);
            if (part.isPresent()) {
                if (part.get().value.signum() < 0) {
                    return Optional.empty();
                }
                sum = sum.plus(part.get());
            }
        }
        return sum.exceeds(whole.get()) && !ownOffice(unit, whole.get(), sum) ? Optional.of(sum) : Optional.empty();
    }

    /** Whether a figure is so small beside what the units under a directorate have that it cannot be meant for them. */
    private static boolean ownOffice(UnitFacts unit, UnitFigure whole, UnitFigure sum) {
        return unit.is(UnitKind.DIRECTORATE) && whole.value.multiply(TWICE).compareTo(sum.value) < 0;
    }

    private UnitFigure plus(UnitFigure other) {
        return new UnitFigure(value.add(other.value), margin.add(other.margin), roughly || other.roughly);
    }
}
