package dk.sagsgang.validation.meeting.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which items must hold a decision of the meeting.
 *
 * <p>Not procedural and closed ones, not those that a decision on another item settles, of which only a part stands here,
 * that were treated together with one that is decided or under one that is, and not those whose decision is still withheld from
 * the public.
 */
public final class DecisionsDue {

    private final MeetingFacts meeting;
    private @Nullable Set<String> settled;
    private @Nullable Set<String> treatedWithDecided;

    DecisionsDue(MeetingFacts meeting) {
        this.meeting = meeting;
    }

    public boolean on(ItemFacts item) {
        return !item.procedural()
                && item.open()
                && !item.item().excerpt().orElse(false)
                && !meeting.calledOff()
                && !cutOff(item)
                && !settled().contains(item.item().key())
                && !withheld(item)
                && !decidedAbove(item)
                && !decidedTogether(item);
    }

    /** Whether an excerpt ends with the item: what came behind its presentation was not taken along. */
    private boolean cutOff(ItemFacts item) {
        return meeting.excerpt()
                && item.decisions().isEmpty()
                && item.behind() == meeting.items().size();
    }

    private boolean withheld(ItemFacts item) {
        Optional<LocalDate> embargo = item.item().embargo();
        Optional<LocalDate> published = meeting.meeting().published().map(LocalDateTime::toLocalDate);
        return embargo.isPresent() && published.map(embargo.get()::isAfter).orElse(true);
    }

    private boolean decidedAbove(ItemFacts item) {
        for (Optional<ItemFacts> above = item.parent();
                above.isPresent();
                above = above.get().parent()) {
            if (decided(above.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean decidedTogether(ItemFacts item) {
        List<String> others = item.item().treatedWith();
        boolean withDecided = !others.isEmpty()
                && others.stream()
                        .map(meeting::item)
                        .anyMatch(other -> other.map(this::decided).orElse(true));
        return withDecided || treatedWithDecided().contains(item.item().key());
    }

    private boolean decided(ItemFacts item) {
        return meeting.decisionsPerhapsHere(item).stream().anyMatch(DecisionFacts::written);
    }

    /** Keys of items that a decision on another item settles: postponed when the agenda is approved, and the like. */
    private Set<String> settled() {
        Set<String> keys = settled;
        if (keys == null) {
            keys = new HashSet<>();
            for (ItemFacts item : meeting.items()) {
                for (DecisionFacts decision : meeting.decisionsPerhapsHere(item)) {
                    for (int e = 0; e < decision.decision().effects().size(); e++) {
                        keys.add(decision.decision().effects().get(e).item());
                    }
                }
            }
            keys.remove("");
            settled = keys;
        }
        return keys;
    }

    /** Keys that decided items name as treated together with them. */
    private Set<String> treatedWithDecided() {
        Set<String> keys = treatedWithDecided;
        if (keys == null) {
            keys = new HashSet<>();
            for (ItemFacts item : meeting.items()) {
                if (!item.item().treatedWith().isEmpty() && decided(item)) {
                    keys.addAll(item.item().treatedWith());
                }
            }
            keys.remove("");
            treatedWithDecided = keys;
        }
        return keys;
    }
}
