package dk.sagsgang.exchange.firstagenda;

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
import dk.sagsgang.exchange.text.BodyTerm;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.item.ItemReader;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.AttachmentBuilder;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyBuilder;
import dk.sagsgang.text.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads agendas of FirstAgenda's integration API, one or a list of them, by the list of its fields: no answer was seen.
 *
 * <p>An item is open where it and its agenda say so.
 */
public final class FirstAgendaApi implements FormatReader {

    private static final String TRUE = "true";

    @Override
    public boolean recognises(Parsed file) {
        return file.syntax() == Parsed.Syntax.JSON
                && agendas(file.root()).stream()
                        .anyMatch(agenda -> agenda.get("Items").exists()
                                && (agenda.get("CommitteeName").exists()
                                        || agenda.get("CommitteeUid").exists()));
    }

    private static List<Node> agendas(Node root) {
        List<Node> several = root.all("Agendas");
        return !several.isEmpty() ? several : root.get("Items").exists() ? List.of(root) : root.all("*");
    }

    @Override
    public List<MeetingOutline> read(Parsed file, ReadingProblems problems) {
        List<MeetingOutline> meetings = new ArrayList<>();
        for (Node agenda : agendas(file.root())) {
            meetings.add(meeting(agenda));
        }
        return meetings;
    }

    private static MeetingOutline meeting(Node agenda) {
        MeetingOutline meeting = new MeetingOutline(agenda.place());
        String name = Space.single(agenda.value("CommitteeName"));
        if (!name.isEmpty()) {
            BodyBuilder body = Body.builder().name(name).kind(BodyTerm.kind(name));
            FirstAgendaJson.id(agenda.value("CommitteeUid")).ifPresent(body::addIds);
            meeting.bodies()
                    .add(new WithPlace<>(
                            body.build(), agenda.get("CommitteeName").place()));
        }
        Optional<Danish.Moment> begin = Danish.moment(agenda.value("MeetingBeginUtc"));
        meeting.date(begin.map(Danish.Moment::date));
        begin.flatMap(Danish.Moment::dateTime).ifPresent(meeting.head()::start);
        Danish.moment(agenda.value("MeetingEndUtc"))
                .flatMap(Danish.Moment::dateTime)
                .ifPresent(meeting.head()::end);
        Danish.moment(agenda.value("ReleasedDate"))
                .flatMap(Danish.Moment::dateTime)
                .ifPresent(released -> meeting.head().published(released.withNano(0)));
        meeting.head().place(Space.single(agenda.value("MeetingLocation")));
        FirstAgendaJson.id(agenda.value("Uid")).ifPresent(id -> meeting.head().addIds(id));
        FirstAgendaJson.source(agenda.value("SourceId"))
                .ifPresent(id -> meeting.head().addIds(id));
        edition(agenda, meeting);
        boolean open = agenda.value("IsPublic").equals(TRUE);
        agenda.all("Items").forEach(item -> meeting.items().add(item(item, open)));
        return meeting;
    }

    private static void edition(Node agenda, MeetingOutline meeting) {
        String name = Space.single(agenda.value("Name"));
        String folded = name.toLowerCase(Locale.ROOT);
        boolean minutes = agenda.value("IsMinuteOfMeeting").equals(TRUE);
        meeting.head()
                .edition(
                        minutes ? Edition.MINUTES : folded.contains("tillæg") ? Edition.SUPPLEMENTARY : Edition.AGENDA);
        if (!folded.equals("dagsorden") && !folded.equals("referat")) {
            meeting.head().title(name);
        }
    }

    private static ItemOutline item(Node node, boolean agendaOpen) {
        ItemOutline item = new ItemOutline(Space.single(node.value("Number")), node.place());
        item.head().title(Space.single(node.value("Caption")));
        boolean told =
                node.value("IsOpen").equals(TRUE) || node.value("IsPublic").equals(TRUE);
        boolean contradicted = node.get("IsOpen").peek().equals("false")
                || node.get("IsPublic").peek().equals("false");
        item.head().access(agendaOpen && told && !contradicted ? Access.OPEN : Access.CLOSED);
        String number = Space.single(node.value("CaseNumber"));
        if (!number.isEmpty()) {
            item.head().caseNumber(CaseNumber.of(number));
        }
        FirstAgendaJson.id(node.value("Uid")).ifPresent(id -> item.head().addIds(id));
        FirstAgendaJson.source(node.value("SourceId"))
                .ifPresent(id -> item.head().addIds(id));
        node.value("AgendaUid");
        node.value("Sorting");
        for (Node part : node.all("Presentations")) {
            Chars content = part.get("Content").chars();
            String label = Space.single(part.value("Title"));
            if (!content.text().isBlank()) {
                item.cells().add(Cell.html(label, content, ItemReader.Meaning.OPEN));
            }
        }
        Chars decision = node.get("ItemDecision", "Text").chars();
        if (!decision.text().isBlank()) {
            item.cells().add(Cell.html("Beslutning", decision, ItemReader.Meaning.DECISION));
        }
        for (Node document : node.all("Documents")) {
            AttachmentBuilder attachment = Attachment.builder().title(Space.single(document.value("Title")));
            FirstAgendaJson.id(document.value("Uid")).ifPresent(attachment::addIds);
            document.value("Order");
            item.attachments().add(new WithPlace<>(attachment.build(), document.place()));
        }
        return item;
    }
}
