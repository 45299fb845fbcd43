package dk.sagsgang.validation.commission.economy;

import dk.sagsgang.commission.project.EarlierProject;
import dk.sagsgang.commission.project.ProjectTarget;
import dk.sagsgang.commission.project.TargetOutcome;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.text.Figure;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** COM-031: What is said of a target fits the figures that were reached. */
public final class OutcomeFitsResult implements CommissionRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("COM-031", Severity.INFO)
            .withVariant("met", Severity.INFO)
            .withVariant("not-met", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        List<EarlierProject> projects = facts.commission().earlierProjects();
        for (int p = 0; p < projects.size(); p++) {
            List<ProjectTarget> targets = projects.get(p).targets();
            for (int t = 0; t < targets.size(); t++) {
                Place place =
                        Place.ROOT.at("earlierProjects", p).at("targets", t).at("outcome");
                check(targets.get(t), place, findings);
            }
        }
    }

    private static void check(ProjectTarget target, Place place, Findings findings) {
        if (target.figures().size() != 1 || target.results().size() != 1) {
            return;
        }
        Figure wanted = target.figures().get(0);
        Figure reached = target.results().get(0);
        Optional<Integer> aim = exact(wanted);
        Optional<Integer> result = exact(reached);
        boolean oneWay = WAYS.stream().anyMatch(way -> goes(way, wanted) && goes(way, reached));
        if (!oneWay || aim.isEmpty() || result.isEmpty()) {
            return;
        }
        boolean enough = result.get() >= aim.get();
        boolean met = target.outcome().filter(TargetOutcome.MET::equals).isPresent();
        boolean notMet = target.outcome().filter(TargetOutcome.NOT_MET::equals).isPresent();
        if ((met && !enough) || (notMet && enough)) {
            findings.at(
                    place,
                    met ? "met" : "not-met",
                    Argument.number("aim", aim.get()),
                    Argument.number("result", result.get()));
        }
    }

    /** Words that make a figure the size of a change, so that more of it is better. */
    private static final List<String> WAYS = List.of("færre", "flere");

    private static boolean goes(String way, Figure figure) {
        return figure.subject().strip().toLowerCase(Locale.ROOT).startsWith(way);
    }

    private static Optional<Integer> exact(Figure figure) {
        return figure.count()
                .filter(count -> !count.approximate().orElse(false))
                .flatMap(Count::value);
    }
}
