package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Points that a paper prints as one sentence over several lines: what joins one to the next is no part of it. */
final class JoinedPoints {

    private static final QuickPattern JOIN = QuickPattern.compile("\\s*(?:[,;](?: (?:og|samt))?| (?:og|samt))$");

    private JoinedPoints() {}

    /** The same recommendation, where each point but the last ends with its own last word. */
    static Recommendation parted(Recommendation recommendation) {
        List<RecommendationPoint> points = recommendation.points();
        List<RecommendationPoint> parted = new ArrayList<>(points.size());
        boolean changed = false;
        for (int p = 0; p < points.size(); p++) {
            RecommendationPoint point = points.get(p);
            String text = point.text().plain();
            Matcher join = JOIN.matcher(text);
            if (p + 1 < points.size() && join.find()) {
                parted.add(point.withText(FormattedText.of(text.substring(0, join.start()))));
                changed = true;
            } else {
                parted.add(point);
            }
        }
        return changed ? recommendation.withPoints(parted) : recommendation;
    }
}
