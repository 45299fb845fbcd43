package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.DecisionFacts;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** DEC-006: The decision of a meeting is made by the body that meets. */
public final class DecisionMadeByThisBody implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("DEC-006", Severity.WARNING).in(Edition.MINUTES);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (ItemFacts item : meeting.items()) {
            for (DecisionFacts decision : item.decisions()) {
                if (meeting.mistaken().misnamed(decision)) {
                    findings.at(
                            decision.place().at("body"),
                            Argument.body(
                                    "decided",
                                    decision.decision().body().map(Body::label).orElse("")),
                            Argument.body(
                                    "meets", meeting.meeting().bodies().get(0).label()));
                }
            }
        }
    }
}
