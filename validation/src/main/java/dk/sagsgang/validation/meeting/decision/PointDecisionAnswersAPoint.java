package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Points;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Set;

/** DEC-002: A point decision answers a point that exists. */
public final class PointDecisionAnswersAPoint implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-002", Severity.ERROR)
            .withVariant("key", Severity.ERROR)
            .withVariant("mark", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.treatments()) {
            Set<DecisionFacts> here = null;
            for (DecisionFacts decision : item.decisions()) {
                if (!decision.decision().points().isEmpty()) {
                    here = here == null ? Set.copyOf(meeting.decisionsHereOrMistaken(item)) : here;
                    check(decision, item, here.contains(decision), findings);
                }
            }
        }
    }

    private static void check(DecisionFacts decision, ItemFacts item, boolean here, Findings findings) {
        Points points = item.points();
        for (int p = 0; p < decision.decision().points().size(); p++) {
            PointDecision answer = decision.decision().points().get(p);
            Place place = decision.place().at("points", p);
            for (int k = 0; k < answer.answers().size(); k++) {
                String key = answer.answers().get(k);
                if (!item.recommends(key)) {
                    findings.at(
                            place.at("answers", k),
                            "key",
                            Argument.mark("mark", answer.mark()),
                            Argument.identifier("key", key));
                }
            }
            // An earlier decision may answer an earlier recommendation that is not printed any more.
            if (here && answer.answers().isEmpty() && Answers.marksUnknownPoint(answer, points)) {
                findings.at(place.at("mark"), "mark", Argument.mark("mark", answer.mark()));
            }
        }
    }
}
