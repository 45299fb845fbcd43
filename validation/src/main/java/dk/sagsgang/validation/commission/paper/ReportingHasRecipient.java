package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.commission.work.Reporting;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** COM-030: What is reported goes to somebody. */
public final class ReportingHasRecipient implements CommissionRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("COM-030", Severity.INFO).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        check(facts.commission().reporting(), Place.ROOT.at("reporting"), findings);
        for (int s = 0; s < facts.subprojects().size(); s++) {
            Place place = CommissionFacts.subproject(s).at("reporting");
            check(facts.subprojects().get(s).reporting(), place, findings);
        }
    }

    private static void check(List<Reporting> reporting, Place list, Findings findings) {
        for (int r = 0; r < reporting.size(); r++) {
            // The words may name a recipient that is no body.
            if (reporting.get(r).to().isEmpty() && reporting.get(r).text().isBlank()) {
                findings.at(list.at(r));
            }
        }
    }
}
