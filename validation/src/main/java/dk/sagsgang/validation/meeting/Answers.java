package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.PointDecision;
import dk.sagsgang.validation.meeting.ItemFacts.PointFacts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which recommended points a point decision answers: those of its keys, or where it has none, those of its mark.
 *
 * <p>"Ad. 1", "At 1:", "2 - 5)", "Ad 2-3", "1 og 3" and "a)" are marks in use. A mark that is not understood answers
 * nothing and is not held against the decision.
 */
final class Answers {

    private static final int MOST = 200;
    private static final Pattern WORD = Pattern.compile("^(?:ad|at|pkt|punkt)\\b[\\s.:]*");
    private static final Pattern PART = Pattern.compile("(\\d{1,3}|\\p{L})(?:\\s*[-\u2013]\\s*(\\d{1,3}|\\p{L}))?");

    private Answers() {}

    static List<PointFacts> of(PointDecision decision, List<PointFacts> points) {
        if (!decision.answers().isEmpty()) {
            return points.stream()
                    .filter(point -> decision.answers().contains(point.point().key()))
                    .toList();
        }
        List<PointFacts> answered = new ArrayList<>();
        for (String mark : marks(decision.mark())) {
            point(mark, points).ifPresent(answered::add);
        }
        return answered;
    }

    /** Whether the mark is understood and one of the points it names is not there. */
    static boolean marksUnknownPoint(PointDecision decision, List<PointFacts> points) {
        return marks(decision.mark()).stream()
                .anyMatch(mark -> point(mark, points).isEmpty());
    }

    private static Optional<PointFacts> point(String mark, List<PointFacts> points) {
        Optional<PointFacts> marked = points.stream()
                .filter(point -> Printed.mark(point.point().mark()).equals(mark))
                .findFirst();
        boolean unmarked =
                points.stream().allMatch(point -> point.point().mark().isBlank());
        return marked.isEmpty() && unmarked && number(mark)
                ? points.stream().skip(Integer.parseInt(mark) - 1L).findFirst()
                : marked;
    }

    private static Set<String> marks(String printed) {
        String bare = WORD.matcher(printed.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        Set<String> marks = new LinkedHashSet<>();
        for (String part : bare.split("\\s*(?:,|\\bog\\b|&|\\+)\\s*")) {
            Matcher matcher = PART.matcher(Printed.number(part));
            if (!matcher.matches()) {
                return Set.of();
            }
            add(marks, matcher.group(1), Optional.ofNullable(matcher.group(2)).orElse(matcher.group(1)));
        }
        return marks;
    }

    private static void add(Set<String> marks, String first, String last) {
        if (number(first) && number(last)) {
            int to = Math.min(Integer.parseInt(last), Integer.parseInt(first) + MOST);
            for (int n = Math.max(1, Integer.parseInt(first)); n <= to; n++) {
                marks.add(Integer.toString(n));
            }
        } else if (first.length() == 1 && last.length() == 1) {
            for (char c = first.charAt(0); c <= last.charAt(0); c++) {
                marks.add(String.valueOf(c));
            }
        }
    }

    private static boolean number(String mark) {
        return !mark.isEmpty() && mark.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
