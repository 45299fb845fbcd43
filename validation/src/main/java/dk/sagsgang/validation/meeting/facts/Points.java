package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.validation.meeting.facts.ItemFacts.PointFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The recommended points of an item, found by their marks and by their keys. */
public final class Points {

    private final List<PointFacts> all;
    private final Map<String, List<PointFacts>> byMark = new HashMap<>();
    private final Map<String, List<PointFacts>> byKey = new HashMap<>();

    private final Map<String, Points> byList = new HashMap<>();
    private @Nullable Boolean severalLists;

    public Points(List<PointFacts> all) {
        this.all = List.copyOf(all);
        for (PointFacts point : all) {
            byMark.computeIfAbsent(point.mark(), mark -> new ArrayList<>(1)).add(point);
            byKey.computeIfAbsent(point.point().key(), key -> new ArrayList<>(1))
                    .add(point);
        }
    }

    /** All of them, in printed order. */
    public List<PointFacts> all() {
        return all;
    }

    /** Those of one of several lists of a recommendation, by its heading or letter; all where no point stands in it. */
    public Points in(String list) {
        if (list.isBlank()) {
            return this;
        }
        if (byList.isEmpty()) {
            all.stream()
                    .collect(Collectors.groupingBy(
                            point -> PrintedMarks.words(point.point().list())))
                    .forEach((heading, points) -> byList.put(heading, new Points(points)));
        }
        return byList.getOrDefault(PrintedMarks.words(list), this);
    }

    /** Whether some of them stand in different lists, so that a mark may be that of a point of each. */
    public boolean ofSeveralLists() {
        Boolean known = severalLists;
        if (known == null) {
            known = all.stream().map(point -> point.point().list()).distinct().count() > 1;
            severalLists = known;
        }
        return known;
    }

    /** Those with a mark, as {@link PrintedMarks#mark} has it. */
    public List<PointFacts> marked(String mark) {
        return byMark.getOrDefault(mark, List.of());
    }

    /** Those with a key. */
    public List<PointFacts> keyed(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Whether none of them has a mark. */
    public boolean unmarked() {
        return marked("").size() == all.size();
    }
}
