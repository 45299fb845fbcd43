package dk.sagsgang.validation.commission.schedule;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** COM-027: The decision that sets it up does not come after the paper that tells of it. */
public final class DecisionNotAfterPaper implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-027", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<ImpreciseDate> dated = facts.commission().dated();
        Optional<ImpreciseDate> decided = facts.decided();
        // A paper that is laid before the council is older than the decision on it.
        if (facts.undecided()
                || dated.isEmpty()
                || decided.isEmpty()
                || !decided.get().surelyAfter(dated.get())) {
            return;
        }
        Optional<LocalDate> decision = decided.get().earliest();
        Optional<LocalDate> paper = dated.get().latest();
        if (decision.isPresent() && paper.isPresent()) {
            findings.at(
                    Place.ROOT.at("establishedBy"),
                    Argument.date("decided", decision.get()),
                    Argument.date("dated", paper.get()));
        }
    }
}
