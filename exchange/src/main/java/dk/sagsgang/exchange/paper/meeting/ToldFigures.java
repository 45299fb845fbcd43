package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.words.CountWords;
import dk.sagsgang.exchange.paper.words.FigureWords;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Amounts, shares and counts that the texts of sections and of recommended points tell, beside the texts. */
final class ToldFigures {

    private ToldFigures() {}

    static Section of(Section section) {
        List<Figure> figures = in(section.text().plain());
        section.bullets().forEach(bullet -> figures.addAll(CountWords.in(bullet)));
        return section.withFigures(figures)
                .withSections(section.sections().stream().map(ToldFigures::of).toList());
    }

    /** Each point with the figures on which is decided. A year in it is as often when something is done. */
    static Recommendation of(Recommendation recommendation) {
        return recommendation.withPoints(recommendation.points().stream()
                .map(point -> point.withFigures(in(point.text().plain()).stream()
                        .map(figure -> figure.withPeriod(Optional.empty()))
                        .toList()))
                .toList());
    }

    private static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>(FigureWords.in(text));
        figures.addAll(CountWords.in(text));
        return figures;
    }
}
