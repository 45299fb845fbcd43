package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Headings;
import java.util.List;

/**
 * Items that all have the number 1: a page whose list is broken by the text of each item begins it anew, and a copy of it prints "1."
 * above every title. What stands between two of them is decided on.
 */
final class RestartedNumbers {

    /** Two lists may begin with 1 in the text of one item. */
    private static final int FEWEST = 4;

    private static final QuickPattern OPENING = QuickPattern.compile("(?:,? at|:)$");

    private RestartedNumbers() {}

    /** The items; none where their numbers go on. */
    static List<Candidate> in(List<Candidate> candidates, List<PaperLine> lines) {
        List<Candidate> parted = candidates.stream()
                .filter(each -> each.form() == Candidate.Form.LINE && each.parted())
                .filter(each -> each.index() == 0 || !opens(lines.get(each.index() - 1)))
                .toList();
        List<Candidate> first =
                parted.stream().filter(each -> each.number() == 1).toList();
        boolean alone = first.size() > 1 && first.size() == parted.size();
        if (!alone && (first.size() < FEWEST || 3 * (parted.size() - first.size()) > first.size())) {
            return List.of();
        }
        int decided = 0;
        for (int c = 0; c < first.size(); c++) {
            int to = c + 1 < first.size() ? first.get(c + 1).index() : lines.size();
            decided += decided(lines.subList(first.get(c).from(), to)) ? 1 : 0;
        }
        return first.size() < FEWEST ? all(decided, first) : 3 * decided > 2 * first.size() ? first : List.of();
    }

    /** Whether a line opens the list below it, as a recommendation opens its points: "Forvaltningen indstiller, at". */
    private static boolean opens(PaperLine line) {
        return OPENING.find(line.text());
    }

    /** Few are items where a decision stands below each. */
    private static List<Candidate> all(int decided, List<Candidate> first) {
        return decided == first.size() ? first : List.of();
    }

    private static boolean decided(List<PaperLine> lines) {
        return lines.stream().anyMatch(line -> {
            String text = line.text();
            int colon = text.indexOf(':');
            String heading = colon > 0 ? text.substring(0, colon) : text;
            return line.mark().isEmpty() && Headings.role(heading) == Headings.Role.DECISION;
        });
    }
}
