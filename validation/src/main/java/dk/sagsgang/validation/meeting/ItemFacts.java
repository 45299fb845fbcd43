package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ItemKind;
import dk.sagsgang.meeting.Recommendation;
import dk.sagsgang.meeting.RecommendationPoint;
import dk.sagsgang.text.Access;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One item of a meeting with its place, as rules look at it. */
public final class ItemFacts {

    /** Items that need neither recommendation nor decision. */
    private static final Set<ItemKind> PROCEDURAL = Set.of(
            ItemKind.AGENDA_APPROVAL,
            ItemKind.MINUTES_APPROVAL,
            ItemKind.INFORMATION,
            ItemKind.QUESTIONS,
            ItemKind.ATTENDANCE,
            ItemKind.COMING_MEETINGS,
            ItemKind.ANY_OTHER_BUSINESS,
            ItemKind.CLOSED_ITEMS,
            ItemKind.SIGNATURES);

    private final AgendaItem item;
    private final Place place;
    private final @Nullable ItemFacts parent;
    private final int order;
    private final boolean closed;
    private @Nullable Boolean procedural;
    private @Nullable List<DecisionFacts> decisions;
    private @Nullable List<DecisionFacts> decisionsHere;

    ItemFacts(AgendaItem item, Place place, @Nullable ItemFacts parent, int order) {
        this.item = item;
        this.place = place;
        this.parent = parent;
        this.order = order;
        this.closed =
                item.access().isPresent() ? item.access().get() == Access.CLOSED : parent != null && parent.closed;
    }

    public AgendaItem item() {
        return item;
    }

    public Place place() {
        return place;
    }

    /** The item under which this one stands; empty for an item of the agenda itself. */
    public Optional<ItemFacts> parent() {
        return Optional.ofNullable(parent);
    }

    /** The list that it stands in: items under one item are numbered together. */
    int series() {
        return parent == null ? -1 : parent.order;
    }

    /** Whether it is this item or one of the items under it. */
    boolean within(ItemFacts whole) {
        for (ItemFacts item = this; item != null; item = item.parent) {
            if (item == whole) {
                return true;
            }
        }
        return false;
    }

    /** The item's place in the order of the meeting, sub-items after their item. */
    int order() {
        return order;
    }

    /** Whether it is a recurring item that needs no decision, by its kind or else by its title. */
    public boolean procedural() {
        Boolean known = procedural;
        if (known == null) {
            Optional<ItemKind> kind = item.kind().isPresent() ? item.kind() : ItemKind.ofTitle(item.title());
            known = kind.filter(PROCEDURAL::contains).isPresent();
            procedural = known;
        }
        return known;
    }

    /** Whether it is closed; where that is not stated a sub-item is as the item above. */
    public boolean closed() {
        return closed;
    }

    boolean open() {
        return !closed;
    }

    boolean information() {
        return item.caseType().filter(CaseType.INFORMATION::equals).isPresent();
    }

    /** All decisions printed on the item, with their places. */
    public List<DecisionFacts> decisions() {
        List<DecisionFacts> known = decisions;
        if (known == null) {
            known = DecisionFacts.of(this);
            decisions = known;
        }
        return known;
    }

    /** The decisions that were made at this meeting, as the meeting tells them from others. */
    List<DecisionFacts> decisionsHere(Predicate<DecisionFacts> madeHere) {
        List<DecisionFacts> known = decisionsHere;
        if (known == null) {
            List<DecisionFacts> all = decisions();
            boolean every = all.stream().allMatch(madeHere);
            known = every ? all : all.stream().filter(madeHere).toList();
            decisionsHere = known;
        }
        return known;
    }

    /**
     * Whether a key is that of a point recommended for this item: here, at an earlier treatment of the case, or on an item
     * above this one.
     */
    boolean recommends(String pointKey) {
        boolean own = recommends(item.recommendations(), pointKey)
                || item.priorTreatments().stream().anyMatch(prior -> recommends(prior.recommendations(), pointKey));
        return own || (parent != null && parent.recommends(pointKey));
    }

    private static boolean recommends(List<Recommendation> recommendations, String pointKey) {
        return recommendations.stream()
                .flatMap(recommendation -> recommendation.points().stream())
                .anyMatch(point -> point.key().equals(pointKey));
    }

    /** All recommended points of the item with their places. */
    List<PointFacts> points() {
        List<PointFacts> points = new ArrayList<>();
        for (int r = 0; r < item.recommendations().size(); r++) {
            Recommendation recommendation = item.recommendations().get(r);
            for (int p = 0; p < recommendation.points().size(); p++) {
                points.add(new PointFacts(
                        recommendation.points().get(p),
                        recommendation,
                        r,
                        p,
                        place.at("recommendations", r).at("points", p)));
            }
        }
        return points;
    }

    /** A recommended point with its recommendation and its place; the same only as itself. */
    static final class PointFacts {

        private final RecommendationPoint point;
        private final Recommendation recommendation;
        private final int recommendationIndex;
        private final int index;
        private final Place place;

        PointFacts(
                RecommendationPoint point,
                Recommendation recommendation,
                int recommendationIndex,
                int index,
                Place place) {
            this.point = point;
            this.recommendation = recommendation;
            this.recommendationIndex = recommendationIndex;
            this.index = index;
            this.place = place;
        }

        RecommendationPoint point() {
            return point;
        }

        Recommendation recommendation() {
            return recommendation;
        }

        /** Its place among the points of its recommendation, from 0. */
        int index() {
            return index;
        }

        Place place() {
            return place;
        }

        /** Whether both are points of one recommendation. */
        boolean beside(PointFacts other) {
            return recommendationIndex == other.recommendationIndex;
        }
    }
}
