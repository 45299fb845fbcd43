package dk.sagsgang.validation.commission;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** What is set up does not begin before the decision on it. */
final class TermBeginsAfterDecision implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-028", Severity.WARNING)
            .withVariant("committee", Severity.WARNING)
            .withVariant("project", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<ImpreciseDate> begin = facts.commission().term().flatMap(Term::begin);
        Optional<ImpreciseDate> decided = facts.decided();
        if (begin.isEmpty() || decided.isEmpty() || !begin.get().surelyBefore(decided.get())) {
            return;
        }
        Optional<LocalDate> first = begin.get().latest();
        Optional<LocalDate> decision = decided.get().earliest();
        if (first.isPresent() && decision.isPresent()) {
            findings.at(
                    Place.ROOT.at("term").at("begin"),
                    facts.specialCommittee() ? "committee" : "project",
                    Argument.date("begin", first.get()),
                    Argument.date("decided", decision.get()));
        }
    }
}
