package dk.sagsgang.party;

import dk.sagsgang.internal.NormalText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is printed in the place of a name where nobody is meant: "N.N.", "Vakant", "Ikke udpeget", a dash.
 *
 * <p>What stands behind the words in brackets or after a comma counts nothing: "Vakant (A)", "N.N., formand".
 */
final class Nobody {

    private static final Pattern BEHIND = Pattern.compile("[(\\[,;:/].*", Pattern.DOTALL);
    private static final Pattern APART = Pattern.compile("[\\s\\p{Pd}._]+");
    private static final Pattern DIGITS = Pattern.compile(" ?\\d{1,2}$");

    /** What the words begin with: looked at first, since nearly all who are named are somebody. */
    private static final Set<String> FIRST = Set.of(
            "n",
            "nn",
            "vakant",
            "vacant",
            "vakance",
            "ubesat",
            "ubesatte",
            "ingen",
            "tbd",
            "tba",
            "xx",
            "xxx",
            "xxxx",
            "ledig",
            "tom",
            "stillingen",
            "posten",
            "pladsen",
            "er",
            "endnu",
            "ikke",
            "ej",
            "afventer",
            "udpeges",
            "vælges",
            "ansættes",
            "besættes",
            "findes",
            "oplyses",
            "afklares",
            "meddeles",
            "under",
            "til");

    /** No name of a person begins so. */
    private static final Pattern WORDS = Pattern.compile("(?:n n|nn|vakant|vacant|vakance|ubesat|ingen|tbd|tba|x{2,4})"
            + "|(?:vakant|vacant|ubesat|ledig|tom|ubesatte?) (?:plads|post|stilling|stol|mandat)"
            + "|(?:stillingen|posten|pladsen) (?:er )?(?:vakant|ubesat|ledig)"
            + "|ledig"
            + "|(?:er )?(?:endnu )?(?:ikke|ej) (?:endnu )?(?:udpeget|valgt|besat|udfyldt|oplyst|afklaret|fundet|ansat|kendt|fastlagt)(?: endnu)?"
            + "|afventer(?: .*)?"
            + "|(?:udpeges|vælges|ansættes|besættes|findes|oplyses|afklares|meddeles)(?: .*)?"
            + "|(?:under|til) (?:besættelse|udpegning|rekruttering|afklaring)");

    private Nobody() {}

    static boolean named(String printed) {
        if (printed.isBlank()) {
            return false;
        }
        String text = NormalText.of(printed);
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (start == text.length()) {
            return true;
        }
        return FIRST.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
                && saysSo(text.toLowerCase(Locale.ROOT));
    }

    private static boolean saysSo(String text) {
        String name = APART.matcher(BEHIND.matcher(text).replaceFirst(""))
                .replaceAll(" ")
                .strip();
        return WORDS.matcher(DIGITS.matcher(name).replaceFirst("")).matches();
    }
}
