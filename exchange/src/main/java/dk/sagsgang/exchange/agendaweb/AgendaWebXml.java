package dk.sagsgang.exchange.agendaweb;

import dk.sagsgang.exchange.outline.Cell;
import dk.sagsgang.exchange.outline.FormatReader;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.Node;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.exchange.text.item.ItemReader;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.AttachmentBuilder;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceBuilder;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyBuilder;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PersonBuilder;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.text.Access;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the root {@code Root} of AgendaWeb: one meeting of one committee. */
public final class AgendaWebXml implements FormatReader {

    private static final String NOT_RELEASED = "beslutning ikke frigivet";

    @Override
    public boolean recognises(Parsed file) {
        return file.syntax() == Parsed.Syntax.XML
                && file.root().name().equals("Root")
                && file.root().get("Committee", "Meeting").exists();
    }

    @Override
    public List<MeetingOutline> read(Parsed file, ReadingProblems problems) {
        Node root = file.root();
        Node committee = root.get("Committee");
        Node node = committee.get("Meeting");
        MeetingOutline meeting = new MeetingOutline(node.place());
        boolean agenda = root.value("OutputTypeEnumName").equals("Agenda");
        meeting.head().edition(agenda ? Edition.AGENDA : Edition.MINUTES);
        Optional<Danish.Moment> begin = Danish.moment(node.value("MeetingDateTime"));
        meeting.date(begin.map(Danish.Moment::date));
        begin.flatMap(Danish.Moment::dateTime).ifPresent(meeting.head()::start);
        Danish.moment(node.value("EndDateTime"))
                .flatMap(Danish.Moment::dateTime)
                .ifPresent(meeting.head()::end);
        meeting.head()
                .place(Space.single(node.value("MeetingLocation")))
                .number(Space.single(node.value("MeetingNumberIdentifier")));
        id(node.get("MeetingIdentifier")).ifPresent(meeting.head()::addIds);
        BodyBuilder body = Body.builder()
                .name(Space.single(committee.value("Name")))
                .abbreviation(Space.single(committee.value("ShortName")));
        id(committee.get("Identifier")).ifPresent(body::addIds);
        meeting.bodies().add(new WithPlace<>(body.build(), committee.place()));
        node.get("MeetingParticipants").all("MeetingParticipant").forEach(each -> person(each, meeting, agenda));
        node.get("MeetingParticipantExternals").children().forEach(each -> external(each, meeting));
        List<Node> elements =
                new ArrayList<>(node.get("Agenda", "AgendaElements").all("AgendaElement"));
        elements.sort(Comparator.comparingInt(AgendaWebXml::order));
        elements.forEach(element -> meeting.items().add(item(element)));
        return List.of(meeting);
    }

