package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.validation.rule.Place;

/** A recommended point with its recommendation and its place; the same only as itself. */
public final class PointFacts {

    private final RecommendationPoint point;
    private final String mark;
    private final Recommendation recommendation;
    private final int recommendationIndex;
    private final int index;
    private final int order;
    private final Place place;

    public PointFacts(
            RecommendationPoint point,
            Recommendation recommendation,
            int recommendationIndex,
            int index,
            int order,
            Place place) {
        this.point = point;
        this.mark = PrintedMarks.mark(point.mark());
        this.recommendation = recommendation;
        this.recommendationIndex = recommendationIndex;
        this.index = index;
        this.order = order;
        this.place = place;
    }

    public RecommendationPoint point() {
        return point;
    }

    /** Its mark without what is set around it; empty where it has none. */
    public String mark() {
        return mark;
    }

    public Recommendation recommendation() {
        return recommendation;
    }

    /** Its place among all points of the item, from 0. */
    public int order() {
        return order;
    }

    /** Its place among the points of its recommendation, from 0. */
    int index() {
        return index;
    }

    public Place place() {
        return place;
    }

    /** Which of the item's recommendations it is a point of, from 0. */
    public int recommendationIndex() {
        return recommendationIndex;
    }

    /** Whether both are points of one recommendation. */
    public boolean beside(PointFacts other) {
        return recommendationIndex == other.recommendationIndex;
    }
}
