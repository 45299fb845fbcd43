package dk.sagsgang.testkit.commission;

import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.TargetBasis;
import dk.sagsgang.commission.economy.TargetKind;
import dk.sagsgang.commission.economy.YearAmount;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.value.References;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid economic targets: the years follow each other, and a printed total is what one-off amounts give. */
final class ValidTargets {

    private ValidTargets() {}

    static Arbitrary<EconomicTarget> target(LocalDate decided, Body by) {
        Arbitrary<DecisionReference> decision = References.decisionReference().map(reference -> reference.withBody(by));
        Arbitrary<EconomicTarget> bare = Assembly.of(EconomicTarget::builder)
                .maybe(Arbitraries.of("Driftsbesparelse", "Effektivisering"), (b, v) -> b.title(v))
                .always(Arbitraries.of(TargetKind.SAVING, TargetKind.COST), (b, v) -> b.kind(v))
                .seldom(decision, (b, v) -> b.decidedBy(v))
                .build(b -> b.build());
        Arbitrary<List<Long>> thousands =
                Arbitraries.longs().between(1, 60).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<EconomicTarget> levels = Combinators.combine(bare, thousands)
                .as((target, amounts) -> target.withBasis(TargetBasis.YEARLY_LEVEL)
                        .withYears(years(
                                decided.getYear() + 1, amounts.stream().sorted().toList())));
        Arbitrary<EconomicTarget> sums = Combinators.combine(bare, thousands)
                .as((target, amounts) -> target.withBasis(TargetBasis.ONE_OFF)
                        .withYears(years(decided.getYear() + 1, amounts))
                        .withTotal(Amount.ofKroner(100_000
                                * amounts.stream().mapToLong(Long::longValue).sum())));
        return Mix.oneOf(levels, sums);
    }

    private static List<YearAmount> years(int first, List<Long> hundredThousands) {
        return IntStream.range(0, hundredThousands.size())
                .mapToObj(i -> YearAmount.of(first + i, Amount.ofKroner(100_000 * hundredThousands.get(i))))
                .toList();
    }
}
