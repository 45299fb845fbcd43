package dk.sagsgang.exchange.text.recommendation;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.DecisionWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.internal.MonthNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The mark of points at the beginning of a line, such as "1.", "2. a)", "4.-14.", "2. og 3." "Ad 1-2" or "Indstillingens 1. og 3. at-punkt".
 *
 * @param printed the mark as printed
 * @param keys the points that it names: a number, a number with a letter such as "2a", or a letter alone
 * @param labelled whether a word such as "Ad" or "Punkt" says that it is one
 * @param rest what follows on the line
 */
public record PointMark(String printed, Set<String> keys, boolean labelled, String rest) {

    private static final int LONGEST_RANGE = 60;

    private static final String LABEL =
            "(?:(?:ad|at|re|til|vedr\\.?|litra|vedrørende|ift\\.?|i forhold til|indstillingens|for så vidt angår)\\.?\\s{0,3}"
                    + "(?:(?:indstillings|beslutnings)?punkt(?:erne|et|er)?|pkt\\.?)?"
                    + "|(?:indstillings|beslutnings)?punkt(?:erne|et|er)?|pkt\\.?)\\.?\\s{0,3}";

    private static final String LETTER = "(?:[a-hj-zæø](?![\\p{L}\\d'])|i(?=[.)]))";

    private static final String ATOM = "(?:\\d{1,2}(?!\\d)(?:\\s?[.)]?\\s?" + LETTER + ")?|" + LETTER + ")[.)]?";

    private static final String SEPARATOR = "\\s{0,3}(?:-|\u2013|,|og\\b|samt\\b|&|/)\\s{0,3}";

    private static final QuickPattern MARK = QuickPattern.compile(
            "^(?<label>" + LABEL + ")?(?<atoms>" + ATOM + "(?:" + SEPARATOR + ATOM
                    + "){0,20})(?:\\s?[.):]{1,2})?(?: at:| (?:at-?|del|under)?punkt(?:erne|et|er)?(?![\\p{L}-])(?: ?:)?| (?:dot|pind|prik|bullet|tankestreg|streg)(?:s|en|er|erne)? ?:)?");

    /** How the words of a label begin. */
    private static final List<String> LABELS = List.of(
            "ad",
            "at",
            "re",
            "til",
            "vedr",
            "ift",
            "i forhold til",
            "indstilling",
            "for så vidt",
            "beslutning",
            "punkt",
            "pkt",
            "litra");

    private static final QuickPattern PART = QuickPattern.compile("(\\d{1,2})?\\s?[.)]?\\s?([a-zæø])?[.)]?");

    private static final QuickPattern AND = QuickPattern.compile("(?:,|\\bog\\b|\\bsamt\\b|&|/)");

    private static final QuickPattern TO = QuickPattern.compile("[-\u2013]");

    private static final QuickPattern NO_MARK = QuickPattern.compile(
            "(?:" + MonthNames.ANY + "|behandling|kvartal"
                    + "|halvår|klasse|pct|procent|mio|kr|km|kl|m2|div|division|etape|sal|tv|th|jan|feb|aug|sept?|okt|nov|dec)\\b.*");

    /** The mark that a line begins with, if it does. */
    public static Optional<PointMark> of(String line) {
        Optional<PointMark> counted = OrdinalMark.of(line);
        if (counted.isPresent() || !mayBegin(line)) {
            return counted;
        }
        String text = capital(line.charAt(0)) ? Character.toLowerCase(line.charAt(0)) + line.substring(1) : line;
        Matcher matcher = MARK.matcher(text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean labelled = matcher.group("label") != null;
        String atoms = matcher.group("atoms");
        String printed = line.substring(0, matcher.end());
        String rest = line.substring(matcher.end());
        boolean parted = rest.isEmpty() || Space.is(rest.charAt(0)) || Character.isUpperCase(rest.charAt(0));
        String after = Space.strip(rest);
        boolean ended = ".):".indexOf(printed.charAt(printed.length() - 1)) >= 0;
        if (!parted || NO_MARK.matches(FoldedWords.folded(after))) {
            return Optional.empty();
        }
        if (!labelled && !ended && DecisionWords.outcome(after).isEmpty()) {
            return Optional.empty();
        }
        Set<String> keys = keys(atoms);
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new PointMark(Space.strip(printed), keys, labelled, after));
    }

    /** Whether a line begins with a digit, a letter alone, or a word of a label; most do not. */
    private static boolean mayBegin(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char first = line.charAt(0);
        if (first >= '0' && first <= '9') {
            return true;
        }
        char letter = capital(first) ? Character.toLowerCase(first) : first;
        if (line.length() == 1 || !Character.isLetterOrDigit(line.charAt(1))) {
            return Character.isLetter(letter);
        }
        for (String label : LABELS) {
            if (label.charAt(0) == letter && line.startsWith(label.substring(1), 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean capital(char c) {
        return (c >= 'A' && c <= 'Z') || c == 'Æ' || c == 'Ø' || c == 'Å';
    }

    /** The points that a text names after a word such as "pkt.", as in "stemmer imod pkt. 2 og 3". */
    public static Set<String> keys(String atoms) {
        Set<String> keys = new LinkedHashSet<>();
        String[] parts = AND.split(atoms);
        String number = "";
        for (String part : parts) {
            String[] ends = TO.split(part);
            String[] first = atom(ends[0], number);
            if (first.length == 0) {
                return Set.of();
            }
            number = first[0];
            if (ends.length == 1) {
                keys.add(first[0] + first[1]);
                continue;
            }
            String[] last = atom(ends[ends.length - 1], number);
            if (last.length == 0 || !range(first, last, keys)) {
                return Set.of();
            }
            number = last[0];
        }
        return keys;
    }

    /** Number and letter; a letter alone belongs to the number before it. */
    private static String[] atom(String part, String number) {
        Matcher matcher = PART.matcher(Space.strip(part));
        if (!matcher.matches() || (matcher.group(1) == null && matcher.group(2) == null)) {
            return new String[0];
        }
        String own = matcher.group(1) == null ? number : matcher.group(1);
        return new String[] {own, matcher.group(2) == null ? "" : matcher.group(2)};
    }

    private static boolean range(String[] first, String[] last, Set<String> keys) {
        if (!first[1].isEmpty() && !last[1].isEmpty() && first[0].equals(last[0])) {
            for (char letter = first[1].charAt(0); letter <= last[1].charAt(0); letter++) {
                keys.add(first[0] + letter);
            }
            return !keys.isEmpty();
        }
        if (!first[1].isEmpty() || !last[1].isEmpty() || first[0].isEmpty() || last[0].isEmpty()) {
            return false;
        }
        int from = Integer.parseInt(first[0]);
        int to = Integer.parseInt(last[0]);
        for (int n = from; n <= to && n - from < LONGEST_RANGE; n++) {
            keys.add(Integer.toString(n));
        }
        return to >= from;
    }
}
