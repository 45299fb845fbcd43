package dk.sagsgang.exchange.paper.meeting.finish;

import dk.sagsgang.exchange.text.figure.AllFigures;
import dk.sagsgang.exchange.text.figure.FigureWords;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.Section;
import java.util.ArrayList;
import java.util.List;

/** Amounts, shares and counts that the texts of sections and of recommended points tell, beside the texts. */
final class ToldFigures {

    private ToldFigures() {}

    static Section of(Section section) {
        List<Figure> figures = new ArrayList<>(AllFigures.in(section.text().plain()));
        section.bullets().forEach(bullet -> figures.addAll(AllFigures.in(bullet)));
        return section.withFigures(figures)
                .withSections(section.sections().stream().map(ToldFigures::of).toList());
    }

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
