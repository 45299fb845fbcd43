package dk.sagsgang.exchange.acadre;

import dk.sagsgang.exchange.outline.Cell;
import dk.sagsgang.exchange.outline.FormatReader;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.outline.PersonCell;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.Node;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.item.ItemReader;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.AttachmentBuilder;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceBuilder;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyBuilder;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.ImpreciseDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the file of an agenda: tables of fields inside each other. */
public final class AcadreXml implements FormatReader {

    @Override
    public boolean recognises(Parsed file) {
        return file.syntax() == Parsed.Syntax.XML
                && file.root().name().equals("root")
                && Table.all(file.root(), "agenda").stream()
                        .anyMatch(
                                table -> !Table.all(table, "agendaitemparents").isEmpty()
                                        || !Table.all(table, "meeting").isEmpty());
    }

    @Override
    public List<MeetingOutline> read(Parsed file, ReadingProblems problems) {
        List<MeetingOutline> meetings = new ArrayList<>();
        for (Node agenda : Table.all(file.root(), "agenda")) {
            meetings.add(meeting(agenda));
        }
        return meetings;
    }

    private static MeetingOutline meeting(Node agenda) {
        MeetingOutline outline = new MeetingOutline(agenda.place());
        String name = Table.text(agenda, "name").toLowerCase(Locale.ROOT);
        boolean minutes = name.contains("referat") || name.contains("protokol");
        outline.head()
                .edition(minutes ? Edition.MINUTES : name.contains("tillæg") ? Edition.SUPPLEMENTARY : Edition.AGENDA);
        id("acadre-agenda", agenda).ifPresent(outline.head()::addIds);
        for (Node committee : Table.all(agenda, "committee")) {
            BodyBuilder body = Body.builder().name(Table.text(committee, "name"));
            id("acadre-committee", committee).ifPresent(body::addIds);
            outline.bodies().add(new WithPlace<>(body.build(), committee.place()));
        }
        Table.all(agenda, "meeting").stream().findFirst().ifPresent(meeting -> head(meeting, outline, minutes));
        items(agenda, outline);
        return outline;
    }

    private static void head(Node meeting, MeetingOutline outline, boolean minutes) {
        outline.head().title(Table.text(meeting, "name"));
        Optional<Danish.Moment> begin = Danish.moment(Table.text(meeting, "date"));
        outline.date(begin.map(Danish.Moment::date));
        begin.flatMap(Danish.Moment::dateTime).ifPresent(outline.head()::start);
        Danish.moment(Table.text(meeting, "finish"))
                .flatMap(Danish.Moment::dateTime)
                .ifPresent(outline.head()::end);
        Danish.moment(Table.text(meeting, "callindate"))
                .flatMap(Danish.Moment::dateTime)
                .ifPresent(outline.head()::sent);
        String address = Space.single(
                FormattedText.html(Table.text(meeting, "address")).plain().replace('\n', ','));
        String location = Table.text(meeting, "location");
        outline.head().place(address.isEmpty() ? location : location + (location.isEmpty() ? "" : ", ") + address);
        id("acadre-meeting", meeting).ifPresent(outline.head()::addIds);
        for (Node members : Table.all(meeting, "meetmember")) {
            Table.all(members, "member").forEach(member -> member(member, outline, minutes));
        }
        for (Node coming : Table.all(meeting, "upcomingmeetings")) {
            Table.all(coming, "upcomingmeeting").forEach(each -> coming(each, outline));
        }
    }

    private static void member(Node member, MeetingOutline outline, boolean minutes) {
        String name = Table.text(member, "name");
        if (name.isEmpty()) {
            return;
        }
        Person person = PersonCell.of(name);
        AttendanceBuilder attendance = Attendance.builder()
                .person(id("acadre-member", member)
                        .map(id -> person.withIds(id))
                        .orElse(person));
        String role = Table.text(member, "role").toLowerCase(Locale.ROOT);
        if (role.equals("formand")) {
            attendance.chair(ChairRole.CHAIR);
        } else if (role.equals("næstformand")) {
            attendance.chair(ChairRole.DEPUTY_CHAIR);
        }
        if (role.equals("medlem") || role.equals("formand") || role.equals("næstformand")) {
            attendance.capacity(Capacity.MEMBER);
        }
        String absent = Table.text(member, "absent");
        if (absent.equals("1")) {
            attendance.status(AttendanceStatus.ABSENT);
        } else if (minutes && absent.equals("0")) {
            attendance.status(AttendanceStatus.PRESENT);
        }
        attendance.remark(Table.text(member, "comment"));
        outline.attendance().add(new WithPlace<>(attendance.build(), member.place()));
    }

