package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Outcome;
import dk.sagsgang.meeting.PointDecision;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.ItemFacts.PointFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            for (DecisionFacts decision : item.decisions()) {
                if (decision.decision().points().size() > 1) {
                    check(decision, item.points(), findings);
                }
            }
        }
    }

    private static void check(DecisionFacts decision, Points points, Findings findings) {
        List<PointDecision> answers = decision.decision().points();
        Map<PointFacts, Answer> answered = new HashMap<>();
        for (int p = 0; p < answers.size(); p++) {
            Answer answer = new Answer(answers.get(p), Answers.of(answers.get(p), points));
            boolean reported = false;
            for (PointFacts point : answer.points) {
                Answer before = answered.putIfAbsent(point, answer);
                if (before != null && !reported && answer.clashesWith(before)) {
                    reported = true;
                    Place place = decision.place().at("points", p);
                    findings.at(where(answer.decision, point, place), Argument.mark("mark", answer.decision.mark()));
                }
            }
        }
    }

    private static Place where(PointDecision answer, PointFacts point, Place place) {
        int key = answer.answers().indexOf(point.point().key());
        return key < 0 ? place.at("mark") : place.at("answers", key);
    }

    /** A decision on points and the points it answers. */
    private record Answer(PointDecision decision, List<PointFacts> points) {

        /** Whether it cannot stand beside an earlier one: of just the same points, or with another outcome. */
        boolean clashesWith(Answer before) {
            boolean samePoints = points.size() == before.points.size();
            Optional<Outcome> outcome = outcome();
            Optional<Outcome> outcomeBefore = before.outcome();
            boolean otherwise = outcome.isPresent() && outcomeBefore.isPresent() && !outcome.equals(outcomeBefore);
            return samePoints || otherwise;
        }

        private Optional<Outcome> outcome() {
            return decision.outcome().isPresent()
                    ? decision.outcome()
                    : Outcome.ofPhrase(decision.text().plain());
        }
    }
}
