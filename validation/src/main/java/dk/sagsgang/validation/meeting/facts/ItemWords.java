package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Dissent;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.text.Section;
import java.util.List;
import java.util.Locale;

/** Everything that is written on an item, in small letters: whether it speaks of something at all. */
public final class ItemWords {

    private final StringBuilder words = new StringBuilder();

    private ItemWords() {}

    /** The words of an item: title, presentation, recommendations, decisions and earlier treatments; not its sub-items. */
    public static String of(ItemFacts item) {
        ItemWords all = new ItemWords();
        all.add(item.item().title());
        all.add(item.item().publicTitle());
        all.add(item.item().caseTitle());
        all.add(item.item().lateReason());
        all.sections(item.item().sections());
        item.item().recommendations().forEach(all::recommendation);
        item.item().decisions().forEach(all::decision);
        for (PriorTreatment prior : item.item().priorTreatments()) {
            all.add(prior.heading());
            all.sections(prior.sections());
            prior.recommendations().forEach(all::recommendation);
            prior.decisions().forEach(all::decision);
        }
        return all.words.toString();
    }

    /** The words of the presentation and the recommendations of this meeting alone. */
    public static String presented(ItemFacts item) {
        ItemWords all = new ItemWords();
        all.sections(item.item().sections());
        item.item().recommendations().forEach(all::recommendation);
        return all.words.toString();
    }

    private void add(String text) {
        if (!text.isBlank()) {
            words.append(text.toLowerCase(Locale.ROOT)).append('\n');
        }
    }

    private void sections(List<Section> sections) {
        for (Section section : sections) {
            add(section.heading());
            add(section.text().plain());
            section.bullets().forEach(this::add);
            sections(section.sections());
        }
    }

    private void recommendation(Recommendation recommendation) {
        add(recommendation.heading());
        recommendation.recommendingBody().ifPresent(body -> add(body.name()));
        add(recommendation.text().plain());
        for (RecommendationPoint point : recommendation.points()) {
            add(point.text().plain());
        }
    }

    private void decision(Decision decision) {
        add(decision.heading());
        add(decision.text().plain());
        add(decision.remark().plain());
        for (PointDecision point : decision.points()) {
            add(point.text().plain());
        }
        for (Dissent dissent : decision.dissents()) {
            add(dissent.text().plain());
        }
    }
}
