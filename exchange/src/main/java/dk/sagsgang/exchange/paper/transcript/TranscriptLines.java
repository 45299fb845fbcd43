package dk.sagsgang.exchange.paper.transcript;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Transcripts of PDFs as web archives print them: below the word "Transkript" each page is one long line, in which headings and
 * lists run into the text. What stands above it belongs to the web page.
 */
public final class TranscriptLines {

    private static final int WHOLE_PAGE = 500;

    private static final QuickPattern PAGE_BEFORE = QuickPattern.compile("^(\\d{1,3})(?: (?=\\S)|$)");

    /** "Side 8 af 44" and "Side nr. 3" say themselves that they are no part of the text. */
    private static final QuickPattern SIDE_BEHIND =
            QuickPattern.compile(" [Ss]ide (?:\\d{1,3}(?: ?(?:/|af) ?\\d{1,3})?|nr\\. ?(?:\\d{1,3}|[ivxl]{1,6}))$");

    private static final QuickPattern PAGE_BEHIND = QuickPattern.compile(" (\\d{1,3})(?: ?(?:/|af) ?\\d{1,3})?$");

    /** Pages for the names of those who sign, and the list of all attachments. */
    private static final QuickPattern ANNEX = QuickPattern.compile(
            "^(?:Underskrifts(?:side|ark|blad)|(?:Samlet )?[Bb]ilags(?:liste|oversigt|fortegnelse))(?= \\p{Lu}| \\d|$)");

    private TranscriptLines() {}

    /** The line that says so, -1 where none does. */
    public static int begin(List<PaperLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (FoldedWords.heading(lines.get(i).printed()).equals("transkript")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a transcript that begins behind a line has run its pages together: one line or a few of each. */
    public static boolean run(List<PaperLine> lines, int transcript) {
        if (transcript < 0) {
            return false;
        }
        List<PaperLine> pages = lines.subList(transcript + 1, lines.size());
        return counted(pages) || pages.stream().anyMatch(line -> line.text().length() > WHOLE_PAGE);
    }

    /** Whether the lines are whole pages that were copied as one line each, with their numbers at the end. */
    public static boolean pages(List<PaperLine> lines) {
        long whole =
                lines.stream().filter(line -> line.text().length() > WHOLE_PAGE).count();
        long numbered = lines.stream()
                .filter(line -> line.text().length() > WHOLE_PAGE && PAGE_BEHIND.find(line.text()))
                .count();
        return whole > 0 && 2 * whole >= lines.size() && 2 * numbered >= whole;
    }

    /** The lines of the pages; those that belong to the paper as a whole and to none of its parts are set aside. */
    public static List<PaperLine> of(List<PaperLine> pages, List<PaperLine> aside) {
        TranscriptTitles titles = TranscriptTitles.of(pages);
        List<PaperLine> lines = new ArrayList<>();
        int number = 0;
        List<int[]> bounds = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        boolean counted = counted(pages);
        for (PaperLine line : pages) {
            number++;
            int[] bound = bounds(line.printed(), number, pages.size(), counted);
            bounds.add(bound);
            texts.add(line.printed().substring(bound[0], bound[1]));
        }
        PageRims rims = new PageRims(texts);
        TranscriptLists lists = new TranscriptLists(texts);
        int contents = -1;
        @Nullable PaperLine contentsPage = null;
        int[] contentsAt = new int[2];
        for (int p = 0; p < pages.size(); p++) {
            String text = texts.get(p);
            // The first page has the head of the paper, and none of its own.
            int from = p == 0 ? 0 : rims.head(text);
            int to = Math.max(from, rims.foot(text));
            from += bounds.get(p)[0];
            to += bounds.get(p)[0];
            PaperLine page = pages.get(p).unmarked();
            if (p > 0 && ANNEX.find(page.text().substring(from, to))) {
                aside.add(page);
            } else if (contents < 0 && titles.contents(page.text().substring(0, to))) {
                // It is parted last, by the titles that the other pages have.
                contents = lines.size();
                contentsPage = page;
                contentsAt = new int[] {from, to};
            } else {
                TranscriptPage.add(page, from, to, titles, lists, p == 0, aside, lines);
            }
        }
        if (contentsPage != null) {
            List<PaperLine> own = new ArrayList<>();
            TranscriptPage.add(contentsPage, contentsAt[0], contentsAt[1], titles, lists, contents == 0, aside, own);
            lines.addAll(contents, own);
        }
        return titles.any() ? lines : TranscriptPlainTitles.parted(lines);
    }

    /** Whether every page begins with a number, each greater than the one before, from 1 on. */
    private static boolean counted(List<PaperLine> pages) {
        int last = 0;
        for (PaperLine page : pages) {
            Matcher before = PAGE_BEFORE.matcher(page.printed());
            int number = before.find() ? Integer.parseInt(before.group(1)) : 0;
            if (number <= last || last == 0 && number != 1) {
                return false;
            }
            last = number;
        }
        return last > 0;
    }

    /** A page without its number, which stands before or behind it. */
    private static int[] bounds(String page, int index, int pages, boolean counted) {
        Matcher before = PAGE_BEFORE.matcher(page);
        int number = before.find() ? Integer.parseInt(before.group(1)) : 0;
        // Pages may be left out of the middle: the number that stands first goes on from the page before.
        int from = number == index || counted ? before.end() : 0;
        Matcher side = SIDE_BEHIND.matcher(page);
        Matcher behind = PAGE_BEHIND.matcher(page);
        int to = side.find()
                ? side.start()
                : behind.find() && Integer.parseInt(behind.group(1)) <= pages + 2 ? behind.start() : page.length();
        return new int[] {from, Math.max(from, to)};
    }
}
