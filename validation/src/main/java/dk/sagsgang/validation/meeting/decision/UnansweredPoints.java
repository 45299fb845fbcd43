package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationKind;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.PointFacts;
import dk.sagsgang.validation.meeting.facts.Points;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The recommended points of an item that a list of decisions point by point leaves open.
 *
 * <p>An alternative needs no answer beside a main recommendation or a proposal, the same point recommended by two bodies needs one
 * answer, of points between which the body may choose one is enough, what is recommended to another body while other points are for this one is answered there, and what stands under a number ("a)" under "1.") is answered with it.
 */
final class UnansweredPoints {

    private final Points points;
    private final Addressees addressees;
    private final Map<Recommendation, Boolean> choices = new IdentityHashMap<>();
    private final Set<PointFacts> answered = new HashSet<>();

    private UnansweredPoints(Points points, Addressees addressees) {
        this.points = points;
        this.addressees = addressees;
    }

    static List<PointFacts> of(ItemFacts item, List<DecisionFacts> decisions, Addressees addressees) {
        UnansweredPoints open = new UnansweredPoints(item.points(), addressees);
        for (DecisionFacts decision : decisions) {
            for (PointDecision answer : decision.decision().points()) {
                if (!Answers.understood(answer, open.points)) {
                    return List.of();
                }
                open.answered.addAll(Answers.of(answer, open.points));
            }
            decision.decision().votes().forEach(vote -> open.answered.addAll(Answers.answered(vote.on(), open.points)));
        }
        return open.left();
    }

    private List<PointFacts> left() {
        if (answered.size() == points.all().size()) {
            return List.of();
        }
        Map<String, BitSet> answeredMarks = answeredMarks();
        Map<PointFacts, PointFacts> wholes = wholes();
        boolean main = points.all().stream().anyMatch(point -> main(point.recommendation()));
        boolean proposed = points.all().stream().anyMatch(point -> !alternative(point.recommendation()));
        List<PointFacts> left = new ArrayList<>();
        for (PointFacts point : points.all()) {
            boolean expected = main ? main(point.recommendation()) : !proposed || !alternative(point.recommendation());
            if (expected
                    && !choice(point.recommendation())
                    && !addressees.others(point.recommendation())
                    && !answered.contains(point)
                    && !twinAnswered(point, answeredMarks)
                    && !answered.contains(wholes.get(point))) {
                left.add(point);
            }
        }
        return left;
    }

    private boolean choice(Recommendation recommendation) {
        return choices.computeIfAbsent(recommendation, OfferedChoice::in);
    }

    private static boolean main(Recommendation recommendation) {
        return recommendation.kind().map(RecommendationKind.MAIN::equals).orElse(true);
    }

    private static boolean alternative(Recommendation recommendation) {
        return recommendation
                .kind()
                .filter(RecommendationKind.ALTERNATIVE::equals)
                .isPresent();
    }

    /** The recommendations of which a point is answered, by the marks of those points. */
    private Map<String, BitSet> answeredMarks() {
        Map<String, BitSet> marks = new HashMap<>();
        for (PointFacts point : answered) {
            marks.computeIfAbsent(point.mark(), mark -> new BitSet()).set(point.recommendationIndex());
        }
        return marks;
    }

    /** Whether a point with the same mark in another recommendation is answered. */
    private static boolean twinAnswered(PointFacts point, Map<String, BitSet> answeredMarks) {
        BitSet recommendations = answeredMarks.get(point.mark());
        if (point.mark().isEmpty() || recommendations == null) {
            return false;
        }
        int own = point.recommendationIndex();
        return recommendations.nextSetBit(own + 1) >= 0 || (own > 0 && recommendations.previousSetBit(own - 1) >= 0);
    }

    /** The number that each point without a number stands under, where it stands under one. */
    private Map<PointFacts, PointFacts> wholes() {
        Map<PointFacts, PointFacts> wholes = new HashMap<>();
        PointFacts number = null;
        for (PointFacts point : points.all()) {
            if (PrintedMarks.isNumber(point.mark())) {
                number = point;
            } else if (number != null && number.beside(point)) {
                wholes.put(point, number);
            }
        }
        return wholes;
    }
}
