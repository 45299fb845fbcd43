package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.Signature;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** MTG-012: Minutes are signed at the meeting or after it. */
public final class SignedAfterTheMeeting implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-012", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Optional<LocalDate> day = meeting.meetingDay();
        if (day.isEmpty()) {
            return;
        }
        List<Signature> signatures = meeting.meeting().signatures();
        for (int s = 0; s < signatures.size(); s++) {
            Optional<LocalDate> signed = signatures.get(s).signed();
            if (signed.isPresent() && signed.get().isBefore(day.get())) {
                findings.at(
                        Place.ROOT.at("signatures", s).at("signed"),
                        Argument.date("signed", signed.get()),
                        Argument.date("date", day.get()));
            }
        }
    }
}
