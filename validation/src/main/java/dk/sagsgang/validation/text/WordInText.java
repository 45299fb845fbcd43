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
        return text.length() >= word.length()
                && (next(word, word.charAt(0), text, 0) >= 0
                        || next(word, Character.toUpperCase(word.charAt(0)), text, 0) >= 0);
    }

    /** Where a word, or a part of one, stands next at or behind a place; negative where it does not. */
    public static int next(String word, String text, int from) {
        int small = next(word, word.charAt(0), text, from);
        int capital = next(word, Character.toUpperCase(word.charAt(0)), text, from);
        return small < 0 || capital < 0 ? Math.max(small, capital) : Math.min(small, capital);
    }

    /** A quick look at the second letter. */
    private static boolean goesOn(String word, String text, int at) {
        return word.length() == 1 || at < text.length() && Character.toLowerCase(text.charAt(at)) == word.charAt(1);
    }

    private static int next(String word, char first, String text, int from) {
        for (int at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
            if (goesOn(word, text, at + 1) && text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }
}
