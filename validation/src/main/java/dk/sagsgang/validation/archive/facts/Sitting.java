package dk.sagsgang.validation.archive.facts;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.meeting.facts.TextSums;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One meeting that was called or held, with the editions of its paper that the archive has. */
public final class Sitting {

    private static final Duration APART = Duration.ofMinutes(60);

    private final List<Integer> groups;
    private final LocalDate day;
    private final Optional<Edition> otherwise;
    private final List<MeetingEntry> editions = new ArrayList<>();
    private @Nullable ItemLookup lookup;

    Sitting(List<Integer> groups, LocalDate day, Optional<Edition> otherwise) {
        this.groups = groups;
        this.day = day;
        this.otherwise = otherwise;
    }

    void add(MeetingEntry edition) {
        editions.add(edition);
    }

    /** The bodies that meet, as groups. */
    public List<Integer> groups() {
        return groups;
    }

    public LocalDate day() {
        return day;
    }

    public boolean joint() {
        return groups.size() > 1;
    }

    public List<MeetingEntry> editions() {
        return editions;
    }

    /** The documents of one edition, in the order in which they were added; what was called off is left out. */
    public List<MeetingEntry> of(Edition edition) {
        return editions.stream()
                .filter(entry -> !entry.calledOff() && isOf(entry, edition))
                .toList();
    }

    private boolean isOf(MeetingEntry entry, Edition edition) {
        return (entry.edition().isPresent() ? entry.edition() : otherwise)
                .filter(edition::equals)
                .isPresent();
    }

    public List<MeetingEntry> minutes() {
        return of(Edition.MINUTES);
    }

    /** The minutes, or where there are none the agenda. */
    public List<MeetingEntry> best() {
        List<MeetingEntry> minutes = minutes();
        return minutes.isEmpty() ? of(Edition.AGENDA) : minutes;
    }

    /** Whether the archive has minutes that show all that was treated. */
    public boolean known() {
        List<MeetingEntry> minutes = minutes();
        return !minutes.isEmpty() && minutes.stream().allMatch(MeetingEntry::shownWhole);
    }

    /** Whether each case in the minutes has its case number. */
    public boolean casesNumbered() {
        return minutes().stream().allMatch(MeetingEntry::casesNumbered);
    }

    boolean itemsNumbered() {
        return minutes().stream().allMatch(MeetingEntry::itemsNumbered);
    }

    /** The items of the minutes. */
    public ItemLookup items() {
        ItemLookup known = lookup;
        if (known == null) {
            known = new ItemLookup(minutes());
            lookup = known;
        }
        return known;
    }

    /** Whether a document of the same bodies and day is of this meeting and not of another one on that day. */
    boolean isOf(MeetingEntry entry) {
        return editions.stream().limit(MOST_COMPARED).allMatch(own -> same(own, entry));
    }

    private static final int MOST_COMPARED = 8;

    private static boolean same(MeetingEntry one, MeetingEntry other) {
        Optional<Boolean> byId = ExternalId.same(one.ids(), other.ids());
        if (byId.orElse(false)) {
            return true;
        }
        boolean told = differ(one.kind(), other.kind())
                || differ(one.number(), other.number())
                || (one.start().isPresent()
                        && other.start().isPresent()
                        && Duration.between(one.start().get(), other.start().get())
                                        .abs()
                                        .compareTo(APART)
                                >= 0);
        // Some systems give each edition an id of its own, and a new one when it is sent out again.
        boolean others = byId.isPresent() && one.edition().equals(other.edition()) && !shareCases(one, other);
        return !told && !others;
    }

    private static boolean shareCases(MeetingEntry one, MeetingEntry other) {
        Set<Long> titles = titles(one);
        return titles(other).stream().anyMatch(titles::contains);
    }

    private static Set<Long> titles(MeetingEntry meeting) {
        return meeting.items().stream()
                .filter(item -> !item.procedural() && item.title() != TextSums.NONE)
                .map(ItemEntry::title)
                .collect(Collectors.toSet());
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
