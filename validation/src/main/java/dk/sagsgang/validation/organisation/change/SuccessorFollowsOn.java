package dk.sagsgang.validation.organisation.change;

import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.Term;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** ORG-034: A unit begins when those that it follows end. */
public final class SuccessorFollowsOn implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-034", Severity.INFO);

    /** Nobody is without a unit for longer than a month: a unit that opens on the first of the next one follows on. */
    private static final int DAYS = 31;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        Map<Integer, Set<UnitFacts>> followed = followed(model);
        for (UnitFacts unit : model.units()) {
            Optional<LocalDate> begin =
                    unit.unit().validity().flatMap(Term::begin).flatMap(ImpreciseDate::earliest);
            Set<UnitFacts> former = followed.getOrDefault(unit.index(), Set.of());
            Optional<UnitFacts> last = last(former);
            Optional<LocalDate> end = last.flatMap(SuccessorFollowsOn::end);
            if (begin.isPresent()
                    && last.isPresent()
                    && end.isPresent()
                    && begin.get().isAfter(end.get().plusDays(DAYS))) {
                findings.at(
                        unit.place().at("validity").at("begin"),
                        unit.called("unit"),
                        Argument.date("begin", begin.get()),
                        last.get().called("predecessor"),
                        Argument.date("end", end.get()));
            }
        }
    }

    /** The one of them that ends last; none where one of them may go on, or is a project, which may be taken up later. */
    private static Optional<UnitFacts> last(Set<UnitFacts> former) {
        Optional<UnitFacts> last = Optional.empty();
        for (UnitFacts unit : former) {
            Optional<LocalDate> end = end(unit);
            if (end.isEmpty() || unit.is(UnitKind.PROJECT_ORGANISATION)) {
                return Optional.empty();
            }
            Optional<LocalDate> latest = last.flatMap(SuccessorFollowsOn::end);
            if (latest.isEmpty() || end.get().isAfter(latest.get())) {
                last = Optional.of(unit);
            }
        }
        return last;
    }

    private static Optional<LocalDate> end(UnitFacts unit) {
        return unit.end().flatMap(ImpreciseDate::latest);
    }

    /** The units that each follows, told by itself or by them. */
    private static Map<Integer, Set<UnitFacts>> followed(OrganisationFacts model) {
        Map<Integer, Set<UnitFacts>> followed = new HashMap<>();
        for (UnitFacts unit : model.units()) {
            meant(unit.unit().predecessors(), model).forEach(former -> add(former, unit, followed));
            meant(unit.unit().successors(), model).forEach(later -> add(unit, later, followed));
        }
        return followed;
    }

    private static List<UnitFacts> meant(List<UnitReference> references, OrganisationFacts model) {
        return references.stream().flatMap(each -> model.meant(each).stream()).toList();
    }

    private static void add(UnitFacts former, UnitFacts later, Map<Integer, Set<UnitFacts>> followed) {
        if (former != later) {
            followed.computeIfAbsent(later.index(), index -> new LinkedHashSet<>())
                    .add(former);
        }
    }
}
