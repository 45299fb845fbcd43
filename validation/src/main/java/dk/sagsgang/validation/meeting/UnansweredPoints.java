package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.PointDecision;
import dk.sagsgang.meeting.Recommendation;
import dk.sagsgang.meeting.RecommendationKind;
import dk.sagsgang.validation.meeting.ItemFacts.PointFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The recommended points of an item that a list of decisions point by point leaves open.
 *
 * <p>An alternative needs no answer beside a main recommendation or a proposal, the same point recommended by two bodies needs one
 * answer, and what stands under a number ("a)" under "1.") is answered with it.
 */
final class UnansweredPoints {

    private final List<PointFacts> points;
    private final Set<PointFacts> answered = new HashSet<>();

    private UnansweredPoints(List<PointFacts> points) {
        this.points = points;
    }

    static List<PointFacts> of(ItemFacts item, List<DecisionFacts> decisions) {
        UnansweredPoints open = new UnansweredPoints(item.points());
        for (DecisionFacts decision : decisions) {
            for (PointDecision answer : decision.decision().points()) {
                if (!Answers.understood(answer, open.points)) {
                    return List.of();
                }
                open.answered.addAll(Answers.of(answer, open.points));
            }
            decision.decision().votes().forEach(vote -> open.answered.addAll(open.withKeys(vote.on())));
        }
        return open.left();
    }

    private List<PointFacts> withKeys(List<String> keys) {
        return points.stream()
                .filter(point -> keys.contains(point.point().key()))
                .toList();
    }

    private List<PointFacts> left() {
        boolean main = points.stream().anyMatch(point -> main(point.recommendation()));
        boolean proposed = points.stream().anyMatch(point -> !alternative(point.recommendation()));
        List<PointFacts> left = new ArrayList<>();
        for (PointFacts point : points) {
            boolean expected = main ? main(point.recommendation()) : !proposed || !alternative(point.recommendation());
            if (expected && !answered.contains(point) && !twinAnswered(point) && !wholeAnswered(point)) {
                left.add(point);
            }
        }
        return left;
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

    /** Whether a point with the same mark in another recommendation is answered. */
    private boolean twinAnswered(PointFacts point) {
        String mark = Printed.mark(point.point().mark());
        return !mark.isEmpty()
                && answered.stream()
                        .anyMatch(other -> !other.beside(point)
                                && Printed.mark(other.point().mark()).equals(mark));
    }

    /** Whether the number that this point stands under is answered. */
    private boolean wholeAnswered(PointFacts point) {
        if (Printed.isNumber(Printed.mark(point.point().mark()))) {
            return false;
        }
        PointFacts number = null;
        for (PointFacts before : points) {
            if (before == point) {
                break;
            }
            boolean numbered = Printed.isNumber(Printed.mark(before.point().mark()));
            number = numbered && before.beside(point) ? before : number;
        }
        return number != null && answered.contains(number);
    }
}
