package dk.sagsgang.validation.meeting.decision;

import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.validation.meeting.facts.PointFacts;
import dk.sagsgang.validation.meeting.facts.Points;
import dk.sagsgang.validation.meeting.facts.PrintedMarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which recommended points a point decision answers: those of its keys, or where it has none, those of its mark.
 *
 * <p>"Ad. 1", "At 1:", "2 - 5)", "Ad 2-3", "Ad pkt. 1 og 3", "5.-6." and "a)" are marks in use. A mark that is not
 * understood, such as "Øvrige punkter", answers one does not know what, and is not held against the decision.
 */
final class Answers {

    /** No recommendation has more points; a longer range is a slip. */
    private static final int MOST = 200;

    private static final Pattern WORDS = WordBounds.compile(
            "^(?:(?:ad|at|til|vedr|vedrørende|nr|pkt|punkt|punkter|punkterne|punktet|delpunkt|delpunkter|indstillingspunkt"
                    + "|indstillingens)\\b[\\s.:]*)+");
    private static final Pattern UNTIL = Pattern.compile("\\s+(?:til|t\\.?o\\.?m\\.?)\\s+");
    private static final Pattern AND = WordBounds.compile("\\s*(?:,|/|&|\\+|\\bog\\b|\\bsamt\\b)\\s*");
    private static final Pattern PART =
            Pattern.compile("(\\d{1,3}|\\p{L})[.):]?(?:\\s*[-\u2013]\\s*(\\d{1,3}|\\p{L}))?");

    private Answers() {}

    /** The points that a decision answers; more than one where several recommendations have a point of that mark. */
    static List<PointFacts> of(PointDecision decision, Points points) {
        if (!decision.answers().isEmpty()) {
            return answered(decision.answers(), points);
        }
        Points listed = points.in(decision.list());
        Set<String> marks = marks(decision.mark(), listed);
        if (marks.size() == 1) {
            return points(marks.iterator().next(), listed);
        }
        List<PointFacts> answered = new ArrayList<>();
        for (String mark : marks) {
            answered.addAll(points(mark, listed));
        }
        return answered;
    }

    /** Whether one can tell which points a decision answers: it has keys, or a mark that is understood. */
    static boolean understood(PointDecision decision, Points points) {
        return !decision.answers().isEmpty() || !marks(decision.mark(), points).isEmpty();
    }

    /**
     * Whether the mark is understood and one of the points it names is not there. Plain numbers may be the body's own list
     * where no recommended point has a mark.
     */
    static boolean marksUnknownPoint(PointDecision decision, Points all) {
        Points points = all.in(decision.list());
        if (points.all().isEmpty()
                || (points.unmarked() && !WORDS.matcher(folded(decision.mark())).lookingAt())) {
            return false;
        }
        return marks(decision.mark(), points).stream()
                .anyMatch(mark -> points(mark, points).isEmpty());
    }

    /** The points with these keys, in printed order. */
    static List<PointFacts> answered(List<String> keys, Points points) {
        if (keys.size() == 1) {
            return points.keyed(keys.get(0));
        }
        return keys.stream()
                .distinct()
                .flatMap(key -> points.keyed(key).stream())
                .sorted(Comparator.comparingInt(PointFacts::order))
                .toList();
    }

    private static List<PointFacts> points(String mark, Points points) {
        List<PointFacts> marked = points.marked(mark);
        boolean byPlace = points.begunAnew() || (marked.isEmpty() && points.unmarked());
        return byPlace && PrintedMarks.isNumber(mark) ? inPlace(Integer.parseInt(mark), points.all()) : marked;
    }

    private static List<PointFacts> inPlace(int place, List<PointFacts> points) {
        return place >= 1 && place <= points.size() ? List.of(points.get(place - 1)) : List.of();
    }

    /** The single marks that a printed mark names; none where it is not understood. */
    private static Set<String> marks(String printed, Points points) {
        String bare =
                UNTIL.matcher(WORDS.matcher(folded(printed)).replaceFirst("")).replaceAll("-");
        if (own(bare, points)) {
            return Set.of(PrintedMarks.number(bare));
        }
        Set<String> marks = new LinkedHashSet<>();
        for (String part : AND.split(bare, 0)) {
            if (own(part, points)) {
                marks.add(PrintedMarks.number(part));
                continue;
            }
            Matcher matcher = PART.matcher(PrintedMarks.number(part));
            boolean understood = matcher.matches()
                    && add(
                            marks,
                            matcher.group(1),
                            Optional.ofNullable(matcher.group(2)).orElse(matcher.group(1)));
            if (!understood) {
                return Set.of();
            }
        }
        return marks;
    }

    /** Whether a point bears just this mark: "1a", "II", "1.1". */
    private static boolean own(String mark, Points points) {
        String number = PrintedMarks.number(mark);
        return !number.isEmpty() && !points.marked(number).isEmpty();
    }

    private static boolean add(Set<String> marks, String first, String last) {
        if (PrintedMarks.isNumber(first) && PrintedMarks.isNumber(last)) {
            return addRange(marks, Integer.parseInt(first), Integer.parseInt(last), Integer::toString);
        }
        return !PrintedMarks.isNumber(first)
                && !PrintedMarks.isNumber(last)
                && addRange(marks, first.charAt(0), last.charAt(0), letter -> String.valueOf((char) letter));
    }

    private static boolean addRange(Set<String> marks, int first, int last, IntFunction<String> mark) {
        if (last < first || last - first > MOST) {
            return false;
        }
        for (int n = first; n <= last; n++) {
            marks.add(mark.apply(n));
        }
        return true;
    }

    private static String folded(String printed) {
        return printed.strip().toLowerCase(Locale.ROOT);
    }
}
