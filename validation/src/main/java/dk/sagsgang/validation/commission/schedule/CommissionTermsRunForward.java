package dk.sagsgang.validation.commission.schedule;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.commission.facts.DeliverableFacts;
import dk.sagsgang.validation.part.TermCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** COM-008: What ends does so after it begins. */
public final class CommissionTermsRunForward implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-008", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        Commission commission = facts.commission();
        TermCheck.runsForward(commission.term(), Place.ROOT.at("term"), findings);
        for (DeliverableFacts each : facts.deliverables()) {
            TermCheck.runsForward(each.deliverable().work(), each.place().at("work"), findings);
        }
        for (int g = 0; g < commission.groups().size(); g++) {
            TermCheck.runsForward(
                    commission.groups().get(g).term(),
                    Place.ROOT.at("groups", g).at("term"),
                    findings);
        }
        for (int s = 0; s < facts.subprojects().size(); s++) {
            TermCheck.runsForward(
                    facts.subprojects().get(s).term(),
                    CommissionFacts.subproject(s).at("term"),
                    findings);
        }
        for (int p = 0; p < commission.earlierProjects().size(); p++) {
            TermCheck.runsForward(
                    commission.earlierProjects().get(p).term(),
                    Place.ROOT.at("earlierProjects", p).at("term"),
                    findings);
        }
    }
}
