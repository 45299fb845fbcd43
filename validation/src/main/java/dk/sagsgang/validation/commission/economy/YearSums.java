package dk.sagsgang.validation.commission.economy;

import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.TargetBasis;
import dk.sagsgang.quantity.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the amounts of several years give together, and by how much rounding may hide it. */
final class YearSums {

    private static final Pattern ROUNDED =
            Pattern.compile("mi[ola]|tusind|t\\.\\s?kr|1\\.000", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private YearSums() {}

    /** The sum of all years that are understood. */
    static BigDecimal sum(EconomicTarget target) {
        return target.years().stream()
                .flatMap(year -> year.amount().flatMap(Amount::value).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a total may be meant by the years: surely not only where every amount is understood and exact. */
    static boolean mayBe(EconomicTarget target, Amount total) {
        List<Amount> years = new ArrayList<>();
        target.years().forEach(year -> year.amount().ifPresent(years::add));
        boolean whole = !years.isEmpty() && years.size() == target.years().size();
        if (!whole || !exact(total) || !years.stream().allMatch(year -> exact(year) && sameCurrency(year, total))) {
            return true;
        }
        List<BigDecimal> values =
                years.stream().flatMap(year -> year.value().stream()).toList();
        BigDecimal margin = margin(years, total);
        return meanings(target, values).stream()
                .anyMatch(sum -> near(sum, total.value().orElse(sum), margin));
    }

    /** Yearly levels have no sum of their own, so a total may be any of them; increases give a level, and levels add up. */
    private static List<BigDecimal> meanings(EconomicTarget target, List<BigDecimal> values) {
        BigDecimal sum = sum(target);
        Optional<TargetBasis> basis = target.basis();
        List<BigDecimal> meanings = new ArrayList<>(List.of(sum));
        if (basis.filter(TargetBasis.ONE_OFF::equals).isPresent()) {
            return meanings;
        }
        if (basis.filter(TargetBasis.INCREASE::equals).isEmpty()) {
            meanings.addAll(values);
        }
        if (basis.filter(TargetBasis.YEARLY_LEVEL::equals).isEmpty()) {
            BigDecimal level = BigDecimal.ZERO;
            BigDecimal levels = BigDecimal.ZERO;
            for (BigDecimal value : values) {
                level = level.add(value);
                levels = levels.add(level);
            }
            meanings.add(levels);
        }
        return meanings;
    }

    private static boolean near(BigDecimal sum, BigDecimal total, BigDecimal margin) {
        BigDecimal off = sum.subtract(total).abs();
        return off.signum() == 0 || off.compareTo(margin) < 0;
    }

    /** Half of the last printed digit for each amount, where amounts are printed in thousands or millions. */
    private static BigDecimal margin(List<Amount> years, Amount total) {
        Optional<BigDecimal> finest = Stream.concat(years.stream(), Stream.of(total))
                .filter(amount -> ROUNDED.matcher(amount.printed()).find())
                .flatMap(amount -> amount.value().stream())
                .filter(value -> value.signum() != 0)
                .map(value -> value.stripTrailingZeros().ulp().min(MILLION))
                .min(BigDecimal::compareTo);
        return finest.map(last -> last.multiply(HALF).multiply(BigDecimal.valueOf(years.size() + 1L)))
                .orElse(BigDecimal.ZERO);
    }

    private static boolean exact(Amount amount) {
        return amount.value().isPresent() && !amount.approximate().orElse(false);
    }

    private static boolean sameCurrency(Amount left, Amount right) {
        return left.currency().isEmpty()
                || right.currency().isEmpty()
                || left.currency().equals(right.currency());
    }
}
