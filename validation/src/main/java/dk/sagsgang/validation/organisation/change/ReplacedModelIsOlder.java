package dk.sagsgang.validation.organisation.change;

import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** ORG-033: A model that is replaced was not decided after the one that replaces it. */
public final class ReplacedModelIsOlder implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-033", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        Optional<ImpreciseDate> replaced = model.model().replaces().flatMap(ReplacedModelIsOlder::day);
        Optional<ImpreciseDate> decided = model.model()
                .adoptedBy()
                .flatMap(ReplacedModelIsOlder::day)
                // Of an adopted model whose decision is missing the paper may be older than that decision.
                .or(() -> model.in(ModelState.ADOPTED)
                        ? Optional.empty()
                        : model.model().dated());
        if (replaced.isEmpty() || decided.isEmpty() || !replaced.get().surelyAfter(decided.get())) {
            return;
        }
        Optional<LocalDate> younger = replaced.get().earliest();
        Optional<LocalDate> own = decided.get().latest();
        if (younger.isPresent() && own.isPresent()) {
            findings.at(
                    Place.ROOT.at("replaces"),
                    Argument.date("replaced", younger.get()),
                    Argument.date("decided", own.get()));
        }
    }

    private static Optional<ImpreciseDate> day(DecisionReference decision) {
        return decision.date()
                .map(day -> ImpreciseDate.builder().earliest(day).latest(day).build())
                .or(decision::dated);
    }
}
