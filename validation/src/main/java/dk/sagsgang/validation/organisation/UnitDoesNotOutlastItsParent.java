package dk.sagsgang.validation.organisation;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** A unit does not outlast the unit that it belongs to. */
final class UnitDoesNotOutlastItsParent implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-011", Severity.WARNING)
            .withVariant("later", Severity.WARNING)
            .withVariant("left", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            Optional<UnitFacts> parent = unit.parent();
            Optional<LocalDate> last = parent.flatMap(UnitFacts::end).flatMap(ImpreciseDate::latest);
            if (parent.isEmpty() || last.isEmpty()) {
                continue;
            }
            Optional<LocalDate> end = unit.end().flatMap(ImpreciseDate::earliest);
            if (end.filter(last.get()::isBefore).isPresent()) {
                findings.at(
                        unit.place().at("validity"),
                        "later",
                        unit.called("unit"),
                        Argument.date("end", end.get()),
                        parent.get().called("parent"),
                        Argument.date("last", last.get()));
            } else if (unit.end().isEmpty() && parent.get().closed()) {
                findings.at(
                        unit.place(),
                        "left",
                        unit.called("unit"),
                        parent.get().called("parent"),
                        Argument.date("last", last.get()));
            }
        }
    }
}
