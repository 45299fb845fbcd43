package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;

/** MTG-002: A meeting starts on its date. */
public final class StartsOnItsDate implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-002", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Meeting m = meeting.meeting();
        if (m.date().isPresent()
                && m.start().isPresent()
                && !m.start().get().toLocalDate().equals(m.date().get())) {
            findings.at(
                    Place.ROOT.at("start"),
                    Argument.time("start", m.start().get()),
                    Argument.date("date", m.date().get()));
        }
    }
}
