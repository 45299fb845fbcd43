package dk.sagsgang.exchange.paper.commission.origin;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pieces of expressions on decisions: who decides, on which day, and at which item of the agenda. */
final class OriginWords {

    /** One group: a council, a committee or a board, as it is named inside a sentence. */
    static final String BODY =
            "(KB(?!\\p{L})|[Bb]yrådet|[Kk]ommunalbestyrelsen|[Bb]orgerrepræsentationen|[Rr]egionsrådet|[Øø]konomiudvalget|[Dd]irektionen|\\p{Lu}[\\p{L}-]+ (?:Byråd|Kommunalbestyrelse)(?!\\p{L})|(?:\\p{Lu}[\\p{L}-]*(?:,| og| &)? ){0,4}?\\p{Lu}[\\p{L}-]*(?:udvalget|rådet)|Udvalget for [\\p{L}, -]{3,40}?)";

    /** One group: a day in words or figures. */
    static final String DAY = "(\\d{1,2}\\. ?\\p{L}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})";

    /** Words before the day of a meeting: " i møde den ", " på sit møde d. ", " den ". */
    static final String ON =
            "(?:,? (?:på|i|ved) (?:sit |et |dets )?(?:\\p{L}+ )?møde(?:t)?)?,? ?(?:,? af den |den |d\\. |af )?";

    /** The number of the item behind the day: ", punkt 94", " (sag 214)", ", jf. punkt 9". */
    static final String ITEM =
            "(?:,? \\(?(?:jf\\. |som |under |ved )?(?:dagsordenens )?(?:punkt|pkt\\.|sag|dagsordenspunkt)(?: nr\\.)? \\d{1,3}\\)?)?";

    private static final QuickPattern NUMBER = QuickPattern.compile(
            "\\b(?:dagsordens)?(?:punkt|pkt\\.|sag)(?: nr\\.)? (\\d{1,3})(?![\\d./-]*\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OriginWords() {}

    /** The number of the only item of an agenda that a sentence names; empty where it names none, or several. */
    static String item(String text) {
        Matcher number = NUMBER.matcher(text);
        String only = number.find() ? number.group(1) : "";
        return number.find() ? "" : only;
    }
}
