package dk.sagsgang.validation.organisation.change;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** ORG-011: A unit does not outlast the unit that it belongs to. */
public final class UnitDoesNotOutlastItsParent implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-011", Severity.WARNING)
            .withVariant("after", Severity.WARNING)
            .withVariant("later", Severity.WARNING)
            .withVariant("left", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            Optional<UnitFacts> above = unit.datedAbove();
            Optional<LocalDate> last = above.flatMap(UnitFacts::end).flatMap(ImpreciseDate::latest);
            // What stands right under a closed unit is told; what is under that is so with it.
            boolean told = above.isPresent() && above.get().closed() && !above.equals(unit.parent());
            if (last.isPresent() && !told && !unit.reversed() && !above.get().reversed()) {
                check(unit, above.get(), last.get(), findings);
            }
        }
    }

    private static void check(UnitFacts unit, UnitFacts above, LocalDate last, Findings findings) {
        Optional<LocalDate> begin = unit.begin().flatMap(ImpreciseDate::earliest);
        Optional<LocalDate> end = unit.end().flatMap(ImpreciseDate::earliest);
        if (begin.filter(last::isBefore).isPresent()) {
            findings.at(
                    unit.place().at("validity"),
                    "after",
                    unit.called("unit"),
                    Argument.date("begin", begin.get()),
                    above.called("parent"),
                    Argument.date("last", last));
        } else if (end.filter(last::isBefore).isPresent()) {
            findings.at(
                    unit.place().at("validity"),
                    "later",
                    unit.called("unit"),
                    Argument.date("end", end.get()),
                    above.called("parent"),
                    Argument.date("last", last));
        } else if (unit.end().isEmpty() && above.closed()) {
            findings.at(unit.place(), "left", unit.called("unit"), above.called("parent"), Argument.date("last", last));
        }
    }
}
