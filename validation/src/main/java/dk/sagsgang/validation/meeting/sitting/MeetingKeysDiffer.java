package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.part.KeyCheck;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** MTG-009: Keys are unique in the document. */
public final class MeetingKeysDiffer implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-009", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        KeyCheck keys = new KeyCheck(findings);
        for (ItemFacts item : meeting.items()) {
            keys.see(item.item().key(), item.place());
            for (int a = 0; a < item.item().attachments().size(); a++) {
                keys.see(item.item().attachments().get(a).key(), item.place().at("attachments", a));
            }
            see(item.item().recommendations(), item.place(), keys);
            for (int p = 0; p < item.item().priorTreatments().size(); p++) {
                see(
                        item.item().priorTreatments().get(p).recommendations(),
                        item.place().at("priorTreatments", p),
                        keys);
            }
            for (int s = 0; s < item.item().process().size(); s++) {
                keys.see(item.item().process().get(s).key(), item.place().at("process", s));
            }
        }
    }

    private static void see(List<Recommendation> recommendations, Place parent, KeyCheck keys) {
        for (int r = 0; r < recommendations.size(); r++) {
            List<RecommendationPoint> points = recommendations.get(r).points();
            for (int p = 0; p < points.size(); p++) {
                if (!points.get(p).key().isEmpty()) {
                    keys.see(
                            points.get(p).key(), parent.at("recommendations", r).at("points", p));
                }
            }
        }
    }
}
