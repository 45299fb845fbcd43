package dk.sagsgang.validation.commission.economy;

import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/** COM-013: A printed total is what the amounts of the years give. */
public final class TotalFitsYears implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-013", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        List<EconomicTarget> targets =
                facts.commission().economy().map(Economy::targets).orElse(List.of());
        for (int t = 0; t < targets.size(); t++) {
            Optional<Amount> total = targets.get(t).total();
            if (total.isPresent() && total.get().value().isPresent() && !YearSums.mayBe(targets.get(t), total.get())) {
                findings.at(
                        Place.ROOT.at("economy").at("targets", t).at("total"),
                        Argument.number("total", total.get().value().get()),
                        Argument.number("sum", YearSums.sum(targets.get(t))));
            }
        }
    }
}
