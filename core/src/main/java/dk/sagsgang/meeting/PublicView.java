package dk.sagsgang.meeting;

import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the public may see of an item; computed, never stored. */
final class PublicView {

    private static final Optional<Access> CLOSED = Optional.of(Access.CLOSED);

    /** A closed item's own title may say what must not be said. */
    private static final String UNTITLED = "Lukket punkt";

    private PublicView() {}

    static Meeting of(Meeting meeting) {
        return meeting.withItems(meeting.items().stream().map(PublicView::of).toList())
                .withContents(contents(meeting));
    }

    /** The lines of the contents under the titles that the public may see; lines of closed items are left out. */
    private static List<ContentsEntry> contents(Meeting meeting) {
        Map<String, AgendaItem> byTitle = meeting.items().stream()
                .collect(Collectors.toMap(AgendaItem::title, item -> item, (first, second) -> first));
        return meeting.contents().stream()
                .filter(entry -> !closed(byTitle.get(entry.title())))
                .map(entry ->
                        byTitle.containsKey(entry.title()) ? entry.withTitle(title(byTitle.get(entry.title()))) : entry)
                .toList();
    }

    private static boolean closed(@Nullable AgendaItem item) {
        return item != null && item.access().equals(CLOSED);
    }

    static AgendaItem of(AgendaItem item) {
        return item.access().equals(CLOSED) ? ofClosed(item) : ofOpen(item);
    }

    private static AgendaItem ofClosed(AgendaItem item) {
        return AgendaItem.builder()
                .key(item.key())
                .number(item.number())
                .title(item.publicTitle().isBlank() ? UNTITLED : item.publicTitle())
                // Kept, so that the public view of the public view is the same.
                .publicTitle(item.publicTitle())
                .kind(item.kind())
                .access(item.access())
                .closedReason(item.closedReason())
                .closedBy(item.closedBy())
                .addAllIds(item.ids())
                .build();
    }

    private static AgendaItem ofOpen(AgendaItem item) {
        return item.withTitle(title(item))
                .withPublicTitle("")
                .withSections(sections(item.sections()))
                .withAttachments(item.attachments().stream()
                        .filter(attachment -> !attachment.access().equals(CLOSED))
                        .toList())
                .withItems(item.items().stream().map(PublicView::of).toList());
    }

    private static List<Section> sections(List<Section> sections) {
        return sections.stream()
                .filter(section -> !section.access().equals(CLOSED))
                .map(section -> section.withSections(sections(section.sections())))
                .toList();
    }

    private static String title(AgendaItem item) {
        return item.publicTitle().isBlank() ? item.title() : item.publicTitle();
    }
}
