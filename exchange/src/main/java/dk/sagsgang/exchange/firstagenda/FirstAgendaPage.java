package dk.sagsgang.exchange.firstagenda;

import dk.sagsgang.exchange.outline.Cell;
import dk.sagsgang.exchange.outline.FormatReader;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.Parsed;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.BodyTerm;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.item.ItemReader;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.AttachmentBuilder;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Access;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Reads the page of a meeting as a browser saves it after its scripts ran.
 *
 * <p>The page has no mark of closed items. An item is taken as open where the page offers its document and its title does not say
 * that it is closed.
 */
public final class FirstAgendaPage implements FormatReader {

    private static final String ENCLOSURE = "enclosure-";

    private static final String ROW = "punktrow_";

    @Override
    public boolean recognises(Parsed file) {
        return file.syntax() == Parsed.Syntax.HTML
                && file.page().selectFirst("#dagsordenDetaljer") != null
                && file.page().selectFirst("[id^=punktrow_]") != null;
    }

    @Override
    public List<MeetingOutline> read(Parsed file, ReadingProblems problems) {
        String text = file.source().text();
        Chars page = Chars.plain(text, 0, text.length());
        Element root = file.page();
        MeetingOutline meeting = new MeetingOutline(SourcePlace.of(0));
        Element title = root.selectFirst("h1.dato");
        if (title != null) {
            edition(title.text()).ifPresent(meeting.head()::edition);
        }
        first(root, "table.dagsordeninfo span.dato")
                .or(() -> Optional.ofNullable(title))
                .flatMap(element -> Danish.moment(element.text()))
                .ifPresent(moment -> {
                    meeting.date(Optional.of(moment.date()));
                    moment.dateTime().ifPresent(meeting.head()::start);
                });
        first(root, "span.udvalg").ifPresent(element -> {
            String name = Space.single(element.text());
            Body body = Body.builder().name(name).kind(BodyTerm.kind(name)).build();
            meeting.bodies().add(new WithPlace<>(body, place(element)));
        });
        first(root, "span.sted:not(.sted-divider)")
                .ifPresent(element -> meeting.head().place(Space.single(element.text())));
        for (Element row : root.select("[id^=punktrow_]")) {
            meeting.items().add(item(row, page));
        }
        return List.of(meeting);
    }

    private static Optional<Edition> edition(String title) {
        String first = title.strip().toLowerCase(Locale.ROOT);
        if (first.startsWith("referat")) {
            return Optional.of(Edition.MINUTES);
        }
        if (first.startsWith("tillæg")) {
            return Optional.of(Edition.SUPPLEMENTARY);
        }
        return first.startsWith("dagsorden") ? Optional.of(Edition.AGENDA) : Optional.empty();
    }

    private static ItemOutline item(Element row, Chars page) {
        ItemOutline item = new ItemOutline(text(row, "span.label"), place(row));
        String title = text(row, "h2.overskrift");
        boolean documented = row.selectFirst("a[data-type=dagsordenpunkt]") != null;
        boolean open = documented && !title.startsWith("Lukket");
        item.head().title(title).access(open ? Access.OPEN : Access.CLOSED);
        String number = text(row, "span.sagsnummer");
        if (!number.isEmpty()) {
            item.head().caseNumber(CaseNumber.of(number));
        }
        FirstAgendaJson.id(row.id().substring(ROW.length()))
                .ifPresent(id -> item.head().addIds(id));
        for (Element field : row.select("div.punkt")) {
            String label = first(field, "> h3").map(Element::text).orElse("");
            first(field, "> div")
                    .ifPresent(html ->
                            item.cells().add(Cell.element(Space.single(label), page, html, ItemReader.Meaning.OPEN)));
        }
        row.select("a.bilag-link").forEach(link -> attachment(link, item));
        return item;
    }

    private static void attachment(Element link, ItemOutline item) {
        AttachmentBuilder attachment =
                Attachment.builder().title(Space.single(link.text())).link(link.attr("href"));
        if (link.id().startsWith(ENCLOSURE)) {
            attachment.addIds(ExternalId.of(ExternalId.FIRST_AGENDA, link.id().substring(ENCLOSURE.length())));
        }
        item.attachments().add(new WithPlace<>(attachment.build(), place(link)));
    }

    private static String text(Element root, String query) {
        return first(root, query).map(Element::text).map(Space::single).orElse("");
    }

    private static Optional<Element> first(Element root, String query) {
        return Optional.ofNullable(root.selectFirst(query));
    }

    private static SourcePlace place(Element element) {
        return SourcePlace.of(Math.max(0, element.sourceRange().startPos()));
    }
}
