package dk.sagsgang.validation.archive.facts;

import dk.sagsgang.meeting.Edition;
import dk.sagsgang.validation.archive.index.Bodies;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.archive.index.PaperEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An archive as rules look at it: its meetings by body and day, and its cases with all their treatments. */
public final class ArchiveFacts {

    /** A body holds few meetings a day; documents that were made to look like thousands are not compared all. */
    private static final int MOST_A_DAY = 16;

    private static final int LONGEST_IN_DAYS = 7;

    private static final Comparator<MeetingEntry> BY_START = Comparator.comparing(
                    (MeetingEntry entry) -> entry.start().isPresent())
            .thenComparing(entry -> entry.start().map(Object::toString).orElse(""))
            .thenComparing(MeetingEntry::document);

    private final List<MeetingEntry> meetings;
    private final List<PaperEntry> papers;
    private final Bodies.Groups groups;
    private final Optional<Edition> otherwise;
    private final Optional<LocalDate> judgedOn;
    private final List<Sitting> sittings = new ArrayList<>();
    private final Map<Integer, NavigableMap<LocalDate, List<Sitting>>> byBody = new LinkedHashMap<>();
    private final Map<BodyDay, List<Sitting>> byDay = new HashMap<>();
    private final Map<CaseKey, List<CaseTreatment>> cases = new LinkedHashMap<>();

    public ArchiveFacts(
            List<MeetingEntry> meetings,
            List<PaperEntry> papers,
            Bodies bodies,
            Optional<Edition> otherwise,
            Optional<LocalDate> judgedOn) {
        this.meetings = meetings;
        this.papers = papers;
        this.groups = bodies.groups();
        this.otherwise = otherwise;
        this.judgedOn = judgedOn;
        findSittings();
        findCases();
    }

    private void findSittings() {
        Map<BodiesDay, List<MeetingEntry>> together = new LinkedHashMap<>();
        for (MeetingEntry meeting : meetings) {
            List<Integer> met = meeting.bodies().stream()
                    .map(groups::of)
                    .distinct()
                    .sorted()
                    .toList();
            if (!met.isEmpty() && meeting.day().isPresent()) {
                together.computeIfAbsent(new BodiesDay(met, meeting.day().get()), day -> new ArrayList<>(2))
                        .add(meeting);
            }
        }
        together.forEach((key, entries) -> findSittings(key.groups, key.day, entries));
        sittings.sort(Comparator.comparing(Sitting::day));
        for (Sitting sitting : sittings) {
            for (int group : sitting.groups()) {
                byBody.computeIfAbsent(group, body -> new TreeMap<>())
                        .computeIfAbsent(sitting.day(), day -> new ArrayList<>(1))
                        .add(sitting);
                LocalDate last = sitting.editions().stream()
                        .flatMap(entry -> entry.lastDay().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(sitting.day());
                LocalDate day = sitting.day();
                for (int d = 0; d < LONGEST_IN_DAYS && !day.isAfter(last); d++) {
                    byDay.computeIfAbsent(new BodyDay(group, day), key -> new ArrayList<>(1))
                            .add(sitting);
                    day = day.plusDays(1);
                }
            }
        }
    }

    private void findSittings(List<Integer> met, LocalDate day, List<MeetingEntry> entries) {
        List<Sitting> found = new ArrayList<>(1);
        for (MeetingEntry entry : entries.stream().sorted(BY_START).toList()) {
            List<Sitting> latest = found.subList(Math.max(0, found.size() - MOST_A_DAY), found.size());
            Optional<Sitting> own =
                    latest.stream().filter(sitting -> sitting.isOf(entry)).findFirst();
            if (own.isPresent()) {
                own.get().add(entry);
            } else {
                Sitting sitting = new Sitting(met, day, otherwise);
                sitting.add(entry);
                found.add(sitting);
            }
        }
        sittings.addAll(found);
    }

    private void findCases() {
        for (Sitting sitting : sittings) {
            int municipality = groups.municipality(sitting.groups().get(0));
            for (MeetingEntry meeting : sitting.best()) {
                for (ItemEntry item : meeting.items()) {
                    if (!item.procedural()) {
                        CaseKey.of(municipality, item)
                                .forEach(key -> cases.computeIfAbsent(key, none -> new ArrayList<>(2))
                                        .add(new CaseTreatment(sitting, meeting, item)));
                    }
                }
            }
        }
    }

    /** The day on which the archive is looked at; empty where the caller names none. */
    public Optional<LocalDate> judgedOn() {
        return judgedOn;
    }

    /** All documents that are meetings, in the order in which they were added. */
    public List<MeetingEntry> meetings() {
        return meetings;
    }

    /** All documents that are commissions or organisation models, in the order in which they were added. */
    public List<PaperEntry> papers() {
        return papers;
    }

    /**
     * The commissions in force that set up a committee, each the only one for it: of two nobody can tell which one holds
     * when.
     */
    public List<PaperEntry> commissionsOfCommittees() {
        Map<Integer, List<PaperEntry>> byBody = papers.stream()
                .filter(paper -> paper.committee().isPresent())
                .collect(Collectors.groupingBy(
                        paper -> groups.of(paper.committee().orElseThrow().body()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byBody.values().stream()
                .filter(papersOfOne -> papersOfOne.size() == 1)
                .flatMap(List::stream)
                .toList();
    }

    /** The bodies of the archive. */
    public Bodies.Groups bodies() {
        return groups;
    }

    /** The meetings, by day. */
    public List<Sitting> sittings() {
        return sittings;
    }

    /** The meetings of each body by day. */
    public Collection<NavigableMap<LocalDate, List<Sitting>>> sittingsOfEachBody() {
        return byBody.values();
    }

    /** The meetings of a body by day. */
    public NavigableMap<LocalDate, List<Sitting>> sittings(int group) {
        return byBody.getOrDefault(group, new TreeMap<>());
    }

    /** The meetings of a body on a day. */
    List<Sitting> sittings(int group, LocalDate day) {
        return byDay.getOrDefault(new BodyDay(group, day), List.of());
    }

    /** The treatments of each case by day, in the minutes or where there are none in the agenda. */
    public Collection<List<CaseTreatment>> cases() {
        return cases.values();
    }

    /** The treatments of the case with this number; none where more than one municipality has such a case. */
    public List<CaseTreatment> treatments(String caseNumber) {
        List<List<CaseTreatment>> found = IntStream.range(0, groups.municipalities())
                .mapToObj(municipality -> cases.getOrDefault(new CaseKey(municipality, caseNumber), List.of()))
                .filter(treatments -> !treatments.isEmpty())
                .toList();
        return found.size() == 1 ? found.get(0) : List.of();
    }

    /** Whether any meeting treats a case. */
    public boolean treated(CaseKey key) {
        return cases.containsKey(key);
    }

    private record BodiesDay(List<Integer> groups, LocalDate day) {}

    private record BodyDay(int group, LocalDate day) {}
}
