package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PointFacts;
import dk.sagsgang.validation.meeting.facts.Points;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DEC-010: A decision answers a recommended point once. */
public final class PointIsAnsweredOnce implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("DEC-010", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.treatments()) {
            for (DecisionFacts decision : item.decisions()) {
                if (decision.decision().points().size() > 1) {
                    check(decision, item.points(), findings);
                }
            }
        }
    }

    private static void check(DecisionFacts decision, Points points, Findings findings) {
        List<PointDecision> answers = decision.decision().points();
        Answered answered = new Answered();
        for (int p = 0; p < answers.size(); p++) {
            Answer answer = new Answer(answers.get(p), Answers.of(answers.get(p), points));
            if (answers.get(p).answers().isEmpty() && answered.ofSeveralLists(answer)) {
                // "a)" is a point of each list, and nobody can tell of which.
                continue;
            }
            Place place = decision.place().at("points", p);
            answered.before(answer).entrySet().stream()
                    .filter(before -> answer.clashesWith(before.getKey()))
                    .findFirst()
                    .ifPresent(before -> findings.at(
                            where(answer.decision, before.getValue(), place),
                            Argument.mark("mark", answer.decision.mark())));
        }
    }

    /** Which points are answered, and by what first. Where many answer the same points, those are gone through once. */
    private static final class Answered {

        private final Map<PointFacts, Answer> first = new HashMap<>();
        private final Map<List<PointFacts>, Boolean> ofSeveralLists = new IdentityHashMap<>();
        private final Map<List<PointFacts>, Map<Answer, PointFacts>> byPoints = new IdentityHashMap<>();

        /** Whether an answer is of points of several lists. */
        boolean ofSeveralLists(Answer answer) {
            return ofSeveralLists.computeIfAbsent(answer.points, Points::ofSeveralLists);
        }

        /** What answered points of this answer before, each with the first of those points. */
        Map<Answer, PointFacts> before(Answer answer) {
            Map<Answer, PointFacts> known = byPoints.get(answer.points);
            if (known != null) {
                return known;
            }
            Map<Answer, PointFacts> before = new LinkedHashMap<>();
            Map<Answer, PointFacts> fromNowOn = new LinkedHashMap<>();
            for (PointFacts point : answer.points) {
                Answer earlier = first.putIfAbsent(point, answer);
                if (earlier != null) {
                    before.putIfAbsent(earlier, point);
                }
                fromNowOn.putIfAbsent(earlier == null ? answer : earlier, point);
            }
            byPoints.put(answer.points, fromNowOn);
            return before;
        }
    }

    private static Place where(PointDecision answer, PointFacts point, Place place) {
        int key = answer.answers().indexOf(point.point().key());
        return key < 0 ? place.at("mark") : place.at("answers", key);
    }

    /** A decision on points and the points it answers; the same only as itself. */
    private static final class Answer {

        private final PointDecision decision;
        private final List<PointFacts> points;

        Answer(PointDecision decision, List<PointFacts> points) {
            this.decision = decision;
            this.points = points;
        }

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
