package dk.sagsgang.validation.organisation.figure;

import dk.sagsgang.organisation.OrganisationModel;
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
import java.util.List;
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
        for (int s = 0; s < stated.size(); s++) {
            if (!model.dangling(stated.get(s).unit())) {
                check(stated.get(s), Place.ROOT.at("statedCounts", s), model, counts, findings);
            }
        }
    }

    /** What the text says of one kind in several numbers, as "8 fagcentre og 3 stabscentre", taken together. */
    private static int together(StatedCount stated, OrganisationModel model) {
        return model.statedCounts().stream()
                .filter(other ->
                        other.kind().equals(stated.kind()) && other.unit().equals(stated.unit()))
                .flatMap(other -> other.count().flatMap(Count::value).stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static void check(
            StatedCount stated, Place place, OrganisationFacts model, KindCounts counts, Findings findings) {
        Optional<UnitKind> kind = stated.kind().filter(UnitKind::known);
        Optional<Integer> number = stated.count()
                .filter(count -> !count.approximate().orElse(false))
                .flatMap(Count::value);
        Optional<UnitFacts> under = model.unit(stated.unit());
        if (kind.isPresent()
                && number.isPresent()
                && !counts.canMean(under, kind.get(), number.get())
                && !counts.canMean(under, kind.get(), together(stated, model.model()))) {
            int there = counts.below(under, kind.get());
            findings.at(
                    place,
                    there > 0 ? "other" : "none",
                    Argument.code("kind", kind.get()),
                    Argument.number("stated", number.get()),
                    Argument.number("units", there));
        }
    }
}
