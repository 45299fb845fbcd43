package dk.sagsgang.validation.organisation.change;

import dk.sagsgang.organisation.UnitReference;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** ORG-007: What a unit turns into is in the model. */
public final class SuccessorExists implements OrganisationRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("ORG-007", Severity.WARNING).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            List<UnitReference> successors = unit.unit().successors();
            for (int s = 0; s < successors.size(); s++) {
                if (model.dangling(successors.get(s).key())) {
                    findings.at(
                            unit.place().at("successors", s).at("key"),
                            unit.called("unit"),
                            Argument.identifier("key", successors.get(s).key()));
                }
            }
        }
    }
}
