package dk.sagsgang.validation.organisation.figure;

import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** ORG-017: The people and posts of units come to no more than those of the unit they belong to. */
public final class HeadCountsFitWhole implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-017", Severity.WARNING)
            .withVariant("people", Severity.WARNING)
            .withVariant("posts", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            check(unit, "people", "headCount", OrganisationUnit::headCount, findings);
            check(unit, "posts", "fullTimeEquivalents", OrganisationUnit::fullTimeEquivalents, findings);
        }
    }

    private static void check(
            UnitFacts unit,
            String variant,
            String component,
            Function<OrganisationUnit, Optional<Count>> count,
            Findings findings) {
        Optional<UnitFigure> whole = count.apply(unit.unit()).flatMap(UnitFigure::of);
        Optional<UnitFigure> sum =
                UnitFigure.tooMuch(unit, part -> count.apply(part.unit()).flatMap(UnitFigure::of));
        if (whole.isPresent() && sum.isPresent() && !leadersAlone(unit, whole.get())) {
            findings.at(
                    unit.place().at(component),
                    variant,
                    unit.called("unit"),
                    Argument.number("sum", sum.get().value()),
                    Argument.number("whole", whole.get().value()));
        }
    }

    /** Whether the number may be that of the unit's own leaders, as it is for the directors of a municipality. */
    private static boolean leadersAlone(UnitFacts unit, UnitFigure whole) {
        long leaders = unit.unit().leadership().stream()
                .mapToLong(leader -> leader.number().flatMap(Count::value).orElse(1))
                .sum();
        return whole.value().compareTo(BigDecimal.valueOf(leaders)) <= 0;
    }
}
