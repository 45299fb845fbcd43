package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final Set<Integer> seriesListed = new HashSet<>();
    private int next;
    private boolean stoppedShort;
    private @Nullable Index index;

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
            seriesListed.add(found.series());
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

    /** Whether so many items have the number of a line that it was not compared with all of them. */
    boolean stoppedShort() {
        return stoppedShort;
    }

    /** Whether a line has listed one of the items of a series. */
    boolean anyUnder(int series) {
        return seriesListed.contains(series);
    }

    /** The next item; or since sub-items are seldom listed, one further on up to the next item of the agenda itself. */
    private Optional<ItemFacts> inStep(ContentsEntry entry) {
        if (next >= items.size() || entry.title().isBlank()) {
            return Optional.empty();
        }
        ItemFacts item = items.get(next);
        if (entry.title().equals(item.item().title()) && ContentsLine.sameNumber(entry, item)) {
            return Optional.of(item);
        }
        if (item.parent().isPresent()) {
            return index().plainlySame(entry, next);
        }
        return ContentsLine.beginsTitle(entry, item) ? Optional.of(item) : Optional.empty();
    }

    private Optional<ItemFacts> lookedUp(ContentsEntry entry) {
        ListedCandidates sameNumber = index().numbered(PrintedMarks.number(entry.number()));
        // An item whose number another line has is that line's, whatever its title: "Orientering" stands on many items.
        boolean numbered = !entry.number().isBlank();
        Optional<ItemFacts> sameTitle = index().titled(PrintedMarks.words(entry.title()), !numbered)
                .best()
                .or(() -> index().titled(ContentsLine.withoutInitials(entry), !numbered)
                        .best());
        Optional<ItemFacts> fitting = numbered ? sameNumber.firstFitting(entry) : Optional.empty();
        stoppedShort |= sameNumber.stoppedShort();
        return fitting.or(() -> numbered ? sameNumber.best() : Optional.empty()).or(() -> sameTitle);
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = new Index();
            index = known;
        }
        return known;
    }

    /** A line, or an item, by what is printed of it. */
    private record Line(String title, String number) {}

    /** The items by what lines tell of them. */
    private final class Index {

        private final Map<String, ListedCandidates> byNumber = new HashMap<>();
        private final Map<String, ListedCandidates> byTitle = new HashMap<>();
        private final Map<String, ListedCandidates> byFreeTitle = new HashMap<>();
        private final Map<Line, TreeSet<Integer>> byLine = new HashMap<>();
        private final int[] nextOfAgenda = new int[items.size()];

        Index() {
            Set<String> numbersOfLines = new HashSet<>();
            for (ContentsEntry line : contents) {
                numbersOfLines.add(PrintedMarks.number(line.number()));
            }
            for (ItemFacts item : items) {
                String number = PrintedMarks.number(item.item().number());
                String title = PrintedMarks.words(item.item().title());
                add(byNumber, number, item);
                add(byTitle, title, item);
                if (number.isEmpty() || !numbersOfLines.contains(number)) {
                    add(byFreeTitle, title, item);
                }
                byLine.computeIfAbsent(new Line(item.item().title(), number), line -> new TreeSet<>())
                        .add(item.order());
            }
            for (int i = items.size() - 1; i >= 0; i--) {
                boolean last = items.get(i).parent().isEmpty() || i == items.size() - 1;
                nextOfAgenda[i] = last ? i : nextOfAgenda[i + 1];
            }
        }

        private void add(Map<String, ListedCandidates> index, String key, ItemFacts item) {
            index.computeIfAbsent(key, any -> new ListedCandidates(listed)).add(item);
        }

        ListedCandidates numbered(String number) {
            return byNumber.getOrDefault(number, ListedCandidates.NONE);
        }

        ListedCandidates titled(String words, boolean whateverTheirNumber) {
            return (whateverTheirNumber ? byTitle : byFreeTitle).getOrDefault(words, ListedCandidates.NONE);
        }

        Optional<ItemFacts> plainlySame(ContentsEntry entry, int from) {
            String number = PrintedMarks.number(entry.number());
            TreeSet<Integer> same = byLine.get(new Line(entry.title(), number));
            Integer first = same == null || number.isEmpty() ? null : same.ceiling(from);
            return first == null || first > nextOfAgenda[from] ? Optional.empty() : Optional.of(items.get(first));
        }
    }
}
