package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** MTG-001: A meeting ends after it starts. */
public final class EndsAfterItStarts implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-001", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Meeting m = meeting.meeting();
        if (m.start().isPresent()
                && m.end().isPresent()
                && m.end().get().isBefore(m.start().get())) {
            findings.at(
                    Place.ROOT.at("end"),
                    Argument.time("end", m.end().get()),
                    Argument.time("start", m.start().get()));
        }
    }
}
