package dk.sagsgang.exchange.edoc;

import dk.sagsgang.exchange.outline.Cell;
import dk.sagsgang.exchange.outline.FormatReader;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.pattern.QuickPattern;
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
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Access;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Reads the root {@code Meeting}: the agendas of one meeting, open and closed, whose items have their whole text in one field.
 *
 * <p>The order of the items in the file is not that of the agenda: they are put in the order of their numbers.
 */
public final class EdocXml implements FormatReader {

    private static final QuickPattern CASE = QuickPattern.compile("(?m)^\\s*Sagsnr\\.?\\s*:\\s*(\\S.{0,40})$");

    private static final String TO_BE_PUBLISHED = "skal publiceres";

    @Override
    public boolean recognises(Parsed file) {
        return file.syntax() == Parsed.Syntax.XML
                && file.root().name().equals("Meeting")
                && file.root().get("MeetingAgendaTypes").exists();
    }

    @Override
    public List<MeetingOutline> read(Parsed file, ReadingProblems problems) {
        Node root = file.root();
        MeetingOutline meeting = new MeetingOutline(root.place());
        Optional<Danish.Moment> begin = Danish.moment(root.value("MeetingDate"));
        meeting.date(begin.map(Danish.Moment::date));
        begin.flatMap(Danish.Moment::dateTime).ifPresent(meeting.head()::start);
        boolean minutes = root.value("MeetingState").toLowerCase(Locale.ROOT).contains("referat");
        meeting.head().edition(minutes ? Edition.MINUTES : Edition.AGENDA);
        String committee = Space.single(root.value("Committee"));
        if (!committee.isEmpty()) {
            meeting.bodies()
                    .add(new WithPlace<>(
                            Body.of(committee), root.get("Committee").place()));
        }
        List<Numbered> items = new ArrayList<>();
        for (Node type : root.get("MeetingAgendaTypes").all("MeetingAgendaType")) {
            boolean open = type.value("AgendaType").toLowerCase(Locale.ROOT).startsWith("åben");
            for (Node item : type.get("MeetingAgendaItems").all("MeetingAgendaItem")) {
                items.add(new Numbered(number(item), item(item, open)));
            }
        }
        items.sort(Comparator.comparingInt(Numbered::number));
        items.forEach(item -> meeting.items().add(item.item()));
        return List.of(meeting);
    }

    private record Numbered(int number, ItemOutline item) {}

    private static int number(Node item) {
        String number = item.value("AgendaItemNumber");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
    }

    private static ItemOutline item(Node node, boolean openAgenda) {
        ItemOutline item = new ItemOutline(Space.single(node.value("AgendaItemNumber")), node.place());
        Node document = node.get("Document");
        String title = Space.single(document.value("Title"));
        String neutral = Space.single(document.value("NeutralTitle"));
        boolean open = openAgenda && published(document);
        Chars text = node.get("FullText").chars();
        item.head()
                .title(title.isEmpty() ? neutral : title)
                .publicTitle(neutral.equals(title) || title.isEmpty() ? "" : neutral)
                .access(open ? Access.OPEN : Access.CLOSED);
        caseNumber(document, text).ifPresent(number -> item.head().caseNumber(CaseNumber.of(number)));
        item.head().caseTitle(Space.single(document.get("Case", "Title").value()));
        id(document.get("@documentid")).ifPresent(item.head()::addIds);
        if (!text.text().isBlank()) {
            item.cells().add(Cell.text("", text, ItemReader.Meaning.OPEN));
        }
        document.get("Attachments").all("Attachment").forEach(each -> attachment(each, item));
        same(document.get("AgendaItems").all("AgendaItem"), node);
        return item;
    }

    /** The case number has a field, and stands in the text where that is empty. */
    private static Optional<String> caseNumber(Node document, Chars text) {
        String field = first(document.get("Case", "CaseLogicIdentifier"), document.get("CaseLogicIdentifier"));
        if (!field.isEmpty()) {
            return Optional.of(field);
        }
        Matcher matcher = CASE.matcher(text.text());
        return matcher.find() ? Optional.of(Space.strip(matcher.group(1))) : Optional.empty();
    }

    private static boolean published(Node node) {
        return node.value("PublishingType").toLowerCase(Locale.ROOT).equals(TO_BE_PUBLISHED);
    }

    /** The item's own entry repeats what stands around it. */
    private static void same(List<Node> entries, Node item) {
        for (Node entry : entries) {
            if (entry.get("AgendaItemNumber")
                    .peek()
                    .equals(item.get("AgendaItemNumber").peek())) {
                for (String field :
                        List.of("AgendaItemNumber", "Name", "Committee", "AgendaType", "MeetingDate", "MeetingState")) {
                    entry.value(field);
                }
            }
        }
    }

    private static void attachment(Node node, ItemOutline item) {
        String title = Space.single(node.value("Title"));
        String neutral = Space.single(node.value("NeutralTitle"));
        AttachmentBuilder attachment = Attachment.builder()
                .title(title.isEmpty() ? neutral : title)
                .fileName(node.value("PDFDocument"))
                .access(published(node) ? Access.OPEN : Access.CLOSED);
        id(node.get("@attachmentid")).ifPresent(attachment::addIds);
        item.attachments().add(new WithPlace<>(attachment.build(), node.place()));
    }

    private static Optional<ExternalId> id(Node node) {
        String value = node.value();
        return value.isEmpty() || value.equals("0")
                ? Optional.empty()
                : Optional.of(ExternalId.of(ExternalId.EDOC, value));
    }

    private static String first(Node one, Node other) {
        String value = Space.single(one.value());
        String second = Space.single(other.value());
        return value.isEmpty() ? second : value;
    }
}
