package dk.sagsgang.validation.commission.schedule;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** COM-028: What is set up does not begin before the decision on it. */
public final class TermBeginsAfterDecision implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-028", Severity.WARNING)
            .withVariant("committee", Severity.WARNING)
            .withVariant("project", Severity.INFO)
            .withVariant("over", Severity.WARNING);

    private static final int YEARS_OF_A_COUNCIL = 4;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<ImpreciseDate> begin = facts.commission().term().flatMap(Term::begin);
        Optional<ImpreciseDate> decided = facts.decided();
        Optional<LocalDate> decision = decided.flatMap(ImpreciseDate::earliest);
        if (decision.isEmpty()) {
            return;
        }
        Optional<LocalDate> first = before(begin, decided);
        Optional<LocalDate> last = before(facts.end(), decided);
        // What ended before it was decided began before it too; that it is over says more.
        if (last.isPresent()) {
            findings.at(
                    Place.ROOT.at("term").at("end"),
                    "over",
                    Argument.date("end", last.get()),
                    Argument.date("decided", decision.get()));
        } else if (first.isPresent() && !termOfTheCouncil(facts.commission().term())) {
            findings.at(
                    Place.ROOT.at("term").at("begin"),
                    facts.specialCommittee() ? "committee" : "project",
                    Argument.date("begin", first.get()),
                    Argument.date("decided", decision.get()));
        }
    }

    /**
     * Whether it is four calendar years: a committee or council that lasts as long as the municipal council has the council's
     * term, though it is set up some weeks into it.
     */
    private static boolean termOfTheCouncil(Optional<Term> term) {
        Optional<LocalDate> first = term.flatMap(Term::begin).flatMap(ImpreciseDate::earliest);
        Optional<LocalDate> last = term.flatMap(Term::end).flatMap(ImpreciseDate::latest);
        return first.filter(day -> day.getDayOfYear() == 1).isPresent()
                && first.map(day -> day.plusYears(YEARS_OF_A_COUNCIL).minusDays(1))
                        .equals(last);
    }

    /** The last day that is meant by one end of the term, where that is surely before the decision. */
    private static Optional<LocalDate> before(Optional<ImpreciseDate> one, Optional<ImpreciseDate> decided) {
        return one.filter(date -> decided.filter(date::surelyBefore).isPresent())
                .flatMap(ImpreciseDate::latest);
    }
}
