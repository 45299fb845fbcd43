package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.time.LocalDateTime;

/** MTG-005: The agenda of any body is sent before the meeting. */
public final class AgendaSentBeforeMeeting implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-005", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 20, stk. 3").andRegions("§ 15, stk. 1"))
            .in(Edition.AGENDA, Edition.MINUTES)
            .butNotOfCouncils();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Meeting m = meeting.meeting();
        if (m.sent().isEmpty()) {
            return;
        }
        LocalDateTime sent = m.sent().get();
        boolean late = m.start().isPresent()
                ? sent.isAfter(m.start().get())
                : m.date().map(date -> sent.toLocalDate().isAfter(date)).orElse(false);
        if (late) {
            findings.at(Place.ROOT.at("sent"), Argument.time("sent", sent));
        }
    }
}
