package dk.sagsgang.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** The least and the most that a printed number can mean. */
final class Limits {

    private Limits() {}

    /** The least: the number itself where the words set no other bound. */
    static Optional<BigDecimal> least(
            Optional<BigDecimal> value, Optional<BigDecimal> to, Optional<Bound> bound, Optional<Boolean> approximate) {
        boolean known = to.isPresent() || bound.map(Bound::below).orElse(!approximate.orElse(false));
        return value.filter(number -> known);
    }

    /** The most: the upper end of a range, or the number itself where the words set no other bound. */
    static Optional<BigDecimal> most(
            Optional<BigDecimal> value, Optional<BigDecimal> to, Optional<Bound> bound, Optional<Boolean> approximate) {
        boolean known = bound.map(side -> !side.below()).orElse(!approximate.orElse(false));
        return to.isPresent() ? to : value.filter(number -> known);
    }
}
