package dk.sagsgang.exchange.paper.plain;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds heads and feet of pages where the source parts its pages: lines at the edge of at least half of them that say the same, or
 * count the pages. A decision such as "Godkendt." at the foot of each page is none: what says the same at the foot has a digit, as
 * an address or a day has.
 */
final class PageEdges {

    /** How many lines a head or foot has at most. */
    private static final int DEEPEST = 3;

    private static final int LONGEST = 120;

    /** "Punkt 4" at the top of each page begins an item. */
    private static final QuickPattern ITEM =
            QuickPattern.compile("(?:punkt|pkt\\.?|sag|bilag)(?: nr\\.?)? ?#.*", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern DIGITS = QuickPattern.compile("\\d{1,9}");

    private PageEdges() {}

    /** The lines of heads and feet, by themselves; of one page there is none. */
    static Set<PaperLine> of(List<List<PaperLine>> pages) {
        Set<PaperLine> edges = Collections.newSetFromMap(new IdentityHashMap<>());
        if (pages.size() < 2) {
            return edges;
        }
        for (int depth = 0; depth < DEEPEST; depth++) {
            edges.addAll(at(true, depth, pages, edges));
            edges.addAll(at(false, depth, pages, edges));
        }
        return edges;
    }

    /** The lines at one depth from an edge, where what stands nearer to it is of a head or foot too. */
    private static List<PaperLine> at(boolean top, int depth, List<List<PaperLine>> pages, Set<PaperLine> known) {
        Map<String, List<OnPage>> shapes = new HashMap<>();
        for (int p = 0; p < pages.size(); p++) {
            List<PaperLine> page = pages.get(p);
            int index = top ? depth : page.size() - 1 - depth;
            int nearer = top ? index - 1 : index + 1;
            boolean reached = index >= 0 && index < page.size() && (depth == 0 || known.contains(page.get(nearer)));
            if (reached && possible(page.get(index))) {
                String shape = DIGITS.matcher(page.get(index).printed()).replaceAll("#");
                if (!ITEM.matches(shape)) {
                    shapes.computeIfAbsent(shape, none -> new ArrayList<>()).add(new OnPage(p, page.get(index)));
                }
            }
        }
        int often = Math.max(2, (pages.size() + 1) / 2);
        List<PaperLine> found = new ArrayList<>();
        shapes.forEach((shape, lines) -> {
            boolean same = lines.stream()
                    .allMatch(
                            each -> each.line.printed().equals(lines.get(0).line.printed()));
            boolean said = same && (top || shape.indexOf('#') >= 0) && !shape.endsWith(".") && !shape.endsWith(":");
            if (lines.size() >= often && (said || counting(lines))) {
                lines.forEach(each -> found.add(each.line));
            }
        });
        return found;
    }

    private static boolean possible(PaperLine line) {
        boolean item = line.numbered() && !line.text().isEmpty();
        // "Byrådet 4. maj 2020" looks like the heading of a decision too.
        boolean heading = Headings.line(line.text()) && line.text().chars().noneMatch(Character::isDigit);
        return line.printed().length() <= LONGEST && !heading && !line.bullet() && !item;
    }

    /** Whether one of the numbers in the lines goes up with the pages. */
    private static boolean counting(List<OnPage> lines) {
        List<List<Integer>> numbers =
                lines.stream().map(each -> numbers(each.line)).toList();
        for (int n = 0; n < numbers.get(0).size(); n++) {
            boolean up = true;
            for (int i = 1; i < lines.size(); i++) {
                int pages = lines.get(i).page - lines.get(0).page;
                up &= numbers.get(i).get(n) - numbers.get(0).get(n) == pages;
            }
            if (up) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> numbers(PaperLine line) {
        List<Integer> numbers = new ArrayList<>();
        Matcher digits = DIGITS.matcher(line.printed());
        while (digits.find()) {
            numbers.add(Integer.parseInt(digits.group()));
        }
        return numbers;
    }

    /**
     * A line with the page it stands on.
     *
     * @param page the index of the page
     * @param line the line
     */
    private record OnPage(int page, PaperLine line) {}
}
