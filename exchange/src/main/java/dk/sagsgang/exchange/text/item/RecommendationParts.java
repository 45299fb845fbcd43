package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Part;
import dk.sagsgang.exchange.text.recommendation.RecommendationReader;
import dk.sagsgang.exchange.text.recommendation.RecommendedPoints;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is recommended in the parts of an item. All cells are read for it before anything else, since a decision may stand before
 * the recommendation that it answers.
 */
final class RecommendationParts {

    private final CellContext context;
    private final RecommendedPoints points = new RecommendedPoints();
    private final Map<Part, List<Recommendation>> recommended = new IdentityHashMap<>();
    private final List<PriorTreatment> answers = new ArrayList<>();

    RecommendationParts(CellContext context) {
        this.context = context;
    }

    /** Takes a cell with all its parts. */
    void take(ItemCell cell) {
        take(cell.part(), cell);
    }

    private void take(Part part, ItemCell cell) {
        Headings.Role role = part.role();
        Optional<RecommendationKind> kind = kind(role);
        if (role == Headings.Role.RECOMMENDATION || kind.isPresent()) {
            if (cell.paper()) {
                answers.addAll(AnswerLines.takenFrom(part.body(), cell, context));
            }
            List<Recommendation> read = RecommendationReader.read(
                    part.heading(), part.at(), part.body(), kind, cell.content(), context, points);
            boolean none = cell.paper()
                    ? read.stream().allMatch(RecommendationParts::nothing)
                    : read.stream().allMatch(RecommendationParts::onlyText);
            recommended.put(part, none ? List.of() : read);
        }
        part.parts().forEach(below -> take(below, cell));
    }

    private static Optional<RecommendationKind> kind(Headings.Role role) {
        return role == Headings.Role.ALTERNATIVE
                ? Optional.of(RecommendationKind.ALTERNATIVE)
                : role == Headings.Role.PROPOSAL ? Optional.of(RecommendationKind.PROPOSAL) : Optional.empty();
    }

    private static boolean nothing(Recommendation recommendation) {
        return recommendation.points().isEmpty()
                && recommendation.text().blank()
                && recommendation.recommender().isEmpty()
                && recommendation.recommendingBody().isEmpty();
    }

    private static boolean onlyText(Recommendation recommendation) {
        return recommendation.points().isEmpty()
                && (!recommendation.introduced() || recommendation.text().blank());
    }

    /** The recommendations of a part; none where it says nothing that could be decided on. */
    List<Recommendation> of(Part part) {
        return recommended.getOrDefault(part, List.of());
    }

    /** The points of all recommendations, which decisions answer. */
    RecommendedPoints points() {
        return points;
    }

    /** What other bodies said of them. */
    List<PriorTreatment> answers() {
        return answers;
    }
}
