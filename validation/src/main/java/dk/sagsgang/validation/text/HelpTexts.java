package dk.sagsgang.validation.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the words that a template says to its author.
 *
 * <p>A case may be about help texts, quote one, or hold brackets and x's of its own: only phrases that nobody writes for
 * readers count, and not between quotation marks. Masked numbers such as 010170-xxxx are no placeholders.
 */
final class HelpTexts {

    private static final Pattern PHRASES = Pattern.compile(
            "\\b(?:husk|slet|fjern)[:,]? (?:at (?:slette|fjerne) )?(?:denne |disse )?hjælpetekst"
                    + "|hjælpetekst(?:en|er|erne)? (?:skal )?slettes"
                    + "|\\bat x ?(?:\\.{2,}|…)"
                    + "|[\\[<](?:indsæt|skriv|angiv|udfyld|klik|vælg)\\b[^\\]>]{0,80}[\\]>]"
                    + "|klik (?:eller tryk )?her for at (?:angive|indsætte|skrive (?:tekst|en dato))"
                    + "|(?<![\\d-])\\bxx[./-]xx(?:[./-]xx|\\b(?! ?%))|(?<![\\d-])\\bxxxx+\\b(?!-)|\\bxx+ (?:mio\\. |mia\\. )?kr\\b"
                    + "|lorem ipsum",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HelpTexts() {}

    static boolean in(String text) {
        Matcher matcher = PHRASES.matcher(text);
        QuotationMarks marks = new QuotationMarks(text);
        while (matcher.find()) {
            if (!marks.around(matcher.start(), matcher.end())) {
                return true;
            }
        }
        return false;
    }
}
