package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.text.figure.FigureWords;
import dk.sagsgang.exchange.text.figure.ToldFigures;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.text.Figure;
import dk.sagsgang.text.Section;
import java.util.ArrayList;
import java.util.List;

/** Amounts, shares and counts that the sections, points and decisions of an item tell, beside their texts. */
final class FigureMentions {

    private final Places places;

    private FigureMentions(Places places) {
        this.places = places;
    }

    static AgendaItem of(AgendaItem item, Places places) {
        FigureMentions mentions = new FigureMentions(places);
        return item.withSections(mentions.sections(item.sections()))
                .withRecommendations(mentions.recommendations(item.recommendations()))
                .withDecisions(item.decisions().stream().map(mentions::decision).toList())
                .withPriorTreatments(
                        item.priorTreatments().stream().map(mentions::treatment).toList());
    }

    private PriorTreatment treatment(PriorTreatment treatment) {
        List<Section> sections = sections(treatment.sections());
        List<Recommendation> recommendations = recommendations(treatment.recommendations());
        return sections.equals(treatment.sections()) && recommendations.equals(treatment.recommendations())
                ? treatment
                : places.like(treatment.withSections(sections).withRecommendations(recommendations), treatment);
    }

    private List<Section> sections(List<Section> sections) {
        return sections.stream().map(this::section).toList();
    }

    private List<Recommendation> recommendations(List<Recommendation> recommendations) {
        return recommendations.stream().map(this::recommendation).toList();
    }

    private Section section(Section section) {
        List<Figure> figures = new ArrayList<>(section.figures());
        figures.addAll(ToldFigures.in(section.text().plain()));
        section.bullets().forEach(bullet -> figures.addAll(ToldFigures.in(bullet)));
        List<Section> inner = sections(section.sections());
        return figures.equals(section.figures()) && inner.equals(section.sections())
                ? section
                : places.like(section.withFigures(figures).withSections(inner), section);
    }

    /** Each point with the amounts and shares on which is decided. A count, or a year elsewhere in it, tells as often of what is done. */
    private Recommendation recommendation(Recommendation recommendation) {
        List<RecommendationPoint> points =
                recommendation.points().stream().map(this::point).toList();
        return points.equals(recommendation.points())
                ? recommendation
                : places.like(recommendation.withPoints(points), recommendation);
    }

    private RecommendationPoint point(RecommendationPoint point) {
        List<Figure> figures = FigureWords.withYearsBehind(point.text().plain());
        return figures.isEmpty() ? point : places.like(point.withFigures(figures), point);
    }

    /** A decision with the amounts and shares that its text decides on. */
    private Decision decision(Decision decision) {
        List<Figure> figures = FigureWords.in(decision.text().plain());
        return figures.isEmpty() ? decision : places.like(decision.withFigures(figures), decision);
    }
}
