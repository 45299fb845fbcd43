package dk.sagsgang.validation.commission.schedule;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.part.CouncilTerm;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** COM-009: A committee under § 17, stk. 4 does not outlive the council that set it up. */
public final class TermWithinCouncilTerm implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-009", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<LocalDate> decided = facts.decided()
                .flatMap(ImpreciseDate::latest)
                .or(() -> facts.commission().dated().flatMap(ImpreciseDate::latest));
        Optional<LocalDate> begin =
                facts.commission().term().flatMap(Term::begin).flatMap(ImpreciseDate::latest);
        if (facts.decided().isEmpty() && facts.commission().dated().isEmpty()) {
            decided = begin;
        }
        Optional<LocalDate> last = facts.end().flatMap(ImpreciseDate::earliest);
        if (!facts.specialCommittee() || decided.isEmpty() || last.isEmpty()) {
            return;
        }
        LocalDate from = begin.filter(decided.get()::isBefore).orElse(decided.get());
        Optional<LocalDate> council = CouncilTerm.end(from);
        if (council.isPresent() && last.get().isAfter(council.get())) {
            findings.at(
                    Place.ROOT.at("term").at("end"),
                    Argument.date("end", last.get()),
                    Argument.date("council", council.get()));
        }
    }
}
