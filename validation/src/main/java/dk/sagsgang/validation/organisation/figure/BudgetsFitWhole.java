package dk.sagsgang.validation.organisation.figure;

import dk.sagsgang.organisation.Budget;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.math.BigDecimal;
import java.util.Optional;

/** ORG-016: The budgets of units come to no more than that of the unit they belong to. */
public final class BudgetsFitWhole implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-016", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            Optional<Budget> whole = unit.unit().budget();
            Optional<UnitFigure> sum = whole.isEmpty()
                    ? Optional.empty()
                    : UnitFigure.tooMuch(unit, part -> comparable(part.unit().budget(), whole.get()));
            if (sum.isPresent()) {
                findings.at(
                        unit.place().at("budget").at("amount"),
                        unit.called("unit"),
                        Argument.number("sum", sum.get().value()),
                        Argument.number(
                                "whole",
                                whole.flatMap(Budget::amount)
                                        .flatMap(Amount::value)
                                        .orElse(BigDecimal.ZERO)));
            }
        }
    }

    /** The amount of a budget for the same time and in the same currency as the whole. */
    private static Optional<UnitFigure> comparable(Optional<Budget> part, Budget whole) {
        return part.filter(
                        budget -> samePeriod(budget, whole) && UnitFacts.sameCurrency(budget.amount(), whole.amount()))
                .flatMap(Budget::amount)
                .flatMap(UnitFigure::of);
    }

    /** A budget whose time is not printed is for that of the whole. */
    private static boolean samePeriod(Budget part, Budget whole) {
        return part.period().isEmpty()
                || whole.period().isEmpty()
                || part.period().equals(whole.period());
    }
}
