package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The contents that a paper prints say its headings once more and are no parts of it. They end where the first of them is found
 * again.
 */
final class PrintedContents {

    private static final Set<String> HEADINGS = Set.of("indholdsfortegnelse", "indhold");

    private static final QuickPattern NUMBER = QuickPattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+");

    /** The number of a page: "side 4", "....... 4". */
    private static final QuickPattern PAGE =
            QuickPattern.compile("[ .]*(?:\\bside)?[ .]*\\b\\d{1,3}$|[ .]+side$", Pattern.CASE_INSENSITIVE);

    /** The same in the middle of entries that run into each other. */
    private static final QuickPattern PAGE_INSIDE =
            QuickPattern.compile("\\bside \\d{1,3} (?=\\p{Lu})", Pattern.CASE_INSENSITIVE);

    private static final int FEWEST = 3;

    private PrintedContents() {}

    /** The lines of a paper without its contents; all of them where it has none, or where their end is not found. */
    static List<PaperLine> left(List<PaperLine> lines) {
        int at = 0;
        while (at < lines.size()
                && !HEADINGS.contains(FoldedWords.heading(lines.get(at).text()))) {
            at++;
        }
        int end = at + FEWEST;
        while (end < lines.size() && !words(lines.get(end)).equals(words(lines.get(at + 1)))) {
            end++;
        }
        if (end >= lines.size() || words(lines.get(end)).isEmpty()) {
            return lines;
        }
        List<PaperLine> left = new ArrayList<>(lines.subList(0, at));
        // A sentence that the last entries run into is of the paper.
        PaperLine last = lines.get(end - 1);
        Matcher page = PAGE_INSIDE.matcher(last.text());
        int behind = -1;
        while (page.find()) {
            behind = page.end();
        }
        if (behind > 0 && last.text().endsWith(".")) {
            left.add(last.from(behind));
        }
        left.addAll(lines.subList(end, lines.size()));
        return left;
    }

    /** What an entry or a heading says without the numbers around it. */
    private static String words(PaperLine line) {
        String bare = NUMBER.matcher(line.text()).replaceFirst("");
        return FoldedWords.heading(PAGE.matcher(bare).replaceFirst(""));
    }
}
