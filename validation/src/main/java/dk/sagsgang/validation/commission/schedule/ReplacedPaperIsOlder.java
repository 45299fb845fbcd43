package dk.sagsgang.validation.commission.schedule;

import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** COM-037: A paper that is replaced is not younger than the one that replaces it. */
public final class ReplacedPaperIsOlder implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-037", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<ImpreciseDate> dated = facts.commission().dated();
        Optional<LocalDate> paper = dated.flatMap(ImpreciseDate::latest);
        if (dated.isEmpty() || paper.isEmpty()) {
            return;
        }
        List<PaperReference> replaced = facts.commission().replaces();
        for (int r = 0; r < replaced.size(); r++) {
            Optional<LocalDate> younger =
                    replaced.get(r).dated().filter(dated.get()::surelyBefore).flatMap(ImpreciseDate::earliest);
            if (younger.isPresent()) {
                findings.at(
                        Place.ROOT.at("replaces", r).at("dated"),
                        Argument.date("replaced", younger.get()),
                        Argument.date("dated", paper.get()));
            }
        }
    }
}
