package dk.sagsgang.testkit.commission;

import dk.sagsgang.commission.economy.BudgetProposal;
import dk.sagsgang.commission.economy.EconomicFrame;
import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.commission.economy.Resources;
import dk.sagsgang.commission.economy.YearAmount;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.value.Dates;
import dk.sagsgang.testkit.value.Parties;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.References;
import dk.sagsgang.testkit.value.Texts;
import dk.sagsgang.testkit.value.Vocabularies;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The economic side of commissions: frames, targets by year, resources (økonomi).
 *
 * <p>{@code Economies.anyYearAmount()} draws {@code 775 t.kr.} for a year, and years without an amount.
 */
public final class Economies {

    private Economies() {}

    /** Any economy; every part may be missing. */
    public static Arbitrary<Economy> anyEconomy() {
        return Assembly.of(Economy::builder)
                .maybe(anyEconomicFrame(), (b, v) -> b.frame(v))
                .seldom(Mix.few(anyEconomicTarget()), (b, v) -> b.addAllTargets(v))
                .maybe(anyResources(), (b, v) -> b.resources(v))
                .seldom(Mix.few(anyBudgetProposal()), (b, v) -> b.addAllProposals(v))
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .build(b -> b.build());
    }

    /** Any economic frame (økonomisk ramme); every part may be missing. */
    public static Arbitrary<EconomicFrame> anyEconomicFrame() {
        return Assembly.of(EconomicFrame::builder)
                .maybe(Texts.anyFormattedText(), (b, v) -> b.text(v))
                .maybe(Quantities.anyAmount(), (b, v) -> b.amount(v))
                .maybe(Dates.anyImpreciseDate(), (b, v) -> b.deadline(v))
                .maybe(Quantities.anyNumber(), (b, v) -> b.budgetYear(v))
                .maybe(Parties.anyBody(), (b, v) -> b.settledBy(v))
                .build(b -> b.build());
    }

    /** Any economic target (besparelsesmål, økonomisk mål); every part may be missing. */
    public static Arbitrary<EconomicTarget> anyEconomicTarget() {
        return Assembly.of(EconomicTarget::builder)
                .maybe(Texts.anyText(), (b, v) -> b.title(v))
                .maybe(Vocabularies.anyTargetKind(), (b, v) -> b.kind(v))
                .maybe(Vocabularies.anyTargetBasis(), (b, v) -> b.basis(v))
                .seldom(Mix.few(anyYearAmount()), (b, v) -> b.addAllYears(v))
                .maybe(Quantities.anyAmount(), (b, v) -> b.total(v))
                .maybe(References.anyDecisionReference(), (b, v) -> b.decidedBy(v))
                .build(b -> b.build());
    }

    /** Any year amount (beløb pr. år); every part may be missing. */
    public static Arbitrary<YearAmount> anyYearAmount() {
        return Assembly.of(YearAmount::builder)
                .maybe(Quantities.anyNumber(), (b, v) -> b.year(v))
                .maybe(Quantities.anyAmount(), (b, v) -> b.amount(v))
                .build(b -> b.build());
    }

    /** Any budget proposal (budgetforslag); every part may be missing. */
    public static Arbitrary<BudgetProposal> anyBudgetProposal() {
        return Assembly.of(BudgetProposal::builder)
                .maybe(Quantities.anyNumber(), (b, v) -> b.budgetYear(v))
                .maybe(Texts.anyText(), (b, v) -> b.number(v))
                .maybe(Texts.anyText(), (b, v) -> b.catalogue(v))
                .maybe(Texts.anyText(), (b, v) -> b.title(v))
                .build(b -> b.build());
    }

    /** Any resources (ressourcer); every part may be missing. */
    public static Arbitrary<Resources> anyResources() {
        return Assembly.of(Resources::builder)
                .maybe(Texts.anyText(), (b, v) -> b.text(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.withinBudget(v))
                .seldom(Arbitraries.of(false, true), (b, v) -> b.withinStaffing(v))
                .maybe(Quantities.anyAmount(), (b, v) -> b.amount(v))
                .maybe(Quantities.anyCount(), (b, v) -> b.staff(v))
                .build(b -> b.build());
    }
}
