package dk.sagsgang.exchange.publication;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.outline.PersonCell;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.source.Node;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.MeetingBuilder;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceBuilder;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyBuilder;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.validation.reading.ReadingRules;
import java.time.LocalDateTime;
import java.util.Optional;

/** The head of an agenda in a Publication. */
final class PublicationMeeting {

    private final Parsed file;
    private final Node agenda;
    private final ReadingProblems problems;
    private final MeetingOutline outline;

    private PublicationMeeting(Parsed file, Node agenda, ReadingProblems problems) {
        this.file = file;
        this.agenda = agenda;
        this.problems = problems;
        this.outline = new MeetingOutline(agenda.place());
    }

    static MeetingOutline of(Parsed file, Node agenda, ReadingProblems problems) {
        PublicationMeeting meeting = new PublicationMeeting(file, agenda, problems);
        meeting.read();
        return meeting.outline;
    }

    private void read() {
        MeetingBuilder head = outline.head();
        Node meeting = agenda.get("Meeting");
        Optional<Danish.Moment> when = time(meeting.get("When"));
        outline.date(when.map(Danish.Moment::date));
        when.flatMap(Danish.Moment::dateTime).ifPresent(head::start);
        time(meeting.get("Until")).flatMap(Danish.Moment::dateTime).ifPresent(head::end);
        Optional<LocalDateTime> published = time(file.root().get("Published")).flatMap(Danish.Moment::dateTime);
        published.ifPresent(head::published);
        head.place(Space.single(meeting.value("Where")));
        body();
        edition(head, when.flatMap(Danish.Moment::dateTime), published);
        PublicationXml.id("edagsorden-meeting", meeting.get("@ID")).ifPresent(head::addIds);
        PublicationXml.id("edagsorden-agenda", agenda.get("@ID")).ifPresent(head::addIds);
        boolean organised = file.root().get("@TimeStamp").exists();
        meeting.get("Members").all("MeetingMember").forEach(member -> member(member, organised));
    }

    private void body() {
        Node committee = agenda.get("Committee");
        String name = Space.single(committee.value("Name"));
        String agendaName = Space.single(agenda.value("Name"));
        String group = Space.single(committee.get("CommitteeGroup", "Name").value());
        String printed = name.isEmpty() ? agendaName : name;
        if (printed.isEmpty()) {
            return;
        }
        BodyBuilder body = Body.builder().name(printed).kind(BodyKind.ofName(group));
        PublicationXml.id("edagsorden-committee", committee.get("@ID")).ifPresent(body::addIds);
        outline.bodies().add(new WithPlace<>(body.build(), committee.exists() ? committee.place() : agenda.place()));
        if (!agendaName.equals(printed)) {
            outline.head().title(agendaName);
        }
    }

    /**
     * 0 is a draft, and 2 was seen on minutes. On 1 readers disagree: what was published before the meeting is its agenda, and
     * otherwise the edition is left open.
     */
    private void edition(MeetingBuilder head, Optional<LocalDateTime> when, Optional<LocalDateTime> published) {
        Node type = file.root().get("PublicationTypeAsValue");
        String value = type.value();
        file.root().value("PublicationTypeAsEnum");
        boolean supplementary = agenda.value("IsExtendedAgenda").equalsIgnoreCase("true");
        boolean before =
                when.isPresent() && published.isPresent() && published.get().isBefore(when.get());
        if (value.equals("0")) {
            head.edition(Edition.DRAFT);
        } else if (value.equals("2")) {
            head.edition(Edition.MINUTES);
        } else if (before) {
            head.edition(supplementary ? Edition.SUPPLEMENTARY : Edition.AGENDA);
        } else if (type.exists()) {
            problems.warn(
                    file.source(), ReadingRules.WRONG_FORM, "choice", type.place(), Argument.mark("known", "0, 2"));
        }
    }

    private void member(Node node, boolean organised) {
        String name = Space.single(node.value("Name"));
        if (name.isEmpty()) {
            return;
        }
        AttendanceBuilder attendance =
                Attendance.builder().person(PersonCell.of(name)).remark(Space.single(node.value("ParticipationNote")));
        Node status = node.get("ParticipationStatusAsValue");
        String value = status.value();
        node.value("ParticipationStatusAsText");
        String participates = node.value("Participate");
        if (organised && participates.equals("0")) {
            attendance.status(AttendanceStatus.PRESENT);
        } else if (!value.isEmpty() && !value.equals("0")) {
            // One reader takes 4 for present and another for absent.
            problems.warn(
                    file.source(), ReadingRules.WRONG_FORM, "choice", status.place(), Argument.mark("known", "0"));
        }
        Node member = node.get("Member");
        if (member.get("Name").peek().equals(node.get("Name").peek())) {
            member.value("Name");
        }
        outline.attendance().add(new WithPlace<>(attendance.build(), node.place()));
    }

    private Optional<Danish.Moment> time(Node node) {
        String printed = node.value();
        Optional<Danish.Moment> read = Danish.moment(printed);
        if (!printed.isEmpty() && read.isEmpty() && !printed.startsWith("01-01-0001")) {
            problems.warn(file.source(), ReadingRules.WRONG_FORM, "date-time", node.place());
        }
        return read;
    }
}
