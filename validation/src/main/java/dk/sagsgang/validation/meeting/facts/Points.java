package dk.sagsgang.validation.meeting.facts;

import dk.sagsgang.meeting.decision.Recommendation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The recommended points of an item, found by their marks and by their keys. */
public final class Points {

    private final List<PointFacts> all;
    private @Nullable Map<String, List<PointFacts>> byMark;
    private @Nullable Map<String, List<PointFacts>> byKey;
    private final boolean begunAnew;
    private @Nullable Map<String, Points> byList;

    public Points(List<PointFacts> all) {
        this.all = List.copyOf(all);
        begunAnew =
                all.size() > 1 && all.stream().allMatch(point -> point.mark().equals("1") && point.beside(all.get(0)));
    }

    /** Those of all recommendations of an item. */
    static Points of(ItemFacts item) {
        List<Recommendation> recommendations = item.item().recommendations();
        List<PointFacts> points = new ArrayList<>();
        for (int r = 0; r < recommendations.size(); r++) {
            Recommendation recommendation = recommendations.get(r);
            for (int p = 0; p < recommendation.points().size(); p++) {
                points.add(new PointFacts(
                        recommendation.points().get(p),
                        recommendation,
                        r,
                        p,
                        points.size(),
                        item.place().at("recommendations", r).at("points", p)));
            }
        }
        return new Points(points);
    }

    /** All of them, in printed order. */
    public List<PointFacts> all() {
        return all;
    }

    /** Those of one of several lists of a recommendation, by its heading or letter; all where no point stands in it. */
    public Points in(String list) {
        return list.isBlank() ? this : byList().getOrDefault(PrintedMarks.words(list), this);
    }

    private Map<String, Points> byList() {
        Map<String, Points> known = byList;
        if (known == null) {
            Map<String, List<PointFacts>> lists = new HashMap<>();
            for (PointFacts point : all) {
                lists.computeIfAbsent(PrintedMarks.words(point.point().list()), list -> new ArrayList<>())
                        .add(point);
            }
            known = new HashMap<>();
            for (Map.Entry<String, List<PointFacts>> list : lists.entrySet()) {
                known.put(list.getKey(), new Points(list.getValue()));
            }
            byList = known;
        }
        return known;
    }

    /** Whether some of these points stand in different lists. */
    public static boolean ofSeveralLists(List<PointFacts> points) {
        return points.stream().map(point -> point.point().list()).distinct().count() > 1;
    }

    /** Those with a mark, as {@link PrintedMarks#mark} has it. */
    public List<PointFacts> marked(String mark) {
        Map<String, List<PointFacts>> known = byMark;
        if (known == null) {
            known = by(PointFacts::mark);
            byMark = known;
        }
        return known.getOrDefault(mark, List.of());
    }

    /** Those with a key. */
    public List<PointFacts> keyed(String key) {
        Map<String, List<PointFacts>> known = byKey;
        if (known == null) {
            known = by(point -> point.point().key());
            byKey = known;
        }
        return known.getOrDefault(key, List.of());
    }

    private Map<String, List<PointFacts>> by(Function<PointFacts, String> what) {
        Map<String, List<PointFacts>> found = new HashMap<>();
        for (PointFacts point : all) {
            found.computeIfAbsent(what.apply(point), any -> new ArrayList<>(1)).add(point);
        }
        return found;
    }

    /**
     * Whether each of them is number 1 of one recommendation: a copy of a page often begins a list anew at every point, and
     * they count by their places.
     */
    public boolean begunAnew() {
        return begunAnew;
    }

    /** Whether none of them has a mark. */
    public boolean unmarked() {
        return marked("").size() == all.size();
    }
}
