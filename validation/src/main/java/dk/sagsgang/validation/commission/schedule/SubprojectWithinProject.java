package dk.sagsgang.validation.commission.schedule;

import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** COM-036: A subproject runs while the project does, in part at least. */
public final class SubprojectWithinProject implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-036", Severity.WARNING)
            .withVariant("before", Severity.WARNING)
            .withVariant("after", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<Term> project = facts.commission().term();
        if (project.isEmpty()) {
            return;
        }
        List<Subproject> subprojects = facts.subprojects();
        for (int s = 0; s < subprojects.size(); s++) {
            Optional<Term> term = subprojects.get(s).term();
            if (term.isPresent()) {
                check(term.get(), project.get(), s, findings);
            }
        }
    }

    // Work that was begun earlier, or goes on when the steering group is done, is in order.
    private static void check(Term term, Term project, int subproject, Findings findings) {
        Optional<ImpreciseDate> over = term.end().filter(end -> before(end, project.begin()));
        Optional<ImpreciseDate> late = term.begin().filter(begin -> before(project.end(), begin));
        Optional<LocalDate> first = project.begin().flatMap(ImpreciseDate::earliest);
        Optional<LocalDate> last = project.end().flatMap(ImpreciseDate::latest);
        if (over.isPresent() && first.isPresent()) {
            findings.at(
                    CommissionFacts.subproject(subproject).at("term").at("end"),
                    "before",
                    Argument.date("begin", first.get()));
        } else if (late.isPresent() && last.isPresent()) {
            findings.at(
                    CommissionFacts.subproject(subproject).at("term").at("begin"),
                    "after",
                    Argument.date("end", last.get()));
        }
    }

    private static boolean before(ImpreciseDate one, Optional<ImpreciseDate> other) {
        return other.filter(one::surelyBefore).isPresent();
    }

    private static boolean before(Optional<ImpreciseDate> one, ImpreciseDate other) {
        return one.filter(other::surelyAfter).isPresent();
    }
}
