package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;

/** MTG-009: Keys are unique in the document. */
public final class MeetingKeysDiffer implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-009", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        meeting.keys().repeated().forEach(key -> findings.at(key.place(), Argument.identifier("key", key.key())));
    }
}
