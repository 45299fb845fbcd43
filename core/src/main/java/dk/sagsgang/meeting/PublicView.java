package dk.sagsgang.meeting;

import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.RecordPlan;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.decision.ItemEffect;
import dk.sagsgang.text.Access;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the public may see of a meeting; computed, never stored.
 *
 * <p>What is not known to be open is not shown. A part with an access of its own is left out wherever it stands, in an
 * earlier treatment too; what points at a hidden item is left out with it.
 */
final class PublicView {

    /** A hidden item's own title may say what must not be said. */
    private static final String CLOSED_TITLE = "Lukket punkt";

    private static final String EMBARGOED_TITLE = "Punkt, der ikke er frigivet";

    private final Optional<LocalDate> day;
    private final Set<String> shown = new HashSet<>();
    private final PublicContents contents;

    private PublicView(Optional<LocalDate> day, List<AgendaItem> items) {
        this.day = day;
        this.contents = new PublicContents();
        note(items, true);
    }

    static Meeting of(Meeting meeting, Optional<LocalDate> day) {
        PublicView view = new PublicView(day, meeting.items());
        return RecordCopy.of(meeting, view::part);
    }

    static AgendaItem of(AgendaItem item, Optional<LocalDate> day) {
        PublicView view = new PublicView(day, List.of(item));
        return view.hidden(item) ? view.stub(item) : RecordCopy.of(item, view::part);
    }

    /** Notes which items are shown; what stands under a hidden one is hidden with it. */
    private void note(List<AgendaItem> items, boolean open) {
        for (AgendaItem item : items) {
            boolean show = open && !hidden(item);
            contents.add(item, show);
            if (show && !item.key().isEmpty()) {
                shown.add(item.key());
            }
            note(item.items(), show);
        }
    }

    private @Nullable Object part(Record owner, RecordPlan.Component component, Object value) {
        if (value instanceof AgendaItem item) {
            return hidden(item) ? stub(item) : item;
        }
        if (owner instanceof AgendaItem item && !item.publicTitle().isBlank()) {
            return besidePublicTitle(item, component, value);
        }
        if (value instanceof ContentsEntry entry) {
            return contents.line(entry);
        }
        if (value instanceof ItemPresence presence) {
            return shows(presence.item()) ? presence : null;
        }
        if (value instanceof ItemEffect effect) {
            return shows(effect.item()) ? effect : null;
        }
        return value instanceof Record part && closed(part) ? null : value;
    }

    private boolean shows(String key) {
        return key.isEmpty() || shown.contains(key);
    }

    /** The public title takes the place of the item's, and no other words for people stand beside it that are not known to be open. */
    private static @Nullable Object besidePublicTitle(AgendaItem item, RecordPlan.Component component, Object value) {
        return switch (component.name()) {
            case "title" -> item.publicTitle();
            case "publicTitle" -> item.title().isEmpty() ? value : null;
            default -> value instanceof Record part && closed(part) || ofTheCase(component) ? null : value;
        };
    }

    private static boolean ofTheCase(RecordPlan.Component component) {
        return component.kind() == TextKind.PROSE && !component.open();
    }

    private boolean hidden(AgendaItem item) {
        return closed(item) || embargoed(item);
    }

    private boolean embargoed(AgendaItem item) {
        return item.embargo().isPresent()
                && day.filter(on -> !on.isBefore(item.embargo().get())).isEmpty();
    }

    /** Whether a part says that it is closed, outright or by a reason for it. */
    private static boolean closed(Record part) {
        RecordPlan plan = RecordPlan.of(part.getClass());
        Optional<Object> access = plan.value(part, "access");
        if (access.isEmpty() || access.get().equals(Optional.of(Access.OPEN))) {
            return false;
        }
        return access.get().equals(Optional.of(Access.CLOSED))
                || plan.value(part, "closedReason")
                        .filter(reason -> !reason.equals(""))
                        .isPresent()
                || plan.value(part, "closedBy")
                        .filter(law -> !law.equals(Optional.empty()))
                        .isPresent();
    }

    /** Of a hidden item: that it is there, and why it is hidden. */
    private static AgendaItem stub(AgendaItem item) {
        String hiddenBy = closed(item) ? CLOSED_TITLE : EMBARGOED_TITLE;
        return AgendaItem.builder()
                .key(item.key())
                .number(item.number())
                .title(item.publicTitle().isBlank() ? hiddenBy : item.publicTitle())
                // Kept, so that the public view of the public view is the same.
                .publicTitle(item.publicTitle())
                .kind(item.kind())
                .access(item.access())
                .closedReason(item.closedReason())
                .closedBy(item.closedBy())
                .embargo(item.embargo())
                .addAllIds(item.ids())
                .build();
    }
}
