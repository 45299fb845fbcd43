package dk.sagsgang.validation.commission.schedule;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.DeliverableFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** What ends does so after it begins. */
public final class TermsRunForward implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-008", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Commission commission = facts.commission();
        check(commission.term(), Place.ROOT.at("term"), findings);
        for (DeliverableFacts each : facts.deliverables()) {
            check(each.deliverable().work(), each.place().at("work"), findings);
        }
        for (int s = 0; s < facts.subprojects().size(); s++) {
            check(
                    facts.subprojects().get(s).term(),
                    CommissionFacts.subproject(s).at("term"),
                    findings);
        }
        for (int p = 0; p < commission.earlierProjects().size(); p++) {
            check(
                    commission.earlierProjects().get(p).term(),
                    Place.ROOT.at("earlierProjects", p).at("term"),
                    findings);
        }
    }

    private static void check(Optional<Term> given, Place place, Findings findings) {
        if (given.filter(Term::endsBeforeItBegins).isPresent()) {
            Optional<LocalDate> begin = given.get().begin().flatMap(ImpreciseDate::earliest);
            Optional<LocalDate> end = given.get().end().flatMap(ImpreciseDate::latest);
            if (begin.isPresent() && end.isPresent()) {
                findings.at(place, Argument.date("end", end.get()), Argument.date("begin", begin.get()));
            }
        }
    }
}
