package dk.sagsgang.validation.archive.index;

import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.RecordPlan.Component;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.meeting.PriorTreatment;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.text.Access;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.text.Section;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.meeting.facts.TextSums;
import java.util.Set;

/**
 * What an item says to everybody, as a sum by which two are told apart; how parts are set, what the public does not see, and what
 * belongs to other meetings and papers counts nothing.
 */
final class ItemContent {

    private static final Set<Class<? extends Record>> OF_OTHERS = Set.of(
            AgendaItem.class,
            Attachment.class,
            DecisionReference.class,
            LegalReference.class,
            Milestone.class,
            PlannedMeeting.class,
            PriorTreatment.class,
            Route.class);

    /** The titles of an item, of which the one that the public sees counts. */
    private static final Set<String> TITLES = Set.of("title", "publicTitle", "caseTitle");

    private final AgendaItem item;
    private long sum;

    private ItemContent(AgendaItem item) {
        this.item = item;
        add(PrintedMarks.number(item.number()));
        add(PrintedMarks.words(item.publicTitle().isBlank() ? item.title() : item.publicTitle()));
        RecordCopy.withPlaces(item, (here, owner, component, value) -> look(owner, component, value));
    }

    static long sum(AgendaItem item) {
        return new ItemContent(item).sum;
    }

    private Object look(Record owner, Component component, Object value) {
        if (value instanceof FormattedText text) {
            add(text.content());
        } else if (value instanceof String text) {
            if (component.kind() == TextKind.PROSE && counts(owner, component)) {
                add(text);
            }
        } else if (value instanceof Outcome outcome) {
            add(outcome.code());
        } else if (OF_OTHERS.contains(value.getClass()) || value instanceof Section section && closed(section)) {
            return RecordCopy.AS_IT_IS;
        }
        return value;
    }

    private boolean counts(Record owner, Component component) {
        if (owner == item) {
            return !TITLES.contains(component.name()) && (item.publicTitle().isBlank() || component.open());
        }
        return owner instanceof Section || !component.name().equals("heading");
    }

    private static boolean closed(Section section) {
        return section.access().filter(Access.CLOSED::equals).isPresent();
    }

    private void add(String text) {
        sum = text.isEmpty() ? sum : TextSums.sum(sum, text);
    }
}
