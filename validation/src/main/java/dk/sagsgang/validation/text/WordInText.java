package dk.sagsgang.validation.text;

/**
 * Whether a word stands in a text, in small letters or capitals, without a copy of the text: the quick look before a pattern is asked.
 *
 * <pre>{@code WordInText.stands("lukket", "LUKKET: Salg af grund") // true}</pre>
 */
public final class WordInText {

    private WordInText() {}

    /**
     * Whether a word, or a part of one, stands in a text.
     *
     * @param word in small letters
     */
    public static boolean stands(String word, String text) {
        return stands(word, word.charAt(0), text) || stands(word, Character.toUpperCase(word.charAt(0)), text);
    }

    private static boolean stands(String word, char first, String text) {
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
