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
import dk.sagsgang.validation.text.WordInText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that is written on an item: whether it speaks of something at all. */
public final class ItemWords {

    /** What stands on an item and speaks of something else: other items, other papers, days to come. */
    private static final Set<Class<? extends Record>> OF_OTHERS = Set.of(
            AgendaItem.class,
            Attachment.class,
            DecisionReference.class,
            LegalReference.class,
            Milestone.class,
            PlannedMeeting.class,
            Route.class);

    private final List<String> texts = new ArrayList<>();
    private @Nullable String written;
    private @Nullable String small;

    private ItemWords() {}

    /**
     * The words of an item: title, presentation, recommendations, decisions and earlier treatments, with all that stands in
     * them; not its sub-items, and no labels with nothing behind.
     */
    static ItemWords of(AgendaItem item) {
        ItemWords words = new ItemWords();
        RecordCopy.of(item, words::look);
        return words;
    }

    /** The words of the presentation and the recommendations of this meeting alone. */
    static ItemWords presented(AgendaItem item) {
        ItemWords words = new ItemWords();
        if (item.sections().isEmpty() && item.recommendations().isEmpty()) {
            return words;
        }
        RecordCopy.through(List.of(item.sections(), item.recommendations()), words::look);
        return words;
    }

    /**
     * Whether a word, or a part of one, stands among them, small or in capitals: the quick look before a pattern is asked, since few
     * items speak of what a rule is about.
     *
     * @param word in small letters
     */
    public boolean say(String word) {
        for (String text : texts) {
            if (WordInText.stands(word, text)) {
                return true;
            }
        }
        return false;
    }

    /** The same of several words. */
    public boolean sayOneOf(List<String> words) {
        for (String word : words) {
            if (say(word)) {
                return true;
            }
        }
        return false;
    }

    /** All of them as they are written, a line for each text. */
    public String written() {
        String known = written;
        if (known == null) {
            StringBuilder lines = new StringBuilder();
            texts.forEach(text -> lines.append(text).append('\n'));
            known = lines.toString();
            written = known;
        }
        return known;
    }

    /** The same in small letters. */
    public String small() {
        String known = small;
        if (known == null) {
            known = written().toLowerCase(Locale.ROOT);
            small = known;
        }
        return known;
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
            texts.add(text);
        }
    }
}
