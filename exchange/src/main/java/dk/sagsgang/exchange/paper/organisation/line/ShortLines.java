package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;

/**
 * Lines of their own that could be the name of a unit or a heading, by their words alone: "Havn og Kyst" could, "Kære kolleger",
 * "Uge 40 Forslaget sendes i høring" and a telephone number could not.
 */
final class ShortLines {

    private static final int MOST_WORDS_ALONE = 8;

    /** What no heading and no name of a unit has: a year, an address, a telephone number. */
    private static final QuickPattern NO_NAME = QuickPattern.compile("\\d{4}|@|www\\.|\\b[Tt]lf|\\b[Tt]elefon");

    /** What begins with a time is a step of a plan: "Uge 40 Forslaget sendes i høring". */
    private static final QuickPattern DAY_FIRST = QuickPattern.compile(
            "(?:(?:Primo|Medio|Ultimo|Senest|Inden|Efter|Uge|Fra|Den) )?(?:\\d{1,2}\\.? ?(?:[-\u2013]\\d{1,2}\\.? ?)?)?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December|(?<=Uge )\\d{1,2})(?: \\d{4})? \\p{Lu}|Efter (?:et|to|tre|\\d) (?:år|måneder)");

    /** Words of a letter, which head nothing. */
    private static final QuickPattern GREETING =
            QuickPattern.compile("(?:Kære|Hej|Til alle|Med venlig hilsen|Venlig hilsen|Mvh)(?![\\p{L}-])");

    private ShortLines() {}

    /** Whether a line of its own could be a name or a heading: short, with a capital, without verb and closing stop. */
    static boolean name(PaperLine line) {
        String text = line.text();
        return line.kind() == PaperLine.Kind.TEXT
                && line.mark().isEmpty()
                && !text.isEmpty()
                && text.length() <= OrganisationLines.LONG / 2
                && text.chars().filter(c -> c == ' ').count() < MOST_WORDS_ALONE
                && FoldedWords.capital(text)
                && ".,;:!?".indexOf(text.charAt(text.length() - 1)) < 0
                && !text.endsWith(" at")
                && !NO_NAME.find(text)
                && !GREETING.lookingAt(text)
                && !DAY_FIRST.lookingAt(text)
                && !HeadingLines.sentence(text);
    }

    /** Whether a line has a year, an address or a telephone number, as no heading has. */
    static boolean noName(String text) {
        return NO_NAME.find(text);
    }

    /** Whether a line greets, as letters do. */
    static boolean greeting(PaperLine line) {
        return GREETING.lookingAt(line.text()) && line.text().length() < OrganisationLines.LONG / 4;
    }
}
