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

    private static final String QUOTES = "\"\u00bb\u00ab\u201e\u201c\u201d";

    private HelpTexts() {}

    static boolean in(String text) {
        Matcher matcher = PHRASES.matcher(text);
        while (matcher.find()) {
            if (!quoted(text, matcher.start(), matcher.end())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part of a line stands between quotation marks: the last one before it opens, and there is one behind. */
    private static boolean quoted(String text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) != '\n' && QUOTES.indexOf(text.charAt(before)) < 0) {
            before--;
        }
        return before >= 0 && text.charAt(before) != '\n' && opens(text, before) && quoteFollows(text, end);
    }

    private static boolean opens(String text, int mark) {
        return mark == 0
                || (!Character.isLetterOrDigit(text.charAt(mark - 1)) && ".,!?".indexOf(text.charAt(mark - 1)) < 0);
    }

    private static boolean quoteFollows(String text, int from) {
        for (int at = from; at < text.length() && text.charAt(at) != '\n'; at++) {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
