package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.validation.rule.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of a meeting in printed order, each before its sub-items. */
final class ItemOrder {

    private ItemOrder() {}

    static List<ItemFacts> of(List<AgendaItem> top) {
        List<ItemFacts> ordered = new ArrayList<>(top.size());
        Deque<Waiting> waiting = new ArrayDeque<>();
        push(waiting, top, Place.ROOT, null);
        while (!waiting.isEmpty()) {
            Waiting next = waiting.pop();
            ItemFacts facts = new ItemFacts(next.item, next.place, next.parent, ordered.size());
            ordered.add(facts);
            push(waiting, next.item.items(), next.place, facts);
        }
        for (int i = ordered.size() - 1; i >= 0; i--) {
            ordered.get(i).end();
        }
        return ordered;
    }

    // A stack of our own: items nest as deep as a document built in memory likes.
    private static void push(
            Deque<Waiting> waiting, List<AgendaItem> items, Place parentPlace, @Nullable ItemFacts parent) {
        if (items.isEmpty()) {
            return;
        }
        Place list = parentPlace.at("items");
        for (int i = items.size() - 1; i >= 0; i--) {
            waiting.push(new Waiting(items.get(i), list.at(i), parent));
        }
    }

    private record Waiting(
            AgendaItem item, Place place, @Nullable ItemFacts parent) {}
}
