package dk.sagsgang.validation.organisation.figure;

import dk.sagsgang.organisation.Budget;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** ORG-015: What is bought from others is a part of the budget. */
public final class ExternalPartOfBudget implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-015", Severity.ERROR)
            .withVariant("share", Severity.ERROR)
            .withVariant("amount", Severity.WARNING)
            .withVariant("apart", Severity.WARNING);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDED = BigDecimal.ONE;
    private static final BigDecimal ROUGHLY = BigDecimal.valueOf(3);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            if (unit.unit().budget().isPresent()) {
                check(unit.unit().budget().get(), unit.place().at("budget"), findings);
            }
        }
    }

    private static void check(Budget budget, Place place, Findings findings) {
        Optional<BigDecimal> share = budget.externalShare().flatMap(Share::percent);
        if (share.isPresent() && (share.get().signum() < 0 || share.get().compareTo(HUNDRED) > 0)) {
            findings.at(place.at("externalShare"), "share", Argument.number("share", share.get()));
            return;
        }
        Optional<UnitFigure> whole = budget.amount().flatMap(UnitFigure::of);
        Optional<UnitFigure> part = budget.externalAmount().flatMap(UnitFigure::of);
        if (whole.isEmpty() || part.isEmpty() || !sameCurrency(budget)) {
            return;
        }
        if (part.get().exceeds(whole.get())) {
            findings.at(
                    place.at("externalAmount"),
                    "amount",
                    Argument.number("part", part.get().value()),
                    Argument.number("whole", whole.get().value()));
        } else if (share.isPresent()
                && whole.get().value().signum() > 0
                && part.get().value().signum() >= 0) {
            checkShare(budget, share.get(), part.get(), whole.get(), place, findings);
        }
    }

    /** The share that the amounts give lies somewhere between, since all of them are rounded. */
    private static void checkShare(
            Budget budget, BigDecimal share, UnitFigure part, UnitFigure whole, Place place, Findings findings) {
        boolean roughly = part.roughly()
                || whole.roughly()
                || budget.externalShare().flatMap(Share::approximate).orElse(false);
        BigDecimal margin = roughly ? ROUGHLY : ROUNDED;
        BigDecimal least = percent(part.least(), whole.most()).subtract(margin);
        BigDecimal most = percent(part.most(), whole.least()).add(margin);
        if (share.compareTo(least) < 0 || share.compareTo(most) > 0) {
            findings.at(
                    place.at("externalShare"),
                    "apart",
                    Argument.number("share", share),
                    Argument.number("percent", percent(part.value(), whole.value())));
        }
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private static boolean sameCurrency(Budget budget) {
        return UnitFacts.sameCurrency(budget.amount(), budget.externalAmount());
    }
}
