package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/** COM-018: There are as many subprojects as the text says. */
public final class SubprojectsAsStated implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-018", Severity.WARNING)
            .withVariant("stated", Severity.WARNING)
            .withVariant("others", Severity.WARNING)
            .ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        List<Subproject> subprojects = facts.subprojects();
        if (subprojects.isEmpty()) {
            return;
        }
        Optional<Count> all = facts.commission().project().flatMap(ProjectOrganisation::statedSubprojects);
        check(all, subprojects.size(), "stated", Place.ROOT.at("project").at("statedSubprojects"), findings);
        for (int s = 0; s < subprojects.size(); s++) {
            check(
                    subprojects.get(s).otherSubprojects(),
                    subprojects.size() - 1,
                    "others",
                    CommissionFacts.subproject(s).at("otherSubprojects"),
                    findings);
        }
    }

    private static void check(Optional<Count> count, int there, String variant, Place place, Findings findings) {
        Optional<Integer> stated =
                count.filter(each -> !each.approximate().orElse(false)).flatMap(Count::value);
        if (stated.isPresent() && stated.get() != there) {
            findings.at(place, variant, Argument.number("stated", stated.get()), Argument.number("there", there));
        }
    }
}
