package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.MeetingStatus;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Presences.Attendee;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * ATT-010: Nobody leaves before the meeting starts or comes or goes after it has ended.
 *
 * <p>Meetings that last past midnight or go on another day are left alone.
 */
public final class ComesAndGoesDuringTheMeeting implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-010", Severity.WARNING)
            .withVariant("before", Severity.WARNING)
            .withVariant("after", Severity.WARNING);

    private static final int FIRST_HOUR = 5;
    private static final Set<PresenceChange> LEFT = Set.of(PresenceChange.LEFT, PresenceChange.LEFT_AFTER);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Optional<LocalDate> day = meeting.meetingDay();
        boolean adjourned = meeting.meeting()
                .status()
                .filter(MeetingStatus.ADJOURNED::equals)
                .isPresent();
        if (day.isEmpty() || adjourned) {
            return;
        }
        Optional<LocalDateTime> start =
                meeting.meeting().start().filter(at -> at.toLocalDate().equals(day.get()));
        Optional<LocalDateTime> end = meeting.meeting().end();
        if (end.filter(at -> !at.toLocalDate().equals(day.get())).isPresent()) {
            return;
        }
        for (Attendee attendee : meeting.presences().attendees()) {
            List<ItemPresence> items = attendee.attendance().items();
            for (int i = 0; i < items.size(); i++) {
                Optional<LocalTime> time = items.get(i).time();
                if (time.isPresent()) {
                    Place place = attendee.place().at("items", i).at("time");
                    check(items.get(i), day.get().atTime(time.get()), start, end, place, findings);
                }
            }
        }
    }

    private static void check(
            ItemPresence change,
            LocalDateTime time,
            Optional<LocalDateTime> start,
            Optional<LocalDateTime> end,
            Place place,
            Findings findings) {
        boolean left = change.change().filter(LEFT::contains).isPresent();
        // Without an end a time in the small hours may be of the next day.
        boolean ofThisDay = end.isPresent() || time.getHour() >= FIRST_HOUR;
        if (left && ofThisDay && start.filter(time::isBefore).isPresent()) {
            findings.at(place, "before", Argument.time("time", time), Argument.time("start", start.get()));
        } else if (end.filter(time::isAfter).isPresent()) {
            findings.at(place, "after", Argument.time("time", time), Argument.time("end", end.get()));
        }
    }
}
