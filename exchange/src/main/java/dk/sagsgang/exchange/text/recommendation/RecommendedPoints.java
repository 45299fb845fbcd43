package dk.sagsgang.exchange.text.recommendation;

import dk.sagsgang.meeting.decision.Recommendation;
import dk.sagsgang.meeting.decision.RecommendationPoint;
import dk.sagsgang.party.Body;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The recommended points of an item, found by what a decision calls them. */
public final class RecommendedPoints {

    private final List<Point> points = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Integer> further = new HashMap<>();
    private final Set<String> subjects = new HashSet<>();
    private final List<Recommendation> recommendations = new ArrayList<>();

    /** A key that no other point or proposal of the document has. */
    public String key(String item, String id) {
        String wanted = item + "-" + (id.isEmpty() ? String.valueOf(points.size() + 1) : id);
        String key = wanted;
        int n = further.getOrDefault(wanted, 1);
        while (!keys.add(key)) {
            n++;
            key = wanted + "_" + n;
        }
        further.put(wanted, n);
        return key;
    }

    public void add(String id, RecommendationPoint point) {
        points.add(new Point(id, point.key()));
        if (id.length() > 1 && Character.isLetter(id.charAt(id.length() - 1))) {
            subjects.add(number(id));
        }
    }

    void added(Recommendation recommendation) {
        recommendations.add(recommendation);
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** Whether there are points and none has a mark. */
    public boolean unmarked() {
        return !points.isEmpty() && points.stream().allMatch(point -> point.id.isEmpty());
    }

    /** The keys of the points that marks name, a number with all that stands under it; none where one is not there. */
    public List<String> named(Collection<String> marks, List<Body> bodies) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> here = addressed(bodies);
        for (String mark : marks) {
            Set<String> of = find(mark, here);
            if (of.isEmpty()) {
                of = find(mark, Set.of());
            }
            found.addAll(of);
        }
        return List.copyOf(found);
    }

    /** Whether every mark names a point. */
    public boolean all(Collection<String> marks) {
        return marks.stream().noneMatch(mark -> find(mark, Set.of()).isEmpty());
    }

    /** Points of the recommendations that are addressed to these bodies; none where no recommendation says to whom. */
    private Set<String> addressed(List<Body> bodies) {
        Set<String> here = new HashSet<>();
        for (Recommendation recommendation : recommendations) {
            if (recommendation
                    .to()
                    .filter(to -> bodies.stream().anyMatch(to::sameAs))
                    .isPresent()) {
                recommendation.points().forEach(point -> here.add(point.key()));
            }
        }
        return here;
    }

    private Set<String> find(String mark, Set<String> among) {
        Set<String> found = new LinkedHashSet<>();
        String number = number(mark);
        boolean unmarked = points.stream().allMatch(point -> point.id.isEmpty());
        for (int p = 0; p < points.size(); p++) {
            Point point = points.get(p);
            boolean fits = unmarked
                    ? mark.equals(Integer.toString(p + 1))
                    : point.id.equals(mark) || (mark.equals(number) && under(point.id, number));
            if (fits && (among.isEmpty() || among.contains(point.key))) {
                found.add(point.key);
            }
        }
        // "2a" where the recommendation lists no letters under 2 is about 2.
        return found.isEmpty() && !number.isEmpty() && !number.equals(mark) && !subjects.contains(number)
                ? find(number, among)
                : found;
    }

    /** The digits that a mark begins with. */
    static String number(String mark) {
        int end = 0;
        while (end < mark.length() && mark.charAt(end) >= '0' && mark.charAt(end) <= '9') {
            end++;
        }
        return mark.substring(0, end);
    }

    private static boolean under(String id, String number) {
        return id.startsWith(number) && id.length() > number.length() && Character.isLetter(id.charAt(number.length()));
    }

    /** The key of the point that a letter stands under, where it is one. */
    public List<String> over(String mark) {
        String number = number(mark);
        return number.equals(mark)
                ? List.of()
                : points.stream()
                        .filter(point -> point.id.equals(number))
                        .map(Point::key)
                        .toList();
    }

    private record Point(String id, String key) {}
}
