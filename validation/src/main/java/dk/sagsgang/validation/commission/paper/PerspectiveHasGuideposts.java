package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.commission.work.GuidepostSet;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** COM-032: A perspective that is announced has its guideposts. */
public final class PerspectiveHasGuideposts implements CommissionRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("COM-032", Severity.WARNING).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        List<GuidepostSet> sets = facts.commission().guideposts();
        for (int s = 0; s < sets.size(); s++) {
            if (sets.get(s).guideposts().isEmpty()) {
                findings.at(Place.ROOT.at("guideposts", s));
            }
        }
    }
}
