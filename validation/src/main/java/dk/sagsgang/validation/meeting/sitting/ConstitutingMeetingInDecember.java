package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.part.CouncilTerm;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/**
 * MTG-031: A new council constitutes itself from 1 to 15 December of the year of the election.
 *
 * <p>After an election that is held again the days may be others; so it is a warning.
 */
public final class ConstitutingMeetingInDecember implements MeetingRule {

    private static final int LAST = 15;

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-031", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 6, stk. 1").andRegions("§ 9, stk. 1"))
            .forCouncils()
            .since(LocalDate.of(2008, Month.JANUARY, 1));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        LocalDate day = meeting.meetingDay().orElseThrow();
        boolean lawful =
                day.getMonth() == Month.DECEMBER && day.getDayOfMonth() <= LAST && CouncilTerm.electedIn(day.getYear());
        if (constituting(meeting) && !meeting.calledOff() && !lawful) {
            findings.at(
                    meeting.meeting().date().isPresent() ? Place.ROOT.at("date") : Place.ROOT.at("start"),
                    Argument.date("date", day));
        }
    }

    private static boolean constituting(MeetingFacts meeting) {
        return meeting.meeting()
                .kind()
                .map(MeetingKind.CONSTITUTING::equals)
                .orElseGet(
                        () -> meeting.meeting().title().toLowerCase(Locale.ROOT).startsWith("konstituerende"));
    }
}
