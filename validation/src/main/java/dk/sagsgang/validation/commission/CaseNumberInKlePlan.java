package dk.sagsgang.validation.commission;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.Facet;
import dk.sagsgang.identifier.FacetPlan;
import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.identifier.KlePlan;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;

/** The KLE number and facet of a case number are in the plan. */
final class CaseNumberInKlePlan implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-026", Severity.WARNING)
            .withVariant("subject", Severity.WARNING)
            .withVariant("facet", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Optional<CaseNumber> given = facts.commission().caseNumber();
        Optional<KleNumber> kle = given.flatMap(CaseNumber::kle);
        Place place = Place.ROOT.at("caseNumber");
        if (kle.isPresent() && !KlePlan.bundled().contains(kle.get())) {
            findings.at(place, "subject", Argument.identifier("kle", kle.get().printed()));
        }
        Optional<Facet> facet = given.flatMap(CaseNumber::facet);
        if (kle.isPresent() && facet.isPresent() && !FacetPlan.bundled().contains(facet.get())) {
            findings.at(place, "facet", Argument.identifier("facet", facet.get().printed()));
        }
    }
}
