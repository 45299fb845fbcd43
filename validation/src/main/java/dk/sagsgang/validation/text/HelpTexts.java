package dk.sagsgang.validation.text;

import dk.sagsgang.internal.WordBounds;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the words that a template says to its author.
 *
 * <p>A case may be about help texts, quote one, or hold brackets and x's of its own: only phrases that nobody writes for
 * readers count, and not between quotation marks. Masked numbers such as 010170-xxxx are no placeholders.
 */
final class HelpTexts {

    /** What a template tells its author to do, or names as missing. */
    private static final String INSTRUCTIONS =
            "indsæt|indsættes|skriv|skrives|angiv|angives|udfyld|udfyldes|klik|vælg|beskriv"
                    + "|beskrives|redegør|anfør|anføres|notér|noter|tilføj|slet|slettes|erstat|forklar|begrund|husk|oplist|oplys"
                    + "|dato|beløb|antal|årstal|titel|tekst|sagsnr|sagsnummer|kort beskrivelse|her (?:skrives|beskrives|indsættes|angives)"
                    + "|evt\\. tekst";

    /** A name, behind which a system prints the brackets of a party that nobody told it: "Niels Larsen ()". */
    private static final String NAME = "(?-iu:\\p{Lu}[\\p{L}.-]{0,30} \\p{Lu}[\\p{L}.-]{0,30}) ";

    private static final Pattern PHRASES = WordBounds.compile(
            "\\b(?:husk|slet|fjern)[:,]? (?:at (?:slette|fjerne) )?(?:denne |disse )?hjælpetekst"
                    + "|hjælpetekst(?:en|er|erne)? (?:skal )?slettes"
                    + "|\\bat x ?(?:\\.{2,}|…)"
                    + "|[\\[<{](?:" + INSTRUCTIONS + ")\\b[^\\]>}]{0,300}[\\]>}]"
                    + "|(?<![\\p{L}\\d])(?<!" + NAME + ")\\( ?\\)"
                    + "|klik (?:eller tryk )?her for at (?:angive|indsætte|skrive (?:tekst|en dato))"
                    + "|(?<![\\d-])\\bxx[./-]xx(?:[./-]xx|\\b(?! ?%))|(?<![\\d-])\\bxxxx+\\b(?!-)|\\bxx+ (?:mio\\. |mia\\. )?kr\\b"
                    + "|lorem ipsum",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What stands in each of those. */
    private static final List<String> PARTS_OF_PHRASES =
            List.of("hjælpetekst", "at x", "[", "<", "{", "()", "( )", "klik ", "xx", "lorem");

    /** Brackets with nothing in them, but for those before the answers of a form: "[ ] Ja [x] Nej". */
    private static final Pattern EMPTY = Pattern.compile("(?m)\\[ ?\\]|<_*>|\\[_+\\]");

    private static final Pattern ANSWERS = Pattern.compile("(?m)\\[[xX]\\]|^[ \\-*]*\\[ ?\\] ?\\p{L}");

    /** A text that stands in brackets as a whole, told to the author and to nobody else. */
    private static final Pattern WHOLE = Pattern.compile("\\s*\\[[^\\[\\]]+\\s[^\\[\\]]+\\s[^\\[\\]]+\\]\\.?\\s*");

    private static final Pattern WHOLE_INSTRUCTION = WordBounds.compile(
            "\\s*\\((?:" + INSTRUCTIONS
                    + "|her (?:skrives|beskrives|indsættes|angives|redegøres|anføres))\\b[^()]+\\)\\.?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What stands in brackets for a reader: a picture that is left out, a part that is closed. */
    private static final Pattern FOR_READERS = WordBounds.compile(
            "\\[\\s*(?:billede|foto|kort|figur|tabel|diagram|graf|illustration|logo|link|bilag|se|note|red)\\b"
                    + "|udelad|fjernet|undtaget|anonymis|offentlig|lukket|fortrolig|slettet|udgået|oversat",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HelpTexts() {}

    static boolean in(String text) {
        return whole(text)
                || (mayHoldPhrase(text) && unquoted(PHRASES.matcher(text), text))
                || (unquoted(EMPTY.matcher(text), text)
                        && !ANSWERS.matcher(text).find());
    }

    /** A quick look: the trace of a template has also the full stop behind "max". */
    private static boolean mayHoldPhrase(String text) {
        return PARTS_OF_PHRASES.stream().anyMatch(part -> WordInText.stands(part, text));
    }

    private static boolean whole(String text) {
        return (WHOLE.matcher(text).matches() && !FOR_READERS.matcher(text).find())
                || WHOLE_INSTRUCTION.matcher(text).matches();
    }

    private static boolean unquoted(Matcher matcher, String text) {
        QuotationMarks marks = new QuotationMarks(text);
        while (matcher.find()) {
            if (!marks.around(matcher.start(), matcher.end())) {
                return true;
            }
        }
        return false;
    }
}
