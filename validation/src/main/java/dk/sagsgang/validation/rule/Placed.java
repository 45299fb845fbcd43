package dk.sagsgang.validation.rule;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.internal.RecordCopy;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.text.FormattedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * A value and where it stands, so that what is wrong with it can be put there.
 *
 * <pre>{@code
 * for (Placed<AgendaItem> item : Placed.items(meeting)) {
 *     findings.at(item.place().at("title"));
 * }
 * }</pre>
 *
 * @param place where it stands, such as {@code /items/3/decisions/0}; places of its components are under this one
 * @param value the value, such as the decision {@code "Godkendt."} of item 4
 */
public record Placed<T>(Place place, T value) {

    private static final Place ROOT = Place.ROOT;

    private static final Set<TextKind> READ = Set.of(TextKind.PROSE, TextKind.LABEL, TextKind.PRINTED);

    /** The items of a meeting in printed order, each before its sub-items: the second below the first is {@code /items/0/items/1}. */
    public static List<Placed<AgendaItem>> items(Meeting meeting) {
        List<Placed<AgendaItem>> inOrder = new ArrayList<>();
        Deque<Placed<AgendaItem>> left = new ArrayDeque<>();
        push(ROOT, meeting.items(), left);
        while (!left.isEmpty()) {
            Placed<AgendaItem> next = left.pop();
            inOrder.add(next);
            push(next.place, next.value.items(), left);
        }
        return inOrder;
    }

    /**
     * What is to be read in a document, in its order: titles, running text without markup, labels, and names, marks and numbers
     * as printed. Keys, ids, words of vocabularies, file names and addresses are none of it.
     *
     * @param document a document of any type
     */
    public static List<Placed<String>> texts(CaseDocument document) {
        List<Placed<String>> texts = new ArrayList<>();
        RecordCopy.withPlaces((Record) document, (here, owner, component, value) -> {
            if (value instanceof FormattedText text && !text.blank()) {
                texts.add(new Placed<>(here.place(ROOT, Placed::into), text.plain()));
            } else if (value instanceof String text && READ.contains(here.kind()) && !text.isBlank()) {
                texts.add(new Placed<>(here.place(ROOT, Placed::into), text));
            }
            return value;
        });
        return texts;
    }

    private static Place into(Place place, String component, int index) {
        return index < 0 ? place.at(component) : place.at(component, index);
    }

    /** The first on top. */
    private static void push(Place parent, List<AgendaItem> items, Deque<Placed<AgendaItem>> left) {
        for (int i = items.size() - 1; i >= 0; i--) {
            left.push(new Placed<>(parent.at("items", i), items.get(i)));
        }
    }
}
