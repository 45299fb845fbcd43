package dk.sagsgang.validation.archive.facts;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import dk.sagsgang.validation.meeting.facts.TextSums;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The items of meetings by number, case number, title and id. */
public final class ItemLookup {

    private final Map<String, List<ItemEntry>> byNumber = new HashMap<>();
    private final Map<String, List<ItemEntry>> byCase = new HashMap<>();
    private final Map<Long, List<ItemEntry>> byTitle = new HashMap<>();
    private final Map<ExternalId, List<ItemEntry>> byId = new HashMap<>();

    ItemLookup(List<MeetingEntry> meetings) {
        for (MeetingEntry meeting : meetings) {
            for (ItemEntry item : meeting.items()) {
                String number = PrintedMarks.number(item.number());
                if (!PrintedMarks.unnumbered(number)) {
                    add(byNumber, number, item);
                }
                if (!item.caseNumber().isEmpty()) {
                    add(byCase, item.caseNumber(), item);
                }
                add(byTitle, item.title(), item);
                if (item.publicTitle() != TextSums.NONE) {
                    add(byTitle, item.publicTitle(), item);
                }
                item.ids().forEach(id -> add(byId, id, item));
            }
        }
    }

    public List<ItemEntry> byNumber(String number) {
        return byNumber.getOrDefault(number, List.of());
    }

    public List<ItemEntry> byCase(String caseNumber) {
        return byCase.getOrDefault(caseNumber, List.of());
    }

    public List<ItemEntry> byTitle(long title) {
        return title == TextSums.NONE ? List.of() : byTitle.getOrDefault(title, List.of());
    }

    List<ItemEntry> byIds(List<ExternalId> ids) {
        return ids.stream()
                .flatMap(id -> byId.getOrDefault(id, List.of()).stream())
                .distinct()
                .toList();
    }

    /** The items that are the same matter as an item of another meeting: by an id, else by case number, else by title. */
    public List<ItemEntry> like(ItemEntry item) {
        List<ItemEntry> same = byIds(item.ids());
        same = same.isEmpty() ? byCase(item.caseNumber()) : same;
        return same.isEmpty() ? byTitle(item.title()) : same;
    }

    private static <K> void add(Map<K, List<ItemEntry>> index, K key, ItemEntry item) {
        index.computeIfAbsent(key, none -> new ArrayList<>(1)).add(item);
    }
}