    private static int order(Node element) {
        String order = element.value("SortOrder");
        return order.matches("\\d{1,8}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
    }

    private static void person(Node node, MeetingOutline meeting, boolean agenda) {
        String name = Space.single(node.value("Name"));
        if (name.isEmpty()) {
            return;
        }
        PersonBuilder person = Person.builder().name(name);
        String party = Space.single(node.value("PoliticalParty"));
        String list = Space.single(node.value("PoliticalPartyList"));
        boolean letter = list.matches("[A-ZÆØÅ]{1,2}");
        if (!party.isEmpty() || letter) {
            person.party(PoliticalParty.builder()
                    .letter(letter ? list : "")
                    .name(party)
                    .build());
        }
        id(node.get("Identifier")).ifPresent(person::addIds);
        AttendanceBuilder attendance = Attendance.builder().person(person.build());
        String role = node.value("RoleInMeeting").toLowerCase(Locale.ROOT);
        if (role.equals("formand")) {
            attendance.chair(ChairRole.CHAIR);
        } else if (role.equals("næstformand")) {
            attendance.chair(ChairRole.DEPUTY_CHAIR);
        }
        if (role.equals("medlem") || role.equals("formand") || role.equals("næstformand")) {
            attendance.capacity(Capacity.MEMBER);
        }
        String there = node.value("Participate");
        // Before the meeting it says who is expected.
        if (!agenda && there.equals("true")) {
            attendance.status(AttendanceStatus.PRESENT);
        } else if (there.equals("false")) {
            attendance.status(AttendanceStatus.ABSENT);
        }
        meeting.attendance().add(new WithPlace<>(attendance.build(), node.place()));
    }

    private static void external(Node node, MeetingOutline meeting) {
        String name = Space.single(node.value("Name"));
        if (!name.isEmpty()) {
            Attendance guest = Attendance.builder()
                    .person(Person.of(name))
                    .capacity(Capacity.GUEST)
                    .build();
            meeting.attendance().add(new WithPlace<>(guest, node.place()));
        }
    }

    private static ItemOutline item(Node element) {
        Node node = element.get("HandlingItem");
        ItemOutline item = new ItemOutline(Space.single(node.value("SerialNo")), element.place());
        String title = Space.single(node.value("Title"));
        String neutral = Space.single(node.value("NeutralTitle"));
        boolean open = element.value("AccessIsPublic").equals("true")
                && !element.value("AccessName").toLowerCase(Locale.ROOT).contains("fortrolig");
        item.head()
                .title(title)
                .publicTitle(neutral.equals(title) ? "" : neutral)
                .access(open ? Access.OPEN : Access.CLOSED)
                .caseTitle(Space.single(node.value("CaseTitle")));
        String number = Space.single(node.value("CaseNumber"));
        if (!number.isEmpty()) {
            item.head().caseNumber(CaseNumber.of(number));
        }
        officers(node, item);
        id(node.get("Identifier")).ifPresent(item.head()::addIds);
        node.get("CasePresentations").all("CasePresentation").forEach(cell -> cell(cell, item));
        route(node.get("HandlingPlan").all("Handling"), title, item);
        node.get("Attachments").all("Attachment").forEach(each -> attachment(each, item));
        element.get("Absences").children().forEach(absent -> absent(absent, item));
        return item;
    }

    private static void officers(Node node, ItemOutline item) {
        List<String> names = new ArrayList<>();
        for (String field : List.of("CaseWorker", "HandlingItemCaseWorker")) {
            String name = Space.single(node.value(field));
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
        names.forEach(name -> item.head().addCaseOfficers(Person.of(name)));
    }

    private static void cell(Node cell, ItemOutline item) {
        Chars content = cell.get("Content").chars();
        String label = Space.single(cell.value("Title"));
        boolean decision = cell.value("IsDecision").equals("true");
        if (content.text().isBlank()) {
            if (!label.isEmpty()) {
                item.head().addEmptyLabels(label);
            }
            return;
        }
        item.cells().add(Cell.html(label, content, decision ? ItemReader.Meaning.DECISION : ItemReader.Meaning.OPEN));
    }

    /** The plan of a case is its way through the bodies; what earlier ones decided stands in it. */
    private static void route(List<Node> handlings, String title, ItemOutline item) {
        List<RouteStop> stops = new ArrayList<>();
        for (Node handling : handlings) {
            String name = Space.single(handling.value("CommitteeName"));
            Optional<Danish.Moment> day = Danish.moment(handling.value("MeetingDate"));
            boolean here = handling.value("Placement").equals("This");
            if (handling.get("Title").peek().equals(title)) {
                handling.value("Title");
            }
            if (!name.isEmpty()) {
                stops.add(RouteStop.builder()
                        .body(Body.of(name))
                        .date(day.map(Danish.Moment::date))
                        .build());
            }
            Node decision = handling.get("Decision");
            boolean released = !decision.peek().toLowerCase(Locale.ROOT).startsWith(NOT_RELEASED);
            if (!decision.peek().isEmpty() && (released || !here)) {
                String label = here || day.isEmpty()
                        ? "Beslutning"
                        : "Beslutning i " + name + " den "
                                + handling.value("MeetingDate").split(" ", 2)[0];
                item.cells()
                        .add(Cell.html(
                                label, decision.chars(), here ? ItemReader.Meaning.DECISION : ItemReader.Meaning.OPEN));
            }
        }
        if (!stops.isEmpty()) {
            item.head().route(Route.builder().stops(stops).build());
        }
    }

    private static void attachment(Node node, ItemOutline item) {
        AttachmentBuilder attachment = Attachment.builder()
                .number(Space.single(node.value("AttachmentNumber")))
                .title(Space.single(node.value("Title")))
                .documentNumber(Space.single(node.value("DocumentNumber")))
                .link(node.value("Link").replace('\\', '/'))
                .access(node.value("AccessEnumName").equals("Public") ? Access.OPEN : Access.CLOSED);
        id(node.get("Identifier")).ifPresent(attachment::addIds);
        item.attachments().add(new WithPlace<>(attachment.build(), node.place()));
    }

    private static void absent(Node node, ItemOutline item) {
        String name = Space.single(node.value("Name"));
        if (!name.isEmpty()) {
            item.presences()
                    .add(new Presence(
                            Person.of(name), Presence.Kind.ABSENT, "Fraværende", Optional.empty(), node.place()));
        }
    }

    private static Optional<ExternalId> id(Node node) {
        String value = node.value();
        return value.isEmpty() || value.matches("[0-]+")
                ? Optional.empty()
                : Optional.of(ExternalId.of(ExternalId.EDOC, value));
    }
}
