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

/**
 * ORG-035: A unit does not begin before the unit that it belongs to, and where both sides of it are dated it is too.
 */
public final class UnitDoesNotBeginBeforeItsParent implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-035", Severity.WARNING)
            .withVariant("before", Severity.WARNING)
            .withVariant("undated", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            Optional<UnitFacts> above = unit.datedAbove();
            Optional<ImpreciseDate> first = above.flatMap(UnitFacts::begin);
            if (first.isEmpty() || above.get().reversed() || unit.reversed()) {
                continue;
            }
            if (before(unit, first.get())) {
                findings.at(
                        unit.place().at("validity"),
                        "before",
                        unit.called("unit"),
                        Argument.date("begin", day(unit.begin().flatMap(ImpreciseDate::latest))),
                        above.get().called("parent"),
                        Argument.date("first", day(first.get().earliest())));
            } else if (undatedBetween(unit, first.get())) {
                findings.at(
                        unit.place(),
                        "undated",
                        unit.called("unit"),
                        above.get().called("parent"));
            }
        }
    }

    private static boolean before(UnitFacts unit, ImpreciseDate first) {
        return unit.begin().filter(begin -> begin.surelyBefore(first)).isPresent();
    }

    /** Whether it has no dates, and one under it begins on a day of its own that is not itself the slip. */
    private static boolean undatedBetween(UnitFacts unit, ImpreciseDate first) {
        return !unit.dated()
                && unit.parent().filter(UnitFacts::dated).isPresent()
                && unit.children().stream()
                        .anyMatch(child -> child.begin().isPresent()
                                && !child.reversed()
                                && !before(child, first)
                                && !child.begin().equals(Optional.of(first)));
    }

    private static LocalDate day(Optional<LocalDate> told) {
        return told.orElseThrow();
    }
}
