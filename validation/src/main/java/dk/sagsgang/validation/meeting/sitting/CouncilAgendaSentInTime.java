package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.time.LocalDate;
import java.util.Locale;

/** MTG-004: The agenda of a council is sent at least four working days before the meeting. */
public final class CouncilAgendaSentInTime implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-004", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 8, stk. 4"))
            .in(Edition.AGENDA, Edition.MINUTES)
            .forBodies(BodyKind.COUNCIL);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Meeting m = meeting.meeting();
        if (m.sent().isEmpty() || meeting.meetingDay().isEmpty() || extraordinary(m) || meeting.calledOff()) {
            return;
        }
        LocalDate sent = m.sent().get().toLocalDate();
        LocalDate day = meeting.meetingDay().get();
        // The mildest way to count: the day of sending is not counted, the day of the meeting is.
        LocalDate last = meeting.context().workingDays().minus(day, WORKING_DAYS);
        if (sent.isAfter(last)) {
            findings.at(
                    Place.ROOT.at("sent"),
                    Argument.date("sent", sent),
                    Argument.date("date", day),
                    Argument.date("last", last),
                    Argument.number("required", WORKING_DAYS));
        }
    }

    private static boolean extraordinary(Meeting meeting) {
        return meeting.kind().filter(MeetingKind.EXTRAORDINARY::equals).isPresent()
                || meeting.title().toLowerCase(Locale.ROOT).contains("ekstraordinær");
    }

    private static final int WORKING_DAYS = 4;
}
