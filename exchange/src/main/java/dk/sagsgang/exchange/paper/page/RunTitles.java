package dk.sagsgang.exchange.paper.page;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Titles that a transcript prints in a row with no sign between them: the next begins with a capital letter behind a word that is
 * written small, unless that word goes on with a name ("tilsyn i Lunde", "aftale mellem Lunde og Vester Å"). "Åbent" behind a title begins
 * none.
 */
public final class RunTitles {

    /** Words with which a title does not end. */
    private static final String OPEN =
            "i|af|på|for|til|fra|ved|og|samt|om|med|mellem|under|over|efter|mod|hos|langs|omkring|inden|uden|per|pr|nr|stk|vedr"
                    + "|vedrørende|den|det|de|der|som|ny|nye|nyt|ændret|kommunens|danske|eller|at|hertil|udmeldt|blandt|gennem|via|bag|ad";

    private static final QuickPattern NEXT = QuickPattern.compile("(?<![\\p{L}\\d])(?!(?:" + OPEN
            + ")[.]? )\\p{Ll}[\\p{Ll}-]+[)]? (?!(?:Åbent|Lukket)(?![\\p{L}]))(?=[\"\u201d\u201c]?\\p{Lu}\\p{Ll}{2})");

    private RunTitles() {}

    /** Where titles behind the first begin. */
    public static List<Integer> begins(String text, int from, int to) {
        List<Integer> begins = new ArrayList<>();
        Matcher next = NEXT.matcher(text).region(from, to).useTransparentBounds(true);
        while (next.find()) {
            begins.add(next.end());
        }
        return begins;
    }

    /** Whether more than one title may stand in a line. */
    public static boolean several(String line) {
        return NEXT.find(line);
    }
}
