package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.exchange.text.figure.FigureWords;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.text.Figure;
import java.util.List;

/** Amounts and shares that recommended points and decisions tell, beside their texts. */
final class ToldFigures {

    private ToldFigures() {}

    /** Each point with the amounts and shares on which is decided. A count, or a year elsewhere in it, tells as often of what is done. */
    static Recommendation of(Recommendation recommendation) {
        return recommendation.withPoints(recommendation.points().stream()
                .map(point -> point.withFigures(
                        FigureWords.withYearsBehind(point.text().plain())))
                .toList());
    }

    /** A decision with the amounts and shares that its text decides on. */
    static Decision of(Decision decision) {
        List<Figure> figures = FigureWords.in(decision.text().plain());
        return figures.isEmpty() ? decision : decision.withFigures(figures);
    }
}
