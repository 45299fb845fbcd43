package dk.sagsgang.exchange.publication;

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
import dk.sagsgang.exchange.text.item.ItemReader;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.AttachmentBuilder;
import dk.sagsgang.text.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the root {@code Publication}: agendas with their meeting, committee, items, fields and enclosures. */
public final class PublicationXml implements FormatReader {

    static final String ITEM = "edagsorden-item";
    static final String ENCLOSURE = "edagsorden-enclosure";

    @Override
    public boolean recognises(Parsed file) {
        return file.syntax() == Parsed.Syntax.XML
                && file.root().name().equals("Publication")
                && file.root().get("Agendas").exists();
    }

    @Override
    public List<MeetingOutline> read(Parsed file, ReadingProblems problems) {
        List<MeetingOutline> meetings = new ArrayList<>();
        for (Node agenda : file.root().get("Agendas").all("Agenda")) {
            MeetingOutline meeting = PublicationMeeting.of(file, agenda, problems);
            agenda.get("Items").all("Item").forEach(item -> meeting.items().add(item(item)));
            meetings.add(meeting);
        }
        return meetings;
    }

    private static ItemOutline item(Node node) {
        ItemOutline item = new ItemOutline(Space.single(node.value("Number")), node.place());
        item.head().title(Space.single(node.value("Caption")));
        item.head().access(node.value("IsPublic").equalsIgnoreCase("true") ? Access.OPEN : Access.CLOSED);
        String number = first(node.get("Case", "Number"), node.get("ItemCaseNumber"));
        if (!number.isEmpty()) {
            item.head().caseNumber(CaseNumber.of(number));
        }
        String title = Space.single(node.get("Case", "Title").value());
        item.head().caseTitle(title);
        if (node.get("Case", "NumberAndTitle").peek().equals(number + " - " + title)) {
            node.get("Case", "NumberAndTitle").value();
        }
        id(ITEM, node.get("@ID")).ifPresent(id -> item.head().addIds(id));
        node.get("Fields").all("ItemField").forEach(field -> field(field, item));
        node.get("ItemHistory").all("ItemField").forEach(field -> earlier(field, item));
        node.get("Enclosures").all("Enclosure").forEach(enclosure -> attachment(enclosure, item));
        node.get("Items").all("Item").forEach(below -> item.items().add(item(below)));
        return item;
    }

    private static void field(Node field, ItemOutline item) {
        String label = Space.single(field.value("Caption"));
        boolean decision = field.value("IsFeedback").equalsIgnoreCase("true");
        String type = field.value("FieldTypeAsEnum");
        Chars content = field.get("Content").chars();
        field.value("HasContent");
        if (content.text().isBlank()) {
            // What is not printed: a template's field that nobody filled in.
            return;
        }
        ItemReader.Meaning meaning = decision ? ItemReader.Meaning.DECISION : ItemReader.Meaning.OPEN;
        boolean html = type.equals("Html") || content.text().indexOf('<') >= 0;
        item.cells().add(html ? Cell.html(label, content, meaning) : Cell.text(label, content, meaning));
    }

    /** A field of an earlier meeting, with who met and when. */
    private static void earlier(Node field, ItemOutline item) {
        String caption = Space.single(field.value("Caption"));
        Chars content = field.get("Content").chars();
        Node details = field.get("MeetingDetails");
        String committee = Space.single(details.value("CommitteeName"));
        String date = details.value("MeetingDueDate");
        if (content.text().isBlank()) {
            return;
        }
        boolean decision = caption.toLowerCase(Locale.ROOT).startsWith("beslutning");
        String day = date.split("[ T]", 2)[0];
        String label = decision && !committee.isEmpty() && !day.isEmpty()
                ? caption + " i " + committee + " den " + day
                : Space.single(caption + " " + committee + " " + day);
        item.cells().add(Cell.html(label, content, ItemReader.Meaning.OPEN));
    }

    private static void attachment(Node node, ItemOutline item) {
        AttachmentBuilder attachment = Attachment.builder()
                .number(Space.single(node.value("Number")))
                .title(Space.single(node.value("Name")))
                .fileName(node.value("FileName"))
                .link(first(node.get("DownloadUrl"), node.get("EnclosureOutputUri")));
        Node open = node.get("IsPublic");
        boolean protectedFile = node.value("IsProtected").equalsIgnoreCase("true");
        if (protectedFile || (open.exists() && !open.peek().equalsIgnoreCase("true"))) {
            attachment.access(Access.CLOSED);
        } else if (open.exists()) {
            attachment.access(Access.OPEN);
        }
        open.value();
        id(ENCLOSURE, node.get("@ID")).ifPresent(attachment::addIds);
        item.attachments().add(new WithPlace<>(attachment.build(), node.place()));
    }

    static Optional<ExternalId> id(String system, Node node) {
        String value = node.value();
        return value.isEmpty() || value.equals("0") ? Optional.empty() : Optional.of(ExternalId.of(system, value));
    }

    static String first(Node one, Node other) {
        String value = Space.single(one.value());
        String second = Space.single(other.value());
        return value.isEmpty() ? second : value;
    }
}
