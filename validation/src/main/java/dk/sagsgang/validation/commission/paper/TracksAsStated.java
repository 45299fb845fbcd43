package dk.sagsgang.validation.commission.paper;

import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/** COM-019: A subproject has as many tracks as its text says. */
public final class TracksAsStated implements CommissionRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("COM-019", Severity.WARNING).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        List<Subproject> subprojects = facts.subprojects();
        for (int s = 0; s < subprojects.size(); s++) {
            int tracks = subprojects.get(s).tracks().size();
            Optional<Integer> stated = subprojects
                    .get(s)
                    .statedTracks()
                    .filter(count -> !count.approximate().orElse(false))
                    .flatMap(Count::value);
            if (tracks > 0 && stated.isPresent() && stated.get() != tracks) {
                findings.at(
                        CommissionFacts.subproject(s).at("statedTracks"),
                        Argument.number("stated", stated.get()),
                        Argument.number("tracks", tracks));
            }
        }
    }
}
