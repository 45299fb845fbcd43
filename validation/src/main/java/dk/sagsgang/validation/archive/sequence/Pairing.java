package dk.sagsgang.validation.archive.sequence;

import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.meeting.facts.TextSums;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which items of an agenda are which of the minutes: by id, else by case number, title, or key and number. */
final class Pairing {

    private final Map<ItemEntry, ItemEntry> agendaOf = new LinkedHashMap<>();
    private final List<ItemEntry> added = new ArrayList<>();
    private final List<ItemEntry> dropped = new ArrayList<>();

    private Pairing() {}

    static Pairing of(List<ItemEntry> agenda, List<ItemEntry> minutes) {
        Pairing pairing = new Pairing();
        Set<ItemEntry> leftOfAgenda = identities(agenda);
        Set<ItemEntry> leftOfMinutes = identities(minutes);
        pairing.pair(leftOfAgenda, leftOfMinutes, item -> List.copyOf(item.ids()));
        pairing.pair(
                leftOfAgenda,
                leftOfMinutes,
                item -> item.caseNumber().isEmpty() || item.title() == TextSums.NONE
                        ? List.of()
                        : List.of(new CaseTitle(item.caseNumber(), item.title())));
        pairing.pair(
                leftOfAgenda,
                leftOfMinutes,
                item -> item.caseNumber().isEmpty() ? List.of() : List.of(item.caseNumber()));
        pairing.pair(leftOfAgenda, leftOfMinutes, Pairing::titles);
        pairing.pair(
                leftOfAgenda,
                leftOfMinutes,
                item -> item.key().isEmpty() || PrintedMarks.unnumbered(PrintedMarks.number(item.number()))
                        ? List.of()
                        : List.of(new KeyNumber(item.key(), PrintedMarks.number(item.number()))));
        // A closed item may have neither title nor case number for the public.
        if (closed(leftOfAgenda) || closed(leftOfMinutes)) {
            pairing.pair(leftOfAgenda, leftOfMinutes, Pairing::numbers);
        }
        pairing.dropped.addAll(leftOfAgenda);
        pairing.added.addAll(leftOfMinutes);
        return pairing;
    }

    /** The item of the agenda for each item of the minutes that has one. */
    Map<ItemEntry, ItemEntry> agendaOf() {
        return agendaOf;
    }

    /** The items that only the minutes have. */
    List<ItemEntry> added() {
        return added;
    }

    /** Whether what only the minutes have stands behind all the others, as signatures do, and moves none of them. */
    boolean addedLast(List<ItemEntry> minutes) {
        return minutes.subList(minutes.size() - added.size(), minutes.size()).equals(added);
    }

    /** The items that only the agenda has. */
    List<ItemEntry> dropped() {
        return dropped;
    }

    /** Two cases are not one item, though keys and numbers may be those of a place on the agenda. */
    private static boolean mayBeOne(ItemEntry item, ItemEntry other) {
        return item.caseNumber().equals(other.caseNumber())
                || item.caseNumber().isEmpty()
                || other.caseNumber().isEmpty()
                || item.title() == other.title()
                || item.ids().stream().anyMatch(other.ids()::contains);
    }

    private static boolean closed(Set<ItemEntry> items) {
        return items.stream().anyMatch(ItemEntry::closed);
    }

    private static List<Object> numbers(ItemEntry item) {
        String number = PrintedMarks.number(item.number());
        return PrintedMarks.unnumbered(number) ? List.of() : List.of(number);
    }

    private static Set<ItemEntry> identities(List<ItemEntry> items) {
        return new LinkedHashSet<>(items);
    }

    private static List<Object> titles(ItemEntry item) {
        List<Object> titles = new ArrayList<>();
        if (item.title() != TextSums.NONE) {
            titles.add(item.title());
        }
        if (item.publicTitle() != TextSums.NONE && item.publicTitle() != item.title()) {
            titles.add(item.publicTitle());
        }
        return titles;
    }

    /** Pairs what has a mark in common that no other item has. */
    private void pair(
            Set<ItemEntry> agenda, Set<ItemEntry> minutes, Function<ItemEntry, List<? extends Object>> marks) {
        Map<Object, ItemEntry> left = single(agenda, marks);
        Map<Object, ItemEntry> right = single(minutes, marks);
        right.forEach((mark, item) -> {
            ItemEntry other = left.get(mark);
            if (other != null && agenda.contains(other) && minutes.contains(item) && mayBeOne(item, other)) {
                agenda.remove(other);
                minutes.remove(item);
                agendaOf.put(item, other);
            }
        });
    }

    private static Map<Object, ItemEntry> single(
            Set<ItemEntry> items, Function<ItemEntry, List<? extends Object>> marks) {
        Map<Object, ItemEntry> single = new LinkedHashMap<>();
        Set<Object> several = new HashSet<>();
        for (ItemEntry item : items) {
            for (Object mark : marks.apply(item)) {
                if (single.putIfAbsent(mark, item) != null) {
                    several.add(mark);
                }
            }
        }
        several.forEach(single::remove);
        return single;
    }

    private record CaseTitle(String caseNumber, long title) {}

    private record KeyNumber(String key, String number) {}
}
