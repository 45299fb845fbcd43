package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.MeetingStatus;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.PrintedDate;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Optional;

/** MTG-022: The date in the title of a meeting is the meeting's. */
public final class TitleNamesTheMeetingsDate implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-022", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Optional<LocalDate> day = meeting.meetingDay();
        Optional<LocalDate> printed = PrintedDate.in(meeting.meeting().title());
        boolean moved = meeting.meeting().originalDate().isPresent()
                || meeting.meeting()
                        .status()
                        .filter(MeetingStatus.MOVED::equals)
                        .isPresent();
        if (day.isPresent() && printed.isPresent() && !moved && !meeting.onItsDays(printed.get())) {
            findings.at(
                    Place.ROOT.at("title"), Argument.date("printed", printed.get()), Argument.date("date", day.get()));
        }
    }
}
