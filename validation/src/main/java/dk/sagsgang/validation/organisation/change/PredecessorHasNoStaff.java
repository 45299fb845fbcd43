package dk.sagsgang.validation.organisation.change;

import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ORG-023: A unit that others take over from has no staff left, or an end. */
public final class PredecessorHasNoStaff implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-023", Severity.WARNING)
            .withVariant("merged", Severity.WARNING)
            .withVariant("goes-on", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        Set<Integer> told = new HashSet<>();
        for (UnitFacts unit : model.units()) {
            List<UnitReference> predecessors = unit.unit().predecessors();
            for (UnitReference reference : predecessors) {
                Optional<UnitFacts> predecessor = model.meant(reference).filter(meant -> meant != unit);
                if (predecessor.isPresent() && predecessor.get().end().isEmpty()) {
                    boolean merged = predecessors.size() > 1
                            || !predecessor.get().unit().successors().isEmpty();
                    check(predecessor.get(), unit, merged, told, findings);
                }
            }
        }
    }

    private static void check(
            UnitFacts predecessor, UnitFacts unit, boolean merged, Set<Integer> told, Findings findings) {
        Optional<Integer> people = predecessor.unit().headCount().flatMap(Count::value);
        Optional<Integer> posts = predecessor.unit().fullTimeEquivalents().flatMap(Count::value);
        Optional<Integer> left = people.or(() -> posts).filter(number -> number > 0);
        if (left.isPresent() && told.add(predecessor.index())) {
            findings.at(
                    predecessor.place().at(people.isPresent() ? "headCount" : "fullTimeEquivalents"),
                    merged ? "merged" : "goes-on",
                    predecessor.called("predecessor"),
                    unit.called("unit"),
                    Argument.number("left", left.get()));
        }
    }
}
