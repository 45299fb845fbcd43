package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;

/** What a web page notes of itself around a paper: when it was changed, who answers for it, and the way to it from the front page. */
public final class PageNotes {

    private static final QuickPattern NOTE = QuickPattern.compile(
            "(?:siden er |side )?(?:sidst|senest) (?:opdateret|redigeret|ændret)(?: den)?:? [\\d. \\p{L}/-]{6,25}|ansvarlig for siden:? .{2,50}|(?:forside|hjem|home|startside) ?[/>\u00bb|\u203a] ?[^.]{2,120}");

    private PageNotes() {}

    /** Whether a line is such a note and says nothing else. */
    public static boolean is(PaperLine line) {
        return NOTE.matches(FoldedWords.heading(line.text()));
    }
}
