package dk.sagsgang.party;

import java.util.Locale;

/** When two printed names are the same name: letter case, spacing and a closing full stop aside. */
final class Names {

    private Names() {}

    static boolean same(String left, String right) {
        return left.equals(right) ? !left.isBlank() : same(left, right, left.length(), right.length());
    }

    private static boolean same(String left, String right, int leftLength, int rightLength) {
        // Most comparisons are of different names: their first letters tell without folding either.
        if (leftLength == 0 || rightLength == 0 || differ(left.charAt(0), right.charAt(0))) {
            return false;
        }
        String folded = folded(left);
        return !folded.isEmpty() && folded.equals(folded(right));
    }

    private static boolean differ(char left, char right) {
        return Character.isLetterOrDigit(left)
                && Character.isLetterOrDigit(right)
                && Character.toLowerCase(left) != Character.toLowerCase(right);
    }

    private static String folded(String name) {
        String words = name.replaceAll("[\\s\\u00a0]+", " ").strip();
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return bare.toLowerCase(Locale.ROOT);
    }
}
