package dk.sagsgang.validation.commission.schedule;

import dk.sagsgang.commission.economy.EconomicFrame;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.DeliverableFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/** COM-016: What is asked for is due after the decision that asks for it. */
public final class DeadlineAfterDecision implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-016", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<ImpreciseDate> decided = facts.decided();
        if (decided.isEmpty() || decided.get().earliest().isEmpty()) {
            return;
        }
        check(
                facts.commission().economy().flatMap(Economy::frame).flatMap(EconomicFrame::deadline),
                Place.ROOT.at("economy").at("frame").at("deadline"),
                decided.get(),
                findings);
        for (DeliverableFacts each : facts.deliverables()) {
            check(each.deliverable().deadline(), each.place().at("deadline"), decided.get(), findings);
        }
        List<Reporting> reporting = facts.commission().reporting();
        for (int r = 0; r < reporting.size(); r++) {
            check(reporting.get(r).date(), Place.ROOT.at("reporting", r).at("date"), decided.get(), findings);
        }
    }

    private static void check(Optional<ImpreciseDate> deadline, Place place, ImpreciseDate decided, Findings findings) {
        if (deadline.isPresent() && deadline.get().surelyBefore(decided)) {
            decided.earliest().ifPresent(day -> findings.at(place, Argument.date("decided", day)));
        }
    }
}
