package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Interval;
import dk.sagsgang.meeting.IntervalKind;
import dk.sagsgang.meeting.ItemRange;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingBuilder;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.meeting.MeetingStatus;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import dk.sagsgang.time.CustomaryDayOff;
import dk.sagsgang.time.ImpreciseDate;
import dk.sagsgang.time.WorkingDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Makes a meeting that breaks no rule of whatever a plan has chosen. */
final class ValidMeeting {

    /** The days that every way of counting takes for working days. */
    private static final WorkingDays STRICTEST = WorkingDays.mondayToFriday().without(CustomaryDayOff.values());

    private static final int WORKING_DAYS_BEFORE_A_COUNCIL = 4;

    private final MeetingPlan plan;

    private ValidMeeting(MeetingPlan plan) {
        this.plan = plan;
    }

    static Meeting of(MeetingPlan plan) {
        return new ValidMeeting(plan).build();
    }

    private Meeting build() {
        Agenda agenda = new Agenda(plan);
        ValidAttendance attendance = new ValidAttendance(plan, agenda);
        Optional<LocalDateTime> published = published();
        ValidItem filler =
                new ValidItem(plan, agenda, attendance, postponed(agenda), published.map(LocalDateTime::toLocalDate));
        List<AgendaItem> items = agenda.top().stream().map(filler::fill).toList();
        MeetingBuilder meeting = Meeting.builder()
                .from(plan.parts)
                .addAllBodies(plan.bodies())
                .edition(plan.edition)
                .date(plan.day)
                .sent(sent())
                .published(published.filter(any -> items.stream().noneMatch(ValidMeeting::hides)))
                .attendance(attendance.list())
                .items(items);
        if (plan.bodies().size() > 1) {
            meeting.kind(MeetingKind.JOINT);
        }
        status(meeting);
        times(meeting, items);
        // A committee has an odd number of members, and a council more than these.
        if (plan.memberCountTold && plan.members.size() % 2 == 1 && !plan.council()) {
            meeting.memberCount(plan.members.size());
        }
        if (plan.contents && plan.firstNumber.isPresent()) {
            meeting.contents(items.stream().map(ValidMeeting::line).toList());
        }
        if (plan.dayPrinted) {
            meeting.dated(ImpreciseDate.ofDay(plan.day));
        }
        range(items).ifPresent(meeting::itemRange);
        if (plan.minutesEdition() && plan.signatures) {
            meeting.signatures(attendance.signatures());
        }
        if (plan.minutesEdition() && plan.approved) {
            meeting.approvedBy(plan.approval());
        }
        return meeting.build();
    }

    /** The case that the approval of the agenda puts off. */
    private Optional<Agenda.Entry> postponed(Agenda agenda) {
        List<Agenda.Entry> cases = agenda.cases();
        return plan.agendaApproval && !cases.isEmpty()
                ? plan.postponed.map(index -> cases.get(index % cases.size()))
                : Optional.empty();
    }

    private void status(MeetingBuilder meeting) {
        if (plan.cancelled) {
            meeting.status(MeetingStatus.CANCELLED);
        } else if (plan.moved) {
            meeting.status(MeetingStatus.MOVED).originalDate(plan.day.minusWeeks(1));
        } else if (plan.statusTold) {
            meeting.status(plan.minutesEdition() ? MeetingStatus.HELD : MeetingStatus.PLANNED);
        }
    }

    private void times(MeetingBuilder meeting, List<AgendaItem> items) {
        LocalDateTime start = plan.day.atTime(plan.start);
        if (plan.startTold) {
            meeting.start(start);
        }
        plan.minutes.ifPresent(minutes -> meeting.end(start.plusMinutes(minutes)));
        if (plan.timesPlanned) {
            meeting.plannedStart(start.minusMinutes(15)).plannedEnd(start.plusMinutes(120));
        }
        if (plan.breaks && plan.minutesEdition() && plan.startTold) {
            plan.minutes.ifPresent(minutes -> meeting.addIntervals(pause(start, start.plusMinutes(minutes))
                    .withAfter(items.isEmpty() ? "" : items.get(0).key())));
        }
    }

    private static Interval pause(LocalDateTime start, LocalDateTime end) {
        return Interval.builder()
                .kind(IntervalKind.BREAK)
                .start(start)
                .end(end)
                .place("Kantinen")
                .remark("Gruppemøde")
                .build();
    }

    private Optional<ItemRange> range(List<AgendaItem> items) {
        return plan.firstNumber
                .filter(first -> plan.contents && !items.isEmpty())
                .map(first -> ItemRange.of("Sager " + first + "-" + (first + items.size() - 1)));
    }

    private Optional<LocalDateTime> sent() {
        LocalDate latest = STRICTEST.minus(plan.day, WORKING_DAYS_BEFORE_A_COUNCIL);
        return plan.sentDaysEarlier.map(days -> latest.minusDays(days).atTime(12, 0));
    }

    /** Whether something is closed, which then is not in the edition that is published. */
    private static boolean hides(AgendaItem item) {
        return closed(item.access())
                || hidesOneOf(item.sections())
                || item.recommendations().stream().anyMatch(each -> closed(each.access()))
                || item.decisions().stream().anyMatch(each -> closed(each.access()))
                || item.items().stream().anyMatch(ValidMeeting::hides);
    }

    private static boolean hidesOneOf(List<Section> sections) {
        return sections.stream().anyMatch(section -> closed(section.access()) || hidesOneOf(section.sections()));
    }

    private static boolean closed(Optional<Access> access) {
        return access.filter(Access.CLOSED::equals).isPresent();
    }

    private Optional<LocalDateTime> published() {
        LocalDate earliest = plan.minutesEdition() ? plan.day.plusDays(1) : plan.day.minusDays(3);
        return plan.publishedDaysLater.map(days -> earliest.plusDays(days).atTime(9, 30));
    }

    private static ContentsEntry line(AgendaItem item) {
        String title = item.publicTitle().isEmpty() ? item.title() : item.publicTitle();
        return ContentsEntry.builder()
                .number(item.number())
                .title(title)
                .access(item.access())
                .caseNumber(item.caseNumber())
                .page(item.number().replace(".", ""))
                .build();
    }
}
