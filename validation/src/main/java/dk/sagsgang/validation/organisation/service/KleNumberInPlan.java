package dk.sagsgang.validation.organisation.service;

import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.identifier.KlePlan;
import dk.sagsgang.organisation.Responsibility;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;
import java.util.Optional;

/** ORG-026: The subjects of a unit are in KLE. */
public final class KleNumberInPlan implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-026", Severity.WARNING)
            .restingOn(RuleSource.standard("KLE", RuleSource.Verified.YES))
            .withVariant("malformed", Severity.WARNING)
            .withVariant("unknown", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            List<Responsibility> responsibilities = unit.unit().responsibilities();
            for (int r = 0; r < responsibilities.size(); r++) {
                Optional<KleNumber> kle = responsibilities.get(r).kle();
                if (kle.isPresent() && !KlePlan.bundled().contains(kle.get())) {
                    findings.at(
                            unit.place().at("responsibilities", r).at("kle"),
                            kle.get().wellFormed() ? "unknown" : "malformed",
                            Argument.identifier("kle", kle.get().printed()));
                }
            }
        }
    }
}
