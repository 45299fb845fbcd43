package dk.sagsgang.exchange.text.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a body may be named in a text, found in one look at its letters: the expression that knows the names costs far more. */
final class BodyStems {

    /** One of them stands in every name that is not of capitals alone, however it begins. */
    private static final List<String> STEMS = List.of(
            "udvalg",
            "Udvalg",
            "råd",
            "Råd",
            "bestyrelse",
            "administration",
            "Administration",
            "forvaltning",
            "Forvaltning",
            "gruppen",
            "irektionen",
            "repræsentation",
            "nævnet",
            "agistraten");

    private static final int LETTERS = 256;

    /** The stems by their first letter. */
    private static final String[][] BY_LETTER = byLetter();

    /** Small words inside of names. */
    private static final Set<String> INSIDE = Set.of("og", "&", "-", "de", "stående");

    private BodyStems() {}

    private static String[][] byLetter() {
        String[][] all = new String[LETTERS][];
        for (char first = 0; first < LETTERS; first++) {
            List<String> stems = new ArrayList<>();
            for (String stem : STEMS) {
                if (stem.charAt(0) == first) {
                    stems.add(stem);
                }
            }
            all[first] = stems.toArray(String[]::new);
        }
        return all;
    }

    /** Where the next stem or pair of capitals begins from an index on; -1 where none does. */
    static int next(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= LETTERS) {
                continue;
            }
            if (c < 'a' || c > 'z') {
                if (Character.isUpperCase(c) && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1))) {
                    return at;
                }
            }
            for (String stem : BY_LETTER[c]) {
                if (text.startsWith(stem, at)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Whether a word may stand in a name before its stem: "Social-", "og". */
    static boolean belongs(String text, int from, int to) {
        return from < to
                && (Character.isUpperCase(text.charAt(last(text, from, to)))
                        || INSIDE.contains(text.substring(from, to)));
    }

    /** Where the last word begins of what is written without a blank: "formand:Teknik-". */
    private static int last(String text, int from, int to) {
        int last = to - 1;
        while (last > from && (Character.isLetter(text.charAt(last - 1)) || !Character.isLetter(text.charAt(last)))) {
            last--;
        }
        return last;
    }
}
