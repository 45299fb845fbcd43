package dk.sagsgang.party;

import java.util.Locale;

/** When two printed names are the same name: letter case, spacing and a closing full stop aside. */
final class Names {

    private Names() {}

    static boolean same(String left, String right) {
        if (left.equals(right)) {
            return !left.isBlank();
        }
        return mayBeSame(left, right) && folded(left).equals(folded(right));
    }

    /** A quick look that spares folding: most comparisons are of names that begin with different letters. */
    static boolean mayBeSame(String left, String right) {
        return !left.isBlank() && !right.isBlank() && !differ(left.charAt(0), right.charAt(0));
    }

    private static boolean differ(char left, char right) {
        return Character.isLetterOrDigit(left)
                && Character.isLetterOrDigit(right)
                && Character.toLowerCase(left) != Character.toLowerCase(right);
    }

    /** What is compared of a name. */
    static String folded(String name) {
        String words = name.replaceAll("[\\s\\u00a0]+", " ").strip();
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return bare.toLowerCase(Locale.ROOT);
    }
}
