package dk.sagsgang.meeting;

import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.RecordPlan;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.ItemEffect;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.text.Access;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the public may see of a meeting; computed, never stored.
 *
 * <p>What is not known to be open is not shown. A part with an access of its own is left out wherever it stands, in an
 * earlier treatment too; what points at a hidden item, or by key at any hidden part, is left out with it.
 */
final class PublicView {

    /** A hidden item's own title may say what must not be said. */
    private static final String CLOSED_TITLE = "Lukket punkt";

    private static final String EMBARGOED_TITLE = "Punkt, der ikke er frigivet";

    private final Optional<LocalDate> day;
    private final Set<String> shown = new HashSet<>();
    private final PublicContents contents;
    private final Set<PointDecision> maybeOnHidden = Collections.newSetFromMap(new IdentityHashMap<>());

    private PublicView(Optional<LocalDate> day, List<AgendaItem> items) {
        this.day = day;
        this.contents = new PublicContents();
        note(items, true);
    }

    static Meeting of(Meeting meeting, Optional<LocalDate> day) {
        PublicView view = new PublicView(day, meeting.items());
        Meeting shown = HiddenKeys.of(meeting, RecordCopy.of(meeting, view::part));
        return shown.copy().filter(CopyKind.INTERNAL::equals).isPresent() ? shown.withCopy(CopyKind.PUBLIC) : shown;
    }

    static AgendaItem of(AgendaItem item, Optional<LocalDate> day) {
        PublicView view = new PublicView(day, List.of(item));
        return view.hidden(item) ? stub(item) : HiddenKeys.of(item, RecordCopy.of(item, view::part));
    }

    /** Notes which items are shown; what stands under a hidden one is hidden with it. */
    private void note(List<AgendaItem> items, boolean open) {
        for (AgendaItem item : items) {
            boolean show = open && !hidden(item);
            contents.add(item, show);
            if (show && !item.key().isEmpty()) {
                shown.add(item.key());
            }
            noteAnswers(item.recommendations(), item.decisions());
            item.priorTreatments().forEach(prior -> noteAnswers(prior.recommendations(), prior.decisions()));
            note(item.items(), show);
        }
    }

    /** Notes the decisions on single points that may answer a hidden one: those that name their points by marks alone. */
    private void noteAnswers(List<Recommendation> recommendations, List<Decision> decisions) {
        boolean anyHidden = recommendations.stream()
                .anyMatch(each -> closed(each) || each.points().stream().anyMatch(PublicView::closed));
        if (anyHidden) {
            decisions.stream()
                    .flatMap(decision -> decision.points().stream())
                    .filter(answer -> answer.answers().isEmpty())
                    .forEach(maybeOnHidden::add);
        }
    }

    private @Nullable Object part(Record owner, RecordPlan.Component component, Object value) {
        if (value instanceof AgendaItem item) {
            return hidden(item) ? stub(item) : item;
        }
        if (owner instanceof AgendaItem item && !item.publicTitle().isBlank() && ofTheCase(component)) {
            return besidePublicTitle(item, component, value);
        }
        return value instanceof Record part ? shown(part) : value;
    }

    private @Nullable Object shown(Record part) {
        if (closed(part) || part instanceof PointDecision answer && maybeOnHidden.contains(answer)) {
            return null;
        }
        if (part instanceof ContentsEntry entry) {
            return contents.line(entry);
        }
        return pointsAtHidden(part) ? null : part;
    }

    private boolean pointsAtHidden(Record part) {
        if (part instanceof ItemPresence presence) {
            return !shows(presence.item()) || !shows(presence.through());
        }
        return part instanceof ItemEffect effect && !shows(effect.item())
                || part instanceof Decision decision && !shows(decision.item());
    }

    private boolean shows(String key) {
        return key.isEmpty() || shown.contains(key);
    }

    /** The public title takes the place of the item's, and no other words for people stand beside it that are not known to be open. */
    private static @Nullable Object besidePublicTitle(AgendaItem item, RecordPlan.Component component, Object value) {
        return switch (component.name()) {
            case "title" -> item.publicTitle();
            case "publicTitle" -> item.title().isEmpty() ? value : null;
            default -> null;
        };
    }

    /** Places and addresses on the net name what the title does not. */
    private static boolean ofTheCase(RecordPlan.Component component) {
        return component.kind() == TextKind.PROSE && !component.open()
                || component.holds(Site.class)
                || component.holds(Link.class);
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
