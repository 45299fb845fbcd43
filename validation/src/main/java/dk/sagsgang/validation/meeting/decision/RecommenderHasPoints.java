package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** REC-001: Who is introduced as recommending recommends something. */
public final class RecommenderHasPoints implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("REC-001", Severity.WARNING).in(Edition.AGENDA, Edition.SUPPLEMENTARY, Edition.MINUTES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.treatments()) {
            for (int r = 0; r < item.item().recommendations().size(); r++) {
                Recommendation recommendation = item.item().recommendations().get(r);
                if (recommendation.introduced()
                        && recommendation.points().isEmpty()
                        && recommendation.text().blank()) {
                    findings.at(
                            item.place().at("recommendations", r),
                            Argument.mark("number", item.item().number()));
                }
            }
        }
    }
}
