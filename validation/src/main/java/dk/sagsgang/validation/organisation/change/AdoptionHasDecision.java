package dk.sagsgang.validation.organisation.change;

import dk.sagsgang.organisation.ModelState;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;

/** ORG-022: An adopted model names the decision and its day, and a proposed one none. */
public final class AdoptionHasDecision implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-022", Severity.WARNING)
            .withVariant("decision", Severity.WARNING)
            .withVariant("date", Severity.INFO)
            .withVariant("proposed", Severity.WARNING)
            .ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        Optional<DecisionReference> decision = model.model().adoptedBy();
        if (model.in(ModelState.PROPOSED) && decision.isPresent()) {
            findings.at(Place.ROOT.at("state"), "proposed");
        } else if (model.in(ModelState.ADOPTED) && decision.isEmpty()) {
            findings.at(Place.ROOT, "decision");
        } else if (model.in(ModelState.ADOPTED)
                && decision.filter(AdoptionHasDecision::dated).isEmpty()) {
            findings.at(Place.ROOT.at("adoptedBy"), "date");
        }
    }

    private static boolean dated(DecisionReference decision) {
        return decision.date().isPresent() || decision.dated().isPresent();
    }
}
