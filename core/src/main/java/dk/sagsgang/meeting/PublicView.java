package dk.sagsgang.meeting;

import dk.sagsgang.text.Access;
import dk.sagsgang.text.Section;
import java.util.List;
import java.util.Optional;

/** What the public may see of an item; computed, never stored. */
final class PublicView {

    private static final Optional<Access> CLOSED = Optional.of(Access.CLOSED);

    private PublicView() {}

    static AgendaItem of(AgendaItem item) {
        return item.access().equals(CLOSED) ? closed(item) : open(item);
    }

    private static AgendaItem closed(AgendaItem item) {
        return AgendaItem.builder()
                .key(item.key())
                .number(item.number())
                .title(title(item))
                .kind(item.kind())
                .access(item.access())
                .closedReason(item.closedReason())
                .closedBy(item.closedBy())
                .addAllIds(item.ids())
                .build();
    }

    private static AgendaItem open(AgendaItem item) {
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
