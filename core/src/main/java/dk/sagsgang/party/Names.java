package dk.sagsgang.party;

import dk.sagsgang.internal.NormalText;
import java.util.Locale;

/** When two printed names are the same name: letter case, spacing and a closing full stop aside. */
final class Names {

    private Names() {}

    static boolean same(String left, String right) {
        if (left.equals(right)) {
            return said(left);
        }
        return mayBeSame(left, right) && alike(folded(left), folded(right));
    }

    /** Whether two folded names are one. */
    static boolean alike(String left, String right) {
        return !left.isEmpty() && left.equals(right);
    }

    /** Whether there is a name: one of marks that nobody sees is none. Nearly every name begins with a letter, which spares folding. */
    static boolean said(String name) {
        return !name.isBlank()
                && (Character.isLetterOrDigit(name.charAt(0)) || !folded(name).isEmpty());
    }

    /** A quick look that spares folding: most comparisons are of names that begin with different letters. */
    static boolean mayBeSame(String left, String right) {
        return !left.isBlank() && !right.isBlank() && !differ(left, right);
    }

    /** A letter in parts, such as A with a ring behind it, is no other letter than the whole one. */
    private static boolean differ(String left, String right) {
        char ours = left.charAt(0);
        char theirs = right.charAt(0);
        return Character.isLetterOrDigit(ours)
                && Character.isLetterOrDigit(theirs)
                && Character.toLowerCase(ours) != Character.toLowerCase(theirs)
                && ours < 0x80 == theirs < 0x80;
    }

    /** What is compared of a name. */
    static String folded(String name) {
        String words = NormalText.of(name);
        String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return bare.toLowerCase(Locale.ROOT);
    }
}
