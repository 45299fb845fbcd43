package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.party.Body;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;

/** MTG-013: The body that meets has a name. */
public final class MeetingBodyIsNamed implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("MTG-013", Severity.WARNING).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<Body> bodies = meeting.meeting().bodies();
        for (int b = 0; b < bodies.size(); b++) {
            if (bodies.get(b).label().isBlank()) {
                findings.at(Place.ROOT.at("bodies", b));
            }
        }
    }
}
