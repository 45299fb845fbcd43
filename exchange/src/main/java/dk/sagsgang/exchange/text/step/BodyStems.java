package dk.sagsgang.exchange.text.step;

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

    private static final Sieve SIEVE = Sieve.of(STEMS);

    /** Small words inside of names. */
    private static final Set<String> INSIDE = Set.of("og", "&", "-", "de", "stående");

    private BodyStems() {}

    /** Where the next stem or pair of capitals begins from an index on; -1 where none does. */
    static int next(String text, int from) {
        int mark = 0;
        boolean capital = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            mark = Sieve.next(mark, c);
            if (SIEVE.may(mark)) {
                int stem = stem(text, at, from);
                if (stem >= 0) {
                    return stem;
                }
            }
            boolean upper = (c < 'a' || c > 'z') && Character.isUpperCase(c);
            if (capital && upper) {
                return at - 1;
            }
            capital = upper && c < LETTERS;
        }
        return -1;
    }

    /** Where a stem begins of which the third or fourth letter stands at an index; -1 where none does. */
    private static int stem(String text, int at, int from) {
        for (int begin = Math.max(from, at - Sieve.WIDTH + 1); begin <= at + 1 - Sieve.SHORTEST; begin++) {
            for (int i = 0; i < STEMS.size(); i++) {
                if (text.startsWith(STEMS.get(i), begin)) {
                    return begin;
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
