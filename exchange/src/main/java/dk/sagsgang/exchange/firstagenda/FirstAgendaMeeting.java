package dk.sagsgang.exchange.firstagenda;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.source.Node;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.BodyTerm;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.MeetingBuilder;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceBuilder;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyBuilder;
import dk.sagsgang.party.Person;
import dk.sagsgang.validation.reading.ReadingRules;
import java.util.Locale;
import java.util.Optional;

/** The head of a meeting as the portal writes it, in a dagsorden and in the list of meetings. */
final class FirstAgendaMeeting {

    private FirstAgendaMeeting() {}

    static void head(Node node, Node committee, MeetingOutline meeting, Parsed file, ReadingProblems problems) {
        body(committee).ifPresent(body -> meeting.bodies().add(new WithPlace<>(body, committee.place())));
        MeetingBuilder head = meeting.head();
        time(node, "MeetingBeginUtc", file, problems)
                .ifPresentOrElse(
                        begin -> begins(meeting, begin),
                        () -> time(node, "Dato", file, problems).ifPresent(begin -> begins(meeting, begin)));
        if (node.get("Dato").peek().equals(node.get("MeetingBeginUtc").peek())) {
            node.value("Dato");
        }
        time(node, "MeetingEndUtc", file, problems)
                .flatMap(Danish.Moment::dateTime)
                .ifPresent(head::end);
        time(node, "ReleasedDate", file, problems)
                .flatMap(Danish.Moment::dateTime)
                .ifPresent(released -> head.published(released.withNano(0)));
        head.place(Space.single(node.value("Sted")));
        FirstAgendaJson.source(node.value("SourceId")).ifPresent(head::addIds);
        edition(node, head);
        boolean held = head.build().edition().equals(Optional.of(Edition.MINUTES));
        node.all("Moededeltagere").forEach(person -> person(person, held, meeting));
    }

    private static void begins(MeetingOutline meeting, Danish.Moment begin) {
        meeting.date(Optional.of(begin.date()));
        begin.dateTime().ifPresent(meeting.head()::start);
    }

    /** {@code Afsluttet} is the only mark of minutes that can be relied on; the name tells the rest. */
    private static void edition(Node node, MeetingBuilder head) {
        String name = Space.single(node.value("Navn"));
        String folded = name.toLowerCase(Locale.ROOT);
        boolean closed = node.value("Afsluttet").equals("true");
        boolean supplementary = folded.contains("tillægs")
                || node.get("IsSupplementaryAgenda").peek().equals("true");
        if (node.get("Afsluttet").exists() || !name.isEmpty()) {
            boolean minutes = closed || folded.contains("referat");
            head.edition(minutes ? Edition.MINUTES : supplementary ? Edition.SUPPLEMENTARY : Edition.AGENDA);
        }
        if (folded.contains("ekstraordinær")) {
            head.kind(MeetingKind.EXTRAORDINARY);
        }
        if (!name.isEmpty() && !folded.equals("dagsorden") && !folded.equals("referat")) {
            head.title(name);
        }
    }

    private static void person(Node node, boolean held, MeetingOutline meeting) {
        String name = Space.single(node.value("Name"));
        if (name.isEmpty()) {
            return;
        }
        boolean excused = node.value("ParticipationCancelled").equals("true");
        boolean absent = node.value("Absent").equals("true");
        AttendanceStatus status =
                excused ? AttendanceStatus.EXCUSED : absent ? AttendanceStatus.ABSENT : AttendanceStatus.PRESENT;
        AttendanceBuilder attendance = Attendance.builder().person(Person.of(name));
        // Who takes part in a meeting that has not been held is not known yet.
        if (excused || absent || held) {
            attendance.status(status);
        }
        meeting.attendance().add(new WithPlace<>(attendance.build(), node.place()));
    }

    private static Optional<Body> body(Node committee) {
        String name = Space.single(committee.value("Navn"));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        BodyBuilder body = Body.builder().name(name).kind(BodyTerm.kind(name));
        FirstAgendaJson.id(committee.value("Id")).ifPresent(body::addIds);
        committee.value("OrganisationId");
        return Optional.of(body.build());
    }

    private static Optional<Danish.Moment> time(Node node, String name, Parsed file, ReadingProblems problems) {
        String printed = node.value(name);
        Optional<Danish.Moment> read = Danish.moment(printed);
        if (!printed.isEmpty() && read.isEmpty()) {
            problems.warn(
                    file.source(),
                    ReadingRules.WRONG_FORM,
                    "date-time",
                    node.get(name).place());
        }
        return read;
    }
}
