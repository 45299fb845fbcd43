package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.RecordPlan.Component;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.text.FormattedText;
import java.util.Set;

/** Everything that is written on an item: whether it speaks of something at all. */
final class ItemWords {

    /** What stands on an item and speaks of something else: other items, other papers, days to come. */
    private static final Set<Class<? extends Record>> OF_OTHERS = Set.of(
            AgendaItem.class,
            Attachment.class,
            DecisionReference.class,
            LegalReference.class,
            Milestone.class,
            PlannedMeeting.class,
            Route.class);

    private final StringBuilder words = new StringBuilder();

    private ItemWords() {}

    /**
     * The words of an item: title, presentation, recommendations, decisions and earlier treatments, with all that stands in
     * them; not its sub-items, and no labels with nothing behind.
     */
    static String of(AgendaItem item) {
        ItemWords words = new ItemWords();
        words.in(item);
        return words.words.toString();
    }

    /** The words of the presentation and the recommendations of this meeting alone. */
    static String presented(AgendaItem item) {
        ItemWords words = new ItemWords();
        words.inPresentation(item);
        return words.words.toString();
    }

    private void inPresentation(AgendaItem item) {
        item.sections().forEach(this::in);
        item.recommendations().forEach(this::in);
    }

    private void in(Record part) {
        RecordCopy.of(part, this::look);
    }

    private Object look(Record owner, Component component, Object value) {
        if (value instanceof FormattedText text) {
            add(text.plain());
        } else if (value instanceof String text) {
            if (component.kind() == TextKind.PROSE) {
                add(text);
            }
        } else if (value instanceof Body body) {
            if (component.name().equals("recommendingBody")) {
                add(body.name());
            }
            return RecordCopy.AS_IT_IS;
        } else if (OF_OTHERS.contains(value.getClass())) {
            return RecordCopy.AS_IT_IS;
        }
        return value;
    }

    private void add(String text) {
        if (!text.isBlank()) {
            words.append(text).append('\n');
        }
    }
}
