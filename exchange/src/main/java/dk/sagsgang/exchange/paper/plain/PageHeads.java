package dk.sagsgang.exchange.paper.plain;

import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourceText;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets aside what belongs to the page: its number, the line that stands at the top of each, and the buttons of a web page. */
final class PageHeads {

    private static final QuickPattern NUMBER = QuickPattern.compile(
            "(?:.{0,60}\\b)?(?:side|page) ?:? ?\\d{1,4}(?: ?(?:af|/|of) ?\\d{1,4})?|- ?\\d{1,4} ?-|\\d{1,3} ?/ ?\\d{1,3}");

    /** What a site tells of itself above its pages. */
    private static final QuickPattern SITE = QuickPattern.compile("\\bcookies?|use google to translate|^du er her$");

    private static final int FIRST_LINES = 15;

    /** So far the head of the first page reaches, which stays: it may be the title. */
    private static final int FIRST_PAGE = 3;

    private static final int OFTEN = 3;

    private static final int LONGEST_HEAD = 60;

    private PageHeads() {}

    static Paper without(SourceText source, List<PaperLine> lines) {
        Map<String, Integer> times = new HashMap<>();
        for (PaperLine line : lines) {
            if (line.text().length() <= 120
                    && line.text().toLowerCase(java.util.Locale.ROOT).contains("side ")) {
                times.merge(shape(line), 1, Integer::sum);
            }
        }
        Heads heads = heads(lines);
        PageButtons buttons = PageButtons.of(lines);
        List<PaperLine> kept = new ArrayList<>(lines.size());
        List<PaperLine> aside = new ArrayList<>();
        boolean gap = false;
        int at = 0;
        for (PaperLine line : lines) {
            String words = FoldedWords.heading(line.text());
            boolean first = at < FIRST_PAGE;
            boolean site = at++ < FIRST_LINES && SITE.find(words);
            boolean page =
                    NUMBER.matches(words) && (words.length() < 20 || times.getOrDefault(shape(line), 0) >= OFTEN);
            if (page
                    || site
                    || heads.above.contains(words)
                    || !first && heads.below.contains(words)
                    || PageButtons.alone(line)) {
                aside.add(line);
                gap = true;
            } else {
                PaperLine bare = buttons.without(line);
                kept.add(gap ? bare.apart(true) : bare);
                gap = false;
            }
        }
        return new Paper(source, kept, aside);
    }

    /**
     * What comes again with the numbers of the pages.
     *
     * @param above what stands right above them, at the foot of a page
     * @param below what stands right below them, at the top of the next page
     */
    private record Heads(Set<String> above, Set<String> below) {}

    /** Lines that stand right above or below the number of a page, on several pages. */
    private static Heads heads(List<PaperLine> lines) {
        Map<String, Integer> above = new HashMap<>();
        Map<String, Integer> below = new HashMap<>();
        int pages = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).text().regionMatches(true, 0, "side ", 0, 5)
                    || !NUMBER.matches(FoldedWords.heading(lines.get(i).text()))) {
                continue;
            }
            pages++;
            for (int at : new int[] {i - 2, i - 1}) {
                count(lines, at, above);
            }
            count(lines, i + 1, below);
        }
        int most = pages;
        above.values().removeIf(count -> count < OFTEN || 2 * count < most);
        // The first page has no number above its head.
        lines.stream()
                .limit(FIRST_PAGE)
                .map(line -> FoldedWords.heading(line.printed()))
                .distinct()
                .filter(below::containsKey)
                .forEach(words -> below.merge(words, 1, Integer::sum));
        below.values().removeIf(count -> count < OFTEN || 2 * count < most);
        return new Heads(above.keySet(), below.keySet());
    }

    private static void count(List<PaperLine> lines, int at, Map<String, Integer> beside) {
        if (at >= 0 && at < lines.size() && lines.get(at).printed().length() <= LONGEST_HEAD) {
            beside.merge(FoldedWords.heading(lines.get(at).printed()), 1, Integer::sum);
        }
    }

    private static String shape(PaperLine line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
