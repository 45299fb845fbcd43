package dk.sagsgang.validation.commission.schedule;

import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.Deadlines;
import dk.sagsgang.validation.commission.facts.DeliverableFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;

/** COM-012: What is handed over is due before the work ends. */
public final class DeliverableInTime implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-012", Severity.WARNING)
            .withVariant("subproject", Severity.WARNING)
            .withVariant("commission", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        for (DeliverableFacts each : facts.deliverables()) {
            Optional<ImpreciseDate> own =
                    each.subproject().flatMap(Subproject::term).flatMap(Term::end);
            Optional<ImpreciseDate> end = own.isPresent() ? own : facts.end();
            Optional<ImpreciseDate> deadline = each.deliverable().deadline().map(Deadlines::due);
            if (deadline.isPresent() && end.isPresent() && deadline.get().surelyAfter(end.get())) {
                String variant = own.isPresent() ? "subproject" : "commission";
                end.get()
                        .latest()
                        .ifPresent(
                                last -> findings.at(each.place().at("deadline"), variant, Argument.date("end", last)));
            }
        }
    }
}
