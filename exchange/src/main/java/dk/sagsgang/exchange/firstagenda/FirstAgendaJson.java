package dk.sagsgang.exchange.firstagenda;

import dk.sagsgang.exchange.outline.Cell;
import dk.sagsgang.exchange.outline.FormatReader;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.words.MunicipalityAddresses;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.Node;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.exchange.text.item.ItemReader;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.AttachmentBuilder;
import dk.sagsgang.party.Person;
import dk.sagsgang.text.Access;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the answer to {@code dagsorden/{id}}: one edition of one meeting.
 *
 * <p>What the portal says wrongly is not believed: older installations write {@code IsOpen} false on every item. An item is
 * closed where its title begins with "Lukket:" or its text has no document of its own, which no open item was seen without.
 * Where the file comes from an installation that says {@code IsOpen} rightly, that has to say so too.
 */
public final class FirstAgendaJson implements FormatReader {

    static final String ZERO = "00000000-0000-0000-0000-000000000000";

    private static final String CLOSED = "Lukket: ";

    @Override
    public boolean recognises(Parsed file) {
        return file.syntax() == Parsed.Syntax.JSON
                && file.root().get("Dagsordenpunkter").exists();
    }

    @Override
    public List<MeetingOutline> read(Parsed file, ReadingProblems problems) {
        return List.of(meeting(file.root(), file, problems));
    }

    /** One edition of a meeting. */
    static MeetingOutline meeting(Node root, Parsed file, ReadingProblems problems) {
        MeetingOutline meeting = new MeetingOutline(root.place());
        FirstAgendaMeeting.head(root.get("Moede"), root.get("Udvalg"), meeting, file, problems);
        id(root.value("Id")).ifPresent(id -> meeting.head().addIds(id));
        List<Node> items = root.all("Dagsordenpunkter");
        boolean trusted = root.get("LiveIntegrationEnabled").exists()
                || items.stream().anyMatch(item -> item.get("IsOpen").peek().equals("true"));
        items.forEach(item -> meeting.items().add(item(item, trusted)));
        MunicipalityAddresses.ofPortal(links(items)).ifPresent(meeting.head()::municipality);
        root.value("LiveIntegrationEnabled");
        return meeting;
    }

    /** The addresses of the items' documents, which are on the portal of the municipality. */
    private static Set<String> links(List<Node> items) {
        return items.stream()
                .flatMap(item -> item.all("Felter").stream())
                .map(field -> field.get("Link").peek())
                .filter(link -> !link.isEmpty())
                .map(FirstAgendaJson::site)
                .collect(Collectors.toSet());
    }

    /** What an address begins with, up to its path. */
    private static String site(String link) {
        int at = link.indexOf('/', 1);
        while (at > 0 && "/:".indexOf(link.charAt(at - 1)) >= 0) {
            at = link.indexOf('/', at + 1);
        }
        return at < 0 ? link : link.substring(0, at + 1);
    }

    private static ItemOutline item(Node node, boolean trusted) {
        ItemOutline item = new ItemOutline(either(node, "Punktnummer", "Number"), node.place());
        String title = either(node, "Navn", "Caption");
        boolean empty = node.all("Felter").stream()
                .allMatch(field -> blank(field.get("Link").peek())
                        && zero(field.get("DocumentId").peek()));
        boolean open = node.value("IsOpen").equals("true") || !trusted;
        boolean closed = title.startsWith(CLOSED) || empty || !open;
        item.head().title(title).access(closed ? Access.CLOSED : Access.OPEN);
        String number = either(node, "SagsNummer", "CaseNumber");
        if (!number.isEmpty()) {
            item.head().caseNumber(CaseNumber.of(number));
        }
        id(node.value("Id")).ifPresent(id -> item.head().addIds(id));
        source(node.value("SourceId")).ifPresent(id -> item.head().addIds(id));
        node.value("AgendaUid");
        node.value("Sorting");
        node.all("Felter").forEach(field -> field(field, item, closed));
        node.all("Bilag").forEach(attachment -> attachment(attachment, item));
        node.all("ExternalAgendaItemAttendees").forEach(absent -> absent(absent, item));
        String decision = node.get("ItemDecision", "Text").peek();
        if (!decision.isEmpty()) {
            Chars text = node.get("ItemDecision", "Text").chars();
            item.cells().add(Cell.html("Beslutning", text, ItemReader.Meaning.DECISION));
        }
        return item;
    }

    private static void field(Node field, ItemOutline item, boolean closed) {
        String label = field.value("Navn");
        Chars html = field.get("Html").chars();
        if (!html.blank()) {
            // A closed item of minutes has its decision and nothing else, without the frame of the sections.
            boolean decision = closed && label.isEmpty() && !framed(html.text());
            item.cells().add(Cell.html(label, html, decision ? ItemReader.Meaning.DECISION : ItemReader.Meaning.OPEN));
        }
        Chars text = field.get("Tekst").chars();
        if (!text.blank()) {
            item.cells().add(Cell.text(label, text, ItemReader.Meaning.OPEN));
        }
        Optional<ExternalId> document = id(field.value("DocumentId"));
        document.ifPresent(id -> item.head().addIds(ExternalId.of("first-agenda-document", id.value())));
        field.value("Link");
    }

    private static boolean framed(String html) {
        return html.contains("sagsfremstillingContainer") || html.contains("<h3");
    }

    private static void attachment(Node node, ItemOutline item) {
        AttachmentBuilder attachment = Attachment.builder().title(Space.single(node.value("Navn")));
        id(node.value("Id")).ifPresent(attachment::addIds);
        item.attachments().add(new WithPlace<>(attachment.build(), node.place()));
    }

    private static void absent(Node node, ItemOutline item) {
        String name = Space.single(node.value("Name"));
        String reason = node.value("Reason");
        if (!name.isEmpty() && reason.equalsIgnoreCase("Fraværende")) {
            node.value("AgendaItemUid");
            node.value("AttendanceType");
            item.presences()
                    .add(new Presence(Person.of(name), Presence.Kind.ABSENT, reason, Optional.empty(), node.place()));
        }
    }

    /** The value of one of two properties that say the same in all answers that were seen. */
    private static String either(Node node, String first, String second) {
        String value = Space.single(node.value(first));
        Node other = node.get(second);
        if (value.isEmpty() || Space.single(other.peek()).equals(value)) {
            String same = Space.single(other.value());
            return value.isEmpty() ? same : value;
        }
        return value;
    }

    static Optional<ExternalId> id(String value) {
        return blank(value) || zero(value)
                ? Optional.empty()
                : Optional.of(ExternalId.of(ExternalId.FIRST_AGENDA, value));
    }

    static Optional<ExternalId> source(String value) {
        return blank(value) || zero(value)
                ? Optional.empty()
                : Optional.of(ExternalId.of("first-agenda-source", value));
    }

    private static boolean blank(String value) {
        return value.isBlank();
    }

    private static boolean zero(String value) {
        return value.isBlank() || value.equals(ZERO);
    }
}
