package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.PointDecision;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A decision answers a recommended point once. */
final class PointIsAnsweredOnce implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-010", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            for (DecisionFacts decision : meeting.decisions(item)) {
                List<PointDecision> answers = decision.decision().points();
                Set<String> answered = new HashSet<>();
                for (int p = 0; p < answers.size(); p++) {
                    for (int k = 0; k < answers.get(p).answers().size(); k++) {
                        if (!answered.add(answers.get(p).answers().get(k))) {
                            findings.at(
                                    decision.place().at("points", p).at("answers", k),
                                    Argument.mark("mark", answers.get(p).mark()));
                        }
                    }
                }
            }
        }
    }
}
