package dk.sagsgang.validation.text;

import java.util.regex.Pattern;

/**
 * Knows the words that a template says to its author.
 *
 * <p>A case may be about help texts, or hold brackets and x's of its own: only phrases that nobody writes for readers
 * count.
 */
final class HelpTexts {

    private static final Pattern PHRASES = Pattern.compile(
            "(?:husk|denne|slet) [^.\n]{0,20}hjælpetekst|hjælpetekst(?:en)? (?:skal )?slettes"
                    + "|\\bat x ?(?:\\.{2,}|…)"
                    + "|[\\[<](?:indsæt|skriv|angiv|udfyld|klik|vælg)\\b[^\\]>]{0,80}[\\]>]"
                    + "|klik (?:eller tryk )?her for at (?:angive|skrive|indsætte)"
                    + "|\\bxx[.-]xx[.-]xx|\\bxxxx+\\b|lorem ipsum",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HelpTexts() {}

    static boolean in(String text) {
        return suspicious(text) && PHRASES.matcher(text).find();
    }

    /** One cheap pass that lets almost every text through: each phrase has one of these pairs. */
    private static boolean suspicious(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case 'æ', 'Æ' -> {
                    if (lower(text.charAt(i - 1)) == 'j') {
                        return true;
                    }
                }
                case 'x', 'X', '.', '…' -> {
                    if (lower(text.charAt(i - 1)) == 'x' || spacedX(text, i)) {
                        return true;
                    }
                }
                case 'n', 'N', 's', 'S', 'a', 'A', 'u', 'U', 'k', 'K', 'v', 'V', 'i', 'I' -> {
                    char before = text.charAt(i - 1);
                    if (before == '[' || before == '<') {
                        return true;
                    }
                }
                case 'h', 'H' -> {
                    if (i > 1 && text.charAt(i - 1) == ' ' && lower(text.charAt(i - 2)) == 'k') {
                        return true;
                    }
                }
                case 'p', 'P' -> {
                    if (i > 1 && lower(text.charAt(i - 1)) == 'i' && text.charAt(i - 2) == ' ') {
                        return true;
                    }
                }
                default -> {
                    // nothing that a phrase is known by
                }
            }
        }
        return false;
    }

    private static boolean spacedX(String text, int i) {
        return i > 1 && text.charAt(i - 1) == ' ' && lower(text.charAt(i - 2)) == 'x';
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
}
