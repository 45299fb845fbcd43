package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keys are unique in the document. */
public final class KeysAreUnique implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-009", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (ItemFacts item : meeting.items()) {
            see(item.item().key(), item.place(), seen, findings);
            for (int a = 0; a < item.item().attachments().size(); a++) {
                see(item.item().attachments().get(a).key(), item.place().at("attachments", a), seen, findings);
            }
            see(item.item().recommendations(), item.place(), seen, findings);
            for (int p = 0; p < item.item().priorTreatments().size(); p++) {
                see(
                        item.item().priorTreatments().get(p).recommendations(),
                        item.place().at("priorTreatments", p),
                        seen,
                        findings);
            }
            for (int s = 0; s < item.item().process().size(); s++) {
                see(item.item().process().get(s).key(), item.place().at("process", s), seen, findings);
            }
        }
    }

    private static void see(List<Recommendation> recommendations, Place parent, Set<String> seen, Findings findings) {
        for (int r = 0; r < recommendations.size(); r++) {
            List<RecommendationPoint> points = recommendations.get(r).points();
            for (int p = 0; p < points.size(); p++) {
                if (!points.get(p).key().isEmpty() && !seen.add(points.get(p).key())) {
                    report(points.get(p).key(), parent.at("recommendations", r).at("points", p), findings);
                }
            }
        }
    }

    private static void see(String key, Place place, Set<String> seen, Findings findings) {
        if (!key.isEmpty() && !seen.add(key)) {
            report(key, place, findings);
        }
    }

    private static void report(String key, Place place, Findings findings) {
        findings.at(place.at("key"), Argument.identifier("key", key));
    }
}
