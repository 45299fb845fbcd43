package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Items that a line of the contents may list, since they have its number or its title. */
final class ListedCandidates {

    /** No items. */
    static final ListedCandidates NONE = new ListedCandidates(new boolean[0]);

    /** So many items with one number are compared with a line that has it; an agenda in order has one. */
    private static final int MOST = 100;

    private final boolean[] listed;
    private final List<ItemFacts> ofTheAgenda = new ArrayList<>(1);
    private final List<ItemFacts> under = new ArrayList<>(0);
    private int open;
    private int openUnder;
    private boolean stoppedShort;

    ListedCandidates(boolean[] listed) {
        this.listed = listed;
    }

    void add(ItemFacts item) {
        (item.parent().isEmpty() ? ofTheAgenda : under).add(item);
    }

    /** The first that is not listed yet, those of the agenda itself before sub-items; the first of all if all are. */
    Optional<ItemFacts> best() {
        skipListed();
        if (open < ofTheAgenda.size()) {
            return Optional.of(ofTheAgenda.get(open));
        }
        if (openUnder < under.size()) {
            return Optional.of(under.get(openUnder));
        }
        if (ofTheAgenda.isEmpty() || under.isEmpty()) {
            return ofTheAgenda.stream().findFirst().or(() -> under.stream().findFirst());
        }
        ItemFacts first = ofTheAgenda.get(0);
        return Optional.of(first.order() < under.get(0).order() ? first : under.get(0));
    }

    /** The first that is not listed yet and whose title fits, those of the agenda itself before sub-items. */
    Optional<ItemFacts> firstFitting(ContentsEntry entry) {
        skipListed();
        return firstFitting(entry, ofTheAgenda, open).or(() -> firstFitting(entry, under, openUnder));
    }

    private Optional<ItemFacts> firstFitting(ContentsEntry entry, List<ItemFacts> candidates, int from) {
        int end = Math.min(candidates.size(), from + MOST);
        Optional<ItemFacts> fitting = candidates.subList(from, end).stream()
                .filter(item -> !listed[item.order()] && ContentsLine.titleFits(entry, item))
                .findFirst();
        stoppedShort |= fitting.isEmpty() && end < candidates.size();
        return fitting;
    }

    /** Whether a line fitted none of those that were compared, and there were more. */
    boolean stoppedShort() {
        return stoppedShort;
    }

    private void skipListed() {
        while (open < ofTheAgenda.size() && listed[ofTheAgenda.get(open).order()]) {
            open++;
        }
        while (openUnder < under.size() && listed[under.get(openUnder).order()]) {
            openUnder++;
        }
    }
}
