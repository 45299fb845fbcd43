package dk.sagsgang.validation.rule;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A value and where it stands, so that what is wrong with it can be put there.
 *
 * <pre>{@code
 * for (Placed<AgendaItem> item : Placed.items(meeting)) {
 *     findings.at(item.place().at("title"));
 * }
 * }</pre>
 *
 * @param place where it stands; places of its components are under this one
 * @param value the value
 */
public record Placed<T>(Place place, T value) {

    /** The items of a meeting in printed order, each before its sub-items: the second below the first is {@code /items/0/items/1}. */
    public static List<Placed<AgendaItem>> items(Meeting meeting) {
        List<Placed<AgendaItem>> inOrder = new ArrayList<>();
        Deque<Placed<AgendaItem>> left = new ArrayDeque<>();
        push(Place.ROOT, meeting.items(), left);
        while (!left.isEmpty()) {
            Placed<AgendaItem> next = left.pop();
            inOrder.add(next);
            push(next.place, next.value.items(), left);
        }
        return inOrder;
    }

    /** The first on top. */
    private static void push(Place parent, List<AgendaItem> items, Deque<Placed<AgendaItem>> left) {
        for (int i = items.size() - 1; i >= 0; i--) {
            left.push(new Placed<>(parent.at("items", i), items.get(i)));
        }
    }
}
