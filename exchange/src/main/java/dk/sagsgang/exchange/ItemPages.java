package dk.sagsgang.exchange;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.List;

/**
 * Pages that are items of an agenda and have no head: a numbered title, and right below it whether the item is open, and the number of
 * its case.
 */
final class ItemPages {

    private static final QuickPattern NUMBERED =
            QuickPattern.compile("(?:(?:punkt|pkt\\.?|sag)(?: nr\\.?)? )?\\d{1,4}[.:]? \\p{L}.{3,250}");

    private static final QuickPattern ACCESS = QuickPattern.compile("(?:åbent?|lukket)(?: punkt| sag)?");

    private static final QuickPattern CASE = QuickPattern.compile(
            "(?:sags? ?(?:nr|nummer)?|sagsid|j\\. ?nr|journalnr|dok\\.?(?: ?nr)?)\\.? ?:? ?\\d[\\d./-]{4,}.*");

    private static final int BELOW = 6;

    private ItemPages() {}

    /** Whether the lines are such a page. */
    static boolean is(List<PaperLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!NUMBERED.matches(FoldedWords.folded(lines.get(i).printed()))) {
                continue;
            }
            boolean open = false;
            boolean cased = false;
            for (int b = i + 1; b < lines.size() && b <= i + BELOW; b++) {
                String words = FoldedWords.heading(lines.get(b).printed());
                open |= ACCESS.matches(words);
                cased |= CASE.matches(words);
            }
            if (open && cased) {
                return true;
            }
        }
        return false;
    }
}
