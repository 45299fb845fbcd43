package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.commission.work.LegalRequirement;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** COM-034: A law that the work must keep is named once. */
public final class LawNamedOnce implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-034", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        check(facts.commission().laws(), Place.ROOT.at("laws"), findings);
        for (int s = 0; s < facts.subprojects().size(); s++) {
            check(
                    facts.subprojects().get(s).laws(),
                    CommissionFacts.subproject(s).at("laws"),
                    findings);
        }
    }

    private static void check(List<LegalRequirement> laws, Place list, Findings findings) {
        Set<LegalRequirement> seen = new HashSet<>();
        for (int l = 0; l < laws.size(); l++) {
            // The same act may ask two different things.
            if (laws.get(l).law().isPresent() && !seen.add(laws.get(l))) {
                findings.at(list.at(l));
            }
        }
    }
}
