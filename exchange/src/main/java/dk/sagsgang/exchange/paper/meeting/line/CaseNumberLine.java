package dk.sagsgang.exchange.paper.meeting.line;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.text.Access;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is a case number (sagsnummer) without a label: "18/1234", "Åbent - 01.00.00-G01-93-16", "00.22.02.A30 12/23442",
 * "LHOLM / 08/3208".
 *
 * @param number the case number as printed
 * @param access whether the line says that the item is open
 * @param initials the initials of who has the case, which some print before its number; empty without
 */
public record CaseNumberLine(String number, Optional<Access> access, String initials) {

    private static final Pattern BARE = WordBounds.compile(
            "(\\d{2}\\.\\d{2}\\.\\d{2}[- ]?[A-ZÆØÅ]\\d{2}.{0,16}|\\d{4,6}-(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{3,6}|\\d{3}-(?:19|20)\\d{2}-\\d{1,6}|\\d{2}/\\d{3,6}|\\d{2}-\\d{6})\\.?(?: -)?");

    /** The subject by the plan of files before the case number. */
    private static final Pattern FACET_BEFORE = WordBounds.compile(
            "\\d{2}\\.\\d{2}(?:\\.\\d{2})?[.-]?[A-ZÆØÅ]\\d{2}(?: | ?[-\u2013] )(\\d{2}(?:\\d{2})?/\\d{3,6})");

    private static final QuickPattern WITH_ACCESS =
            QuickPattern.compile("^(Åbent?|Lukket)(?: punkt| sag)? ?[-\u2013] ?(\\S.{5,60})$");

    private static final QuickPattern INITIALS_BEFORE = QuickPattern.compile("^([A-ZÆØÅ]{2,8}) ?/ ?(?=\\d)");

    /** The case number that a line is; empty where it says anything else. */
    public static Optional<CaseNumberLine> of(String line) {
        Matcher both = WITH_ACCESS.matcher(line);
        Optional<Access> access = both.matches() ? OpenMarks.word(both.group(1)) : Optional.empty();
        String number = both.matches() ? both.group(2) : line;
        Matcher before = INITIALS_BEFORE.matcher(number);
        String initials = before.find() ? before.group(1) : "";
        number = initials.isEmpty() ? number : number.substring(before.end());
        for (Pattern pattern : new Pattern[] {FACET_BEFORE, BARE}) {
            Matcher matcher = pattern.matcher(number);
            if (matcher.matches()) {
                return Optional.of(new CaseNumberLine(matcher.group(1), access, initials));
            }
        }
        return Optional.empty();
    }

    /** Whether a line above the title of an item belongs to it: its case number, or "Åbent punkt". */
    public static boolean above(PaperLine line) {
        return OpenMarks.of(line.text()).isPresent()
                || of(line.printed()).filter(found -> found.access().isEmpty()).isPresent();
    }
}
