package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Locale;

/** REC-001: Who is introduced as recommending recommends something. */
public final class RecommenderHasPoints implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("REC-001", Severity.WARNING)
            .in(Edition.AGENDA, Edition.SUPPLEMENTARY, Edition.MINUTES)
            .withVariant("introduced", Severity.WARNING)
            .withVariant("alternative", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.treatments()) {
            for (int r = 0; r < item.item().recommendations().size(); r++) {
                Recommendation recommendation = item.item().recommendations().get(r);
                boolean empty = recommendation.points().isEmpty()
                        && recommendation.text().blank();
                if (empty && (recommendation.introduced() || headedAsAlternative(recommendation))) {
                    findings.at(
                            item.place().at("recommendations", r),
                            recommendation.introduced() ? "introduced" : "alternative",
                            Argument.mark("number", item.item().number()));
                }
            }
        }
    }

    /** A template offers the heading; where nobody proposes anything else it is taken out. */
    private static boolean headedAsAlternative(Recommendation recommendation) {
        String heading = recommendation.heading().toLowerCase(Locale.ROOT);
        return heading.contains("alternativ")
                || (!heading.isBlank()
                        && recommendation
                                .kind()
                                .filter(RecommendationKind.ALTERNATIVE::equals)
                                .isPresent());
    }
}
