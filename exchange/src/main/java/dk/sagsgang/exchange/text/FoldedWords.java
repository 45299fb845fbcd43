package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.source.Space;
import java.util.Locale;

/** The form in which printed words are compared with phrases. */
public final class FoldedWords {

    private FoldedWords() {}

    /** The text on one line, in small letters, with one kind of hyphen and apostrophe. */
    public static String folded(String text) {
        String words = Space.single(text).toLowerCase(Locale.ROOT);
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '\u2010' && words.charAt(i) <= '\u2019') {
                return words.replace('\u2011', '-').replace('\u2010', '-').replace('\u2019', '\'');
            }
        }
        return words;
    }

    /** A heading without its number, closing colon or full stop, and accents on "resumé". */
    public static String heading(String text) {
        String words = folded(text).replace('\u00e9', 'e');
        int end = words.length();
        while (end > 0 && (":.;,".indexOf(words.charAt(end - 1)) >= 0 || words.charAt(end - 1) == ' ')) {
            end--;
        }
        return words.substring(0, end);
    }

    /** Whether a letter is a capital. */
    public static boolean capital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
