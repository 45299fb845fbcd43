package dk.sagsgang.validation.organisation.figure;

import dk.sagsgang.organisation.StatedCount;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ORG-012: There are as many units of a kind as the text says. */
public final class StatedCountsFitUnits implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-012", Severity.WARNING)
            .withVariant("other", Severity.WARNING)
            .withVariant("none", Severity.INFO)
            .ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        List<StatedCount> stated = model.model().statedCounts();
        if (stated.isEmpty() || model.units().isEmpty()) {
            return;
        }
        KindCounts counts = new KindCounts(model);
        Map<StatedCount, Integer> together = together(stated);
        for (int s = 0; s < stated.size(); s++) {
            if (!model.dangling(stated.get(s).unit())) {
                check(stated.get(s), Place.ROOT.at("statedCounts", s), model, counts, together, findings);
            }
        }
    }

    /** What the text says of each kind of units under each, in all its numbers, as "8 fagcentre og 3 stabscentre". */
    private static Map<StatedCount, Integer> together(List<StatedCount> stated) {
        Map<StatedCount, Integer> together = new HashMap<>();
        for (StatedCount each : stated) {
            each.count().flatMap(Count::value).ifPresent(value -> together.merge(uncounted(each), value, Integer::sum));
        }
        return together;
    }

    private static StatedCount uncounted(StatedCount stated) {
        return StatedCount.builder().kind(stated.kind()).unit(stated.unit()).build();
    }

    private static void check(
            StatedCount stated,
            Place place,
            OrganisationFacts model,
            KindCounts counts,
            Map<StatedCount, Integer> together,
            Findings findings) {
        Optional<UnitKind> kind = stated.kind().filter(UnitKind::known);
        Optional<Integer> number = stated.count()
                .filter(count -> !count.approximate().orElse(false))
                .flatMap(Count::value);
        Optional<UnitFacts> under = model.unit(stated.unit());
        if (kind.isPresent()
                && number.isPresent()
                && !counts.canMean(under, kind.get(), number.get())
                && !counts.canMean(under, kind.get(), together.getOrDefault(uncounted(stated), 0))) {
            int there = counts.below(under, kind.get());
            if (namedInPart(kind.get(), there, number.get()) || ofTheOthersToo(stated, kind.get(), there, model)) {
                return;
            }
            findings.at(
                    place,
                    there > 0 ? "other" : "none",
                    Argument.code("kind", kind.get()),
                    Argument.number("stated", number.get()),
                    Argument.number("units", there));
        }
    }

    /** Institutions such as schools and nurseries are counted where a paper names some of them, or none. */
    private static boolean namedInPart(UnitKind kind, int there, int stated) {
        return kind.equals(UnitKind.INSTITUTION) && there < stated;
    }

    /** Whether the model is of one unit of the kind, so that its siblings are counted: "en af de fem forvaltninger". */
    private static boolean ofTheOthersToo(StatedCount stated, UnitKind kind, int there, OrganisationFacts model) {
        return stated.unit().isBlank()
                && there == 1
                && model.tops().size() == 1
                && model.tops().get(0).is(kind);
    }
}
