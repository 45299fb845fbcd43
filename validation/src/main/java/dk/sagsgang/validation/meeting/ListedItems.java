package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.ContentsEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the item that a line of the contents lists.
 *
 * <p>Mostly the next one; so they are compared in step first. Where they fall out of step the line is looked for by number
 * and title: closed items and sub-items may bear a number that another item has.
 */
final class ListedItems {

    private final List<ItemFacts> items;
    private final List<ContentsEntry> contents;
    private final boolean[] listed;
    private int next;
    private @Nullable Map<String, List<ItemFacts>> byNumber;
    private @Nullable Map<String, List<ItemFacts>> byTitle;

    ListedItems(List<ItemFacts> items, List<ContentsEntry> contents) {
        this.items = items;
        this.contents = contents;
        this.listed = new boolean[items.size()];
    }

    /** The item that a line lists, which then counts as listed. */
    Optional<ItemFacts> list(ContentsEntry entry) {
        Optional<ItemFacts> item = inStep(entry).or(() -> lookedUp(entry));
        item.ifPresent(found -> {
            listed[found.order()] = true;
            next = found.order() + 1;
        });
        return item;
    }

    /** The items that no line has listed. */
    List<ItemFacts> notListed() {
        List<ItemFacts> left = new ArrayList<>();
        for (ItemFacts item : items) {
            if (!listed[item.order()]) {
                left.add(item);
            }
        }
        return left;
    }

    /** Whether a line has listed one of the items of a series. */
    boolean anyUnder(int series) {
        return items.stream().anyMatch(item -> item.series() == series && listed[item.order()]);
    }

    private Optional<ItemFacts> inStep(ContentsEntry entry) {
        for (int i = next; i < items.size(); i++) {
            ItemFacts item = items.get(i);
            if (plainlySame(entry, item)) {
                return Optional.of(item);
            }
            // Sub-items are seldom listed.
            if (item.parent().isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean plainlySame(ContentsEntry entry, ItemFacts item) {
        return entry.title().equals(item.item().title())
                && !entry.title().isBlank()
                && ContentsLine.sameNumber(entry, item);
    }

    private Optional<ItemFacts> lookedUp(ContentsEntry entry) {
        List<ItemFacts> sameNumber = entry.number().isBlank()
                ? List.of()
                : byNumber().getOrDefault(Printed.number(entry.number()), List.of());
        // An item whose number another line has is that line's, whatever its title: "Orientering" stands on many items.
        List<ItemFacts> sameTitle = byTitle().getOrDefault(Printed.words(entry.title()), List.of()).stream()
                .filter(item -> entry.number().isBlank()
                        || contents.stream().noneMatch(line -> ContentsLine.sameNumber(line, item)))
                .toList();
        return best(sameNumber.stream()
                        .filter(item -> ContentsLine.titleFits(entry, item) && !listed[item.order()])
                        .toList())
                .or(() -> best(sameNumber))
                .or(() -> best(sameTitle));
    }

    /** The first that is not listed yet, those of the agenda itself before sub-items. */
    private Optional<ItemFacts> best(List<ItemFacts> candidates) {
        return candidates.stream()
                .filter(item -> !listed[item.order()] && item.parent().isEmpty())
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(item -> !listed[item.order()])
                        .findFirst())
                .or(() -> candidates.stream().findFirst());
    }

    private Map<String, List<ItemFacts>> byNumber() {
        Map<String, List<ItemFacts>> index = byNumber;
        if (index == null) {
            index = new HashMap<>();
            for (ItemFacts item : items) {
                index.computeIfAbsent(Printed.number(item.item().number()), key -> new ArrayList<>(1))
                        .add(item);
            }
            byNumber = index;
        }
        return index;
    }

    private Map<String, List<ItemFacts>> byTitle() {
        Map<String, List<ItemFacts>> index = byTitle;
        if (index == null) {
            index = new HashMap<>();
            for (ItemFacts item : items) {
                index.computeIfAbsent(Printed.words(item.item().title()), key -> new ArrayList<>(1))
                        .add(item);
            }
            byTitle = index;
        }
        return index;
    }
}
