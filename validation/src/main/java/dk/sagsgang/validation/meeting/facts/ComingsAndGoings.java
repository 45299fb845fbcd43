package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.validation.meeting.facts.Presences.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When somebody came and went, and which items they stayed away from, in the order of the items.
 *
 * <p>Of what is said of one item more than once, the last holds for coming and going, and the first for staying away.
 */
final class ComingsAndGoings {

    private final TreeMap<Integer, Boolean> moves = new TreeMap<>();
    private final Map<ItemFacts, Exemption> exemptions = new HashMap<>();
    private final Stretches stretches = new Stretches();
    private boolean comes;
    private boolean beginsByComing;

    private record Exemption(int said, Presence presence) {}

    /** From one item up to another, which is left out. */
    private record Span(int from, int to) {}

    ComingsAndGoings(Attendance attendance, MeetingFacts meeting) {
        for (ItemPresence presence : attendance.items()) {
            Optional<ItemFacts> item = meeting.item(presence.item());
            if (item.isPresent() && presence.change().isPresent()) {
                follow(presence.change().get(), item.get());
                meeting.item(presence.through())
                        .filter(last -> last.order() > item.get().order())
                        .ifPresent(last -> followThrough(presence.change().get(), item.get(), last));
            }
        }
    }

    private void follow(PresenceChange change, ItemFacts item) {
        if (change.equals(PresenceChange.ARRIVED)) {
            move(item.order(), true);
        } else if (change.equals(PresenceChange.ARRIVED_AFTER)) {
            move(item.behind(), true);
        } else if (change.equals(PresenceChange.LEFT)) {
            move(item.order(), false);
        } else if (change.equals(PresenceChange.LEFT_AFTER)) {
            move(item.behind(), false);
        } else if (change.equals(PresenceChange.ABSENT)) {
            exempt(item, Presence.OUT_OF_THE_ROOM);
        } else if (change.equals(PresenceChange.DISQUALIFIED)) {
            exempt(item, Presence.DISQUALIFIED);
        }
    }

    /** From one item to another, for what holds for single items; who comes or leaves does so once. */
    private void followThrough(PresenceChange change, ItemFacts first, ItemFacts last) {
        if (change.equals(PresenceChange.ABSENT)) {
            stretches.add(first.order(), last.behind(), Presence.OUT_OF_THE_ROOM);
        } else if (change.equals(PresenceChange.DISQUALIFIED)) {
            stretches.add(first.order(), last.behind(), Presence.DISQUALIFIED);
        }
    }

    private void move(int order, boolean arrives) {
        if (moves.isEmpty() || order < moves.firstKey()) {
            beginsByComing = arrives;
        }
        moves.put(order, arrives);
        comes |= arrives;
    }

    private void exempt(ItemFacts item, Presence presence) {
        exemptions.putIfAbsent(item, new Exemption(exemptions.size(), presence));
    }

    /** Whether somebody comes at all, be it late. */
    boolean comes() {
        return comes;
    }

    /** Whether somebody comes before they go, and so was not there at first. */
    boolean beginsByComing() {
        return beginsByComing;
    }

    /** How somebody stands to an item; empty where nothing has been said of it or of one before it. */
    Optional<Presence> at(ItemFacts item) {
        Exemption first = null;
        for (ItemFacts above = item; above != null; above = above.parent().orElse(null)) {
            Exemption exemption = exemptions.get(above);
            if (exemption != null && (first == null || exemption.said < first.said)) {
                first = exemption;
            }
        }
        if (first != null) {
            return Optional.of(first.presence);
        }
        Optional<Presence> over = stretches.at(item.order());
        if (over.isPresent()) {
            return over;
        }
        return Optional.ofNullable(moves.floorEntry(item.order()))
                .map(move -> move.getValue() ? Presence.PRESENT : Presence.LEFT);
    }

    /**
     * Counts somebody at the items at which they are present: one more at the first item of each stretch, and one less
     * behind the last.
     */
    void count(boolean presentAtFirst, int items, long[] changes) {
        List<Span> present = present(presentAtFirst, items);
        List<Span> away = away();
        for (Span span : present) {
            add(span.from, span.to, 1, changes);
        }
        for (int p = 0, a = 0; p < present.size() && a < away.size(); ) {
            add(
                    Math.max(present.get(p).from, away.get(a).from),
                    Math.min(present.get(p).to, away.get(a).to),
                    -1,
                    changes);
            if (present.get(p).to < away.get(a).to) {
                p++;
            } else {
                a++;
            }
        }
    }

    private static void add(int from, int to, int heads, long[] changes) {
        if (from < to) {
            changes[from] += heads;
            changes[to] -= heads;
        }
    }

    private List<Span> present(boolean presentAtFirst, int items) {
        List<Span> spans = new ArrayList<>();
        boolean here = presentAtFirst;
        int from = 0;
        for (Map.Entry<Integer, Boolean> move : moves.entrySet()) {
            if (here) {
                spans.add(new Span(from, move.getKey()));
            }
            here = move.getValue();
            from = move.getKey();
        }
        if (here) {
            spans.add(new Span(from, items));
        }
        return spans;
    }

    /** Items with those under them, and stretches of items, in their order; what lies in one before is not said again. */
    private List<Span> away() {
        List<Span> said = new ArrayList<>();
        exemptions.keySet().forEach(item -> said.add(new Span(item.order(), item.behind())));
        stretches.each((from, to) -> said.add(new Span(from, to)));
        said.sort(Comparator.comparingInt(Span::from));
        List<Span> spans = new ArrayList<>();
        int end = 0;
        for (Span span : said) {
            if (span.to > end) {
                spans.add(new Span(Math.max(span.from, end), span.to));
                end = span.to;
            }
        }
        return spans;
    }
}
