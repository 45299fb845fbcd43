package dk.sagsgang.validation.commission.economy;

import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.commission.economy.TargetBasis;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** COM-014: The years of a target follow each other, each once. */
public final class YearsFollowEachOther implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-014", Severity.WARNING)
            .withVariant("repeated", Severity.WARNING)
            .withVariant("gap", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        List<EconomicTarget> targets =
                facts.commission().economy().map(Economy::targets).orElse(List.of());
        for (int t = 0; t < targets.size(); t++) {
            check(targets.get(t), Place.ROOT.at("economy").at("targets", t), findings);
        }
    }

    private static void check(EconomicTarget target, Place place, Findings findings) {
        // What happens once need not happen every year.
        boolean everyYear = target.basis().filter(TargetBasis.ONE_OFF::equals).isEmpty();
        Set<Integer> seen = new HashSet<>();
        Optional<Integer> before = Optional.empty();
        for (int y = 0; y < target.years().size(); y++) {
            Optional<Integer> year = target.years().get(y).year();
            if (year.isEmpty()) {
                return;
            }
            Place at = place.at("years", y).at("year");
            if (!seen.add(year.get())) {
                findings.at(at, "repeated", Argument.mark("year", Integer.toString(year.get())));
            } else if (everyYear && before.isPresent() && year.get() - 1L > before.get()) {
                findings.at(
                        at,
                        "gap",
                        Argument.mark("before", Integer.toString(before.get())),
                        Argument.mark("year", Integer.toString(year.get())));
            }
            before = year;
        }
    }
}
