package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** MTG-003: The edition of the paper is stated. */
public final class EditionStated implements MeetingRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("MTG-003", Severity.INFO).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        if (meeting.edition().isEmpty()) {
            findings.at(Place.ROOT);
        }
    }
}
