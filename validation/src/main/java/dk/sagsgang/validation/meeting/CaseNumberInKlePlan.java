package dk.sagsgang.validation.meeting;

import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.Facet;
import dk.sagsgang.identifier.FacetPlan;
import dk.sagsgang.identifier.KleNumber;
import dk.sagsgang.identifier.KlePlan;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Optional;

/** The KLE number and facet of a case number are in the plan. */
final class CaseNumberInKlePlan implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ITM-008", Severity.WARNING)
            .withVariant("subject", Severity.WARNING)
            .withVariant("facet", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            Optional<CaseNumber> given = item.item().caseNumber();
            if (given.isEmpty() || given.get().kle().isEmpty()) {
                continue;
            }
            KleNumber kle = given.get().kle().get();
            if (!KlePlan.bundled().contains(kle)) {
                findings.at(item.place().at("caseNumber"), "subject", Argument.identifier("kle", kle.printed()));
            }
            Optional<Facet> facet = given.get().facet();
            if (facet.isPresent() && !FacetPlan.bundled().contains(facet.get())) {
                findings.at(
                        item.place().at("caseNumber"),
                        "facet",
                        Argument.identifier("facet", facet.get().printed()));
            }
        }
    }
}
