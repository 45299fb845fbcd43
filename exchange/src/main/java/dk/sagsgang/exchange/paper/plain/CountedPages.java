package dk.sagsgang.exchange.paper.plain;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of a text that kept no form feeds and still has the lines that count them, "Side 3", "Side 3 af 12", "Side 3/12 Sag 15/1234" or "- 3 -": each such line is taken
 * for the last of its page, whether it was printed at the foot of that page or at the head of the next.
 *
 * @param pages the lines of each page
 * @param edges those of them that are of the page and not of the paper
 */
record CountedPages(List<List<PaperLine>> pages, Set<PaperLine> edges) {

    private static final QuickPattern NUMBER = QuickPattern.compile(
            "^(?:.{0,60}[\\s,|\u2013-])?(?:side|page):? ?(?:nr\\.? ?)?(\\d{1,4})(?: ?(?:af|/|of) ?\\d{1,4})?$|^(?:side|page):? ?(\\d{1,4}) ?(?:af|/|of) ?\\d{1,4}[\\s,|\u2013-]{1,20}\\S.{0,60}$|^[-\u2013] ?(\\d{1,4}) ?[-\u2013]$",
            Pattern.CASE_INSENSITIVE);

    private static final int FEWEST = 2;

    /** So long a page is at least; closer together stand the entries of contents. */
    private static final int SHORTEST = 3;

    /** So many lines at the top of the first page are of the paper. */
    private static final int HEAD = 3;

    /** The lines parted by the lines that count them; all in one where none do. */
    static CountedPages of(List<PaperLine> lines) {
        List<Integer> ends = new ArrayList<>();
        int last = -1;
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            int number = number(lines.get(i));
            boolean counts = number >= 0 && (last < 0 || number == last + 1);
            if (counts && (last < 0 || i - from >= SHORTEST)) {
                ends.add(i + 1);
                last = number;
                from = i + 1;
            }
        }
        if (ends.size() < FEWEST) {
            return slides(lines);
        }
        List<List<PaperLine>> whole = new ArrayList<>();
        List<List<PaperLine>> pages = new ArrayList<>();
        int begin = 0;
        for (int end : ends) {
            whole.add(lines.subList(begin, end));
            pages.add(lines.subList(begin, end - 1));
            begin = end;
        }
        if (begin < lines.size()) {
            whole.add(lines.subList(begin, lines.size()));
            pages.add(lines.subList(begin, lines.size()));
        }
        Set<PaperLine> edges = PageEdges.of(pages);
        pages.get(0).subList(0, Math.min(HEAD, pages.get(0).size())).forEach(edges::remove);
        ends.forEach(end -> edges.add(lines.get(end - 1)));
        return new CountedPages(whole, edges);
    }

    /** Slides, at whose foot the same words stand each time and the number alone below or above them. */
    private static CountedPages slides(List<PaperLine> lines) {
        for (int beside : new int[] {-1, 1}) {
            List<Integer> numbers = new ArrayList<>();
            String words = "";
            for (int i = 0; i < lines.size(); i++) {
                boolean counted = lines.get(i).mark().isEmpty()
                        && lines.get(i).text().equals(String.valueOf(numbers.size() + 1))
                        && i + beside >= 0
                        && i + beside < lines.size();
                String foot = counted ? lines.get(i + beside).printed() : "";
                if (foot.length() >= SHORTEST && (numbers.isEmpty() || foot.equals(words))) {
                    words = foot;
                    numbers.add(i);
                }
            }
            if (numbers.size() > FEWEST) {
                return slides(lines, numbers, beside);
            }
        }
        return new CountedPages(List.of(lines), Set.of());
    }

    private static CountedPages slides(List<PaperLine> lines, List<Integer> numbers, int beside) {
        List<List<PaperLine>> pages = new ArrayList<>();
        Set<PaperLine> edges = Collections.newSetFromMap(new IdentityHashMap<>());
        int begin = 0;
        for (int at : numbers) {
            int end = Math.max(at, at + beside) + 1;
            pages.add(lines.subList(begin, end));
            edges.add(lines.get(at));
            edges.add(lines.get(at + beside));
            begin = end;
        }
        if (begin < lines.size()) {
            pages.add(lines.subList(begin, lines.size()));
        }
        return new CountedPages(pages, edges);
    }

    private static int number(PaperLine line) {
        Matcher number = NUMBER.matcher(line.printed());
        if (!number.matches()) {
            return -1;
        }
        for (int group = 1; group < number.groupCount(); group++) {
            if (number.group(group) != null) {
                return Integer.parseInt(number.group(group));
            }
        }
        return Integer.parseInt(number.group(number.groupCount()));
    }
}
