package dk.sagsgang.exchange.sbsys;

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
import dk.sagsgang.exchange.text.item.ItemReader;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.AttachmentBuilder;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyBuilder;
import dk.sagsgang.text.Access;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the root {@code Dagsorden}. Built from descriptions: no real file was seen. */
public final class SbsysXml implements FormatReader {

    @Override
    public boolean recognises(Parsed file) {
        return file.syntax() == Parsed.Syntax.XML
                && file.root().name().equals("Dagsorden")
                && (file.root().get("Møde").exists()
                        || file.root().get("Dagsordenpunkter").exists());
    }

    @Override
    public List<MeetingOutline> read(Parsed file, ReadingProblems problems) {
        Node root = file.root();
        Node node = root.get("Møde");
        MeetingOutline meeting = new MeetingOutline(root.place());
        boolean minutes = root.value("@Dagsordentype").toLowerCase(Locale.ROOT).equals("referat");
        boolean supplementary = yes(root.value("@Tillægsdagsorden"));
        meeting.head().edition(minutes ? Edition.MINUTES : supplementary ? Edition.SUPPLEMENTARY : Edition.AGENDA);
        Optional<LocalDateTime> begin = time(node.value("@Mødedato"), node.value("@Mødetid"));
        meeting.date(Danish.day(node.value("@Mødedato")));
        begin.ifPresent(meeting.head()::start);
        time(node.value("@Mødeslutdato"), node.value("@Mødesluttid")).ifPresent(meeting.head()::end);
        meeting.head().place(Space.single(node.value("@Mødested")));
        id("sbsys-meeting", node.value("@MødeID")).ifPresent(meeting.head()::addIds);
        id(ExternalId.SBSYS, root.value("@DagsordenID")).ifPresent(meeting.head()::addIds);
        String name = Space.single(node.value("@Udvalg"));
        if (!name.isEmpty()) {
            BodyBuilder body = Body.builder().name(name);
            id("sbsys-committee", node.value("@UdvalgID")).ifPresent(body::addIds);
            meeting.bodies().add(new WithPlace<>(body.build(), node.place()));
        }
        boolean open = yes(root.value("@Åben"));
        Node items = root.get("Dagsordenpunkter");
        items.all("Dagsordenpunkt").forEach(item -> meeting.items().add(item(item, open)));
        for (Node group : items.all("Gruppe")) {
            boolean closed = group.value("@navn").toLowerCase(Locale.ROOT).startsWith("lukke");
            group.all("Dagsordenpunkt").forEach(item -> meeting.items().add(item(item, open && !closed)));
        }
        return List.of(meeting);
    }

    private static ItemOutline item(Node node, boolean open) {
        ItemOutline item = new ItemOutline(Space.single(node.value("@Nummer")), node.place());
        item.head()
                .title(Space.single(node.value("Overskrift")))
                .access(open && yes(node.value("@Åbent")) ? Access.OPEN : Access.CLOSED);
        id("sbsys-item", node.value("@DagsordenpunktID")).ifPresent(item.head()::addIds);
        for (Node cell : node.get("Indhold").children()) {
            Chars content = cell.chars();
            String label = cell.name().replace('_', ' ');
            if (content.text().isBlank()) {
                item.head().addEmptyLabels(label);
            } else {
                item.cells().add(Cell.html(label, content, ItemReader.Meaning.OPEN));
            }
        }
        node.get("Bilagsliste").all("Bilag").forEach(each -> attachment(each, item));
        return item;
    }

    /** What may not be published is closed; a reader is known that took it the other way round. */
    private static void attachment(Node node, ItemOutline item) {
        AttachmentBuilder attachment = Attachment.builder()
                .title(Space.single(node.value("@Navn")))
                .link(node.value("@BilagUrl"))
                .access(yes(node.value("@MaaPubliceres")) ? Access.OPEN : Access.CLOSED);
        id("sbsys-attachment", node.value("@BilagID")).ifPresent(attachment::addIds);
        item.attachments().add(new WithPlace<>(attachment.build(), node.place()));
    }

    private static boolean yes(String value) {
        return value.equalsIgnoreCase("true");
    }

    private static Optional<LocalDateTime> time(String day, String time) {
        return Danish.day(day).flatMap(date -> Danish.time(time).map(date::atTime));
    }

    private static Optional<ExternalId> id(String system, String value) {
        return value.isBlank() || value.equals("0") ? Optional.empty() : Optional.of(ExternalId.of(system, value));
    }
}