    private static void coming(Node coming, MeetingOutline outline) {
        Optional<Danish.Moment> day = Danish.moment(Table.text(coming, "date"));
        outline.head()
                .addPlannedMeetings(PlannedMeeting.builder()
                        .heading(Table.text(coming, "name"))
                        .date(day.map(moment -> ImpreciseDate.ofDay(moment.date())))
                        .build());
    }

    private static void items(Node agenda, MeetingOutline outline) {
        List<Node> parents = new ArrayList<>(Table.all(agenda, "agendaitemparents"));
        parents.sort(Comparator.comparingInt(parent -> Table.number(parent, "sort")));
        Map<String, ItemOutline> known = new HashMap<>();
        for (Node parent : parents) {
            for (Node node : Table.all(parent, "agendaitem")) {
                ItemOutline item = item(node);
                String above = Table.text(node, "parentitem");
                known.put(Table.text(node, "sysid"), item);
                ItemOutline over = known.get(above);
                if (over == null || over == item) {
                    outline.items().add(item);
                } else {
                    over.items().add(item);
                }
            }
        }
    }

    private static ItemOutline item(Node node) {
        ItemOutline item = new ItemOutline("", node.place());
        boolean open = Table.text(node, "accessname").equals("Åben")
                && Table.text(node, "access").equals("1");
        item.head().title(Table.text(node, "name")).access(open ? Access.OPEN : Access.CLOSED);
        String number = Table.text(node, "caseno");
        if (!number.isEmpty()) {
            item.head().caseNumber(CaseNumber.of(number));
        }
        String officer = Table.text(node, "caseofficername");
        String initials = Table.text(node, "caseofficer");
        if (!officer.isEmpty() || !initials.isEmpty()) {
            item.head()
                    .addCaseOfficers(
                            Person.builder().name(officer).initials(initials).build());
        }
        id(ExternalId.ACADRE, node).ifPresent(item.head()::addIds);
        Table.all(node, "agendaitemlink").stream()
                .flatMap(link -> Table.all(link, "noarksak").stream())
                .map(sak -> Table.text(sak, "tittel"))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .ifPresent(item.head()::caseTitle);
        List<Node> bullets = new ArrayList<>(Table.all(node, "bullet"));
        bullets.sort(Comparator.comparingInt(bullet -> Table.number(bullet, "bulletsortorder")));
        bullets.forEach(bullet -> bullet(bullet, item));
        Table.all(node, "enclosure").forEach(enclosure -> attachment(enclosure, item));
        return item;
    }

    private static void bullet(Node bullet, ItemOutline item) {
        String label = Table.text(bullet, "bulletname");
        Chars content = Table.field(bullet, "bulletcontent").chars();
        Table.text(bullet, "bullettype");
        if (content.text().isBlank()) {
            if (!label.isEmpty()) {
                item.head().addEmptyLabels(label);
            }
        } else {
            item.cells().add(Cell.html(label, content, ItemReader.Meaning.OPEN));
        }
    }

    private static void attachment(Node node, ItemOutline item) {
        boolean open = Table.text(node, "accessname").equals("Åben")
                && Table.text(node, "access").equals("1");
        AttachmentBuilder attachment = Attachment.builder()
                .title(Table.text(node, "name"))
                .fileName(Table.text(node, "filename"))
                .documentNumber(Table.text(node, "fileno"))
                .access(open ? Access.OPEN : Access.CLOSED);
        id("acadre-enclosure", node).ifPresent(attachment::addIds);
        item.attachments().add(new WithPlace<>(attachment.build(), node.place()));
    }

    private static Optional<ExternalId> id(String system, Node table) {
        String value = Table.text(table, "sysid");
        return value.isEmpty() || value.equals("0") ? Optional.empty() : Optional.of(ExternalId.of(system, value));
    }
}
