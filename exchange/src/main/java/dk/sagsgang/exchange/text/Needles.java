package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.pattern.QuickPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Pieces of words of which one stands in every text that an expression of phrases fits, so that most texts are done with before
 * the expression is asked.
 *
 * <p>{@code Needles.of("{body} (?:tog|tager) .{0,160}? til (?:efterretning|orientering)")} are "efterretning" and "orientering".
 */
final class Needles {

    private static final int SHORTEST = 4;

    private static final QuickPattern LETTERS = QuickPattern.compile("[a-zæøå]{" + SHORTEST + ",}");

    /** A group that must be there: one of some alternatives, none of which has a group inside. */
    private static final QuickPattern GROUP = QuickPattern.compile("\\(\\?:([^()]*)\\)(?![?*{])");

    private Needles() {}

    /** The pieces; none where the expression does not tell. */
    static List<String> of(String expression) {
        List<String> best = List.of();
        Matcher group = GROUP.matcher(expression);
        while (group.find()) {
            if (!nested(expression, group.start())) {
                List<String> pieces = pieces(group.group(1));
                best = pieces.isEmpty() ? best : pieces;
            }
        }
        if (best.isEmpty()) {
            String plain = plain(expression.replaceAll("\\{[a-z]+}", " "));
            return plain.length() < SHORTEST ? List.of() : List.of(plain);
        }
        return best;
    }

    /** The longest piece of letters outside all groups and classes; empty where the expression has none that must be there. */
    static String plain(String expression) {
        String bare = expression;
        String before;
        do {
            before = bare;
            bare = bare.replaceAll("\\([^()]*\\)[?*]?|\\[[^\\]]*\\]", " ");
        } while (!bare.equals(before));
        String longest = "";
        if (bare.indexOf('|') >= 0) {
            return longest;
        }
        Matcher letters = LETTERS.matcher(bare);
        while (letters.find()) {
            boolean optional = letters.end() < bare.length() && "?*{".indexOf(bare.charAt(letters.end())) >= 0;
            String piece =
                    optional ? letters.group().substring(0, letters.group().length() - 1) : letters.group();
            longest = piece.length() > longest.length() ? piece : longest;
        }
        return longest;
    }

    /** The longest piece that must be there, or else those of which one must; none where the expression does not tell. */
    static List<String> ofHeading(String expression) {
        String plain = plain(expression);
        return plain.isEmpty() ? of(expression) : List.of(plain);
    }

    /** Whether one of them stands in a text, or there are none. */
    static boolean stands(List<String> needles, String words) {
        for (String needle : needles) {
            if (words.contains(needle)) {
                return true;
            }
        }
        return needles.isEmpty();
    }

    /** Whether four digits stand together in a text. */
    static boolean year(String words) {
        int digits = 0;
        for (int i = 0; i < words.length() && digits < 4; i++) {
            char c = words.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == 4;
    }

    /** Whether a place is inside another group, which may be left out. */
    private static boolean nested(String expression, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += expression.charAt(i) == '(' ? 1 : expression.charAt(i) == ')' ? -1 : 0;
        }
        return depth > 0;
    }

    private static List<String> pieces(String alternatives) {
        List<String> pieces = new ArrayList<>();
        for (String alternative : alternatives.split("\\|", -1)) {
            String longest = "";
            Matcher letters = LETTERS.matcher(alternative);
            while (letters.find()) {
                // A letter before a question mark may be missing.
                boolean optional = letters.end() < alternative.length() && alternative.charAt(letters.end()) == '?';
                String piece =
                        optional ? letters.group().substring(0, letters.group().length() - 1) : letters.group();
                longest = piece.length() > longest.length() ? piece : longest;
            }
            if (longest.length() < SHORTEST) {
                return List.of();
            }
            pieces.add(longest);
        }
        return pieces;
    }
}
