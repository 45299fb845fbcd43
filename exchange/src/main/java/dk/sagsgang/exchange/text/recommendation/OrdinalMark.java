package dk.sagsgang.exchange.text.recommendation;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark of points that are counted in words: "Første prik: Godkendt", "Anden og tredje at: Drøftet". */
final class OrdinalMark {

    private static final List<String> ORDINALS =
            List.of("første", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende");

    private static final String ONE = "(?:" + String.join("|", ORDINALS) + "|andet)";

    private static final String NOUN =
            "(?:prik|pind|streg|punkt|bullet|dot|at-punkt|at|del af indstillingen|indstillingspunkt|beslutningspunkt)";

    private static final QuickPattern MARK = QuickPattern.compile(
            "^(?<mark>(?:Ad |Vedr(?:\\.|ørende) )?(?<words>" + ONE + "(?:(?:, | og )" + ONE + "){0,5}) " + NOUN
                    + ")\\s?(?::|[-\u2013] )\\s*(?<rest>\\S.*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** "1. dot: Anbefales", "1. og 3. pind: Godkendt". */
    private static final QuickPattern COUNTED = QuickPattern.compile(
            "^(?<mark>(?<words>\\d{1,2}\\.(?:(?:, ?| og | ?[-\u2013] ?)\\d{1,2}\\.){0,5}) (?:prik|pind|streg|bullet|dot))(?:\\s?(?::|[-\u2013] )|\\s)\\s*(?<rest>\\S.*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final List<String> NOUNS = List.of(
            "prik", "pind", "streg", "punkt", "bullet", "dot", "at", "del af ", "indstillingsp", "beslutningsp");

    /** How the words of a mark may begin: ordinals, "Ad", "Vedr." */
    private static final String BEGINNINGS = "fatsonev";

    private static final int WITHIN = 60;

    private static final QuickPattern AND = QuickPattern.compile(", | og ");

    private OrdinalMark() {}

    /** The mark that a line begins with, if it does. */
    static Optional<PointMark> of(String line) {
        if (!mayBegin(line)) {
            return Optional.empty();
        }
        Matcher counted = COUNTED.matcher(line);
        if (counted.matches()) {
            Set<String> keys = PointMark.keys(counted.group("words"));
            return keys.isEmpty() ? Optional.empty() : mark(counted, keys);
        }
        Matcher matcher = MARK.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Set<String> keys = new LinkedHashSet<>();
        for (String word : AND.split(FoldedWords.folded(matcher.group("words")))) {
            int index = ORDINALS.indexOf(word.equals("andet") ? "anden" : word);
            keys.add(Integer.toString(index + 1));
        }
        return mark(matcher, keys);
    }

    /** Whether one of the nouns stands near the beginning; in most lines none does. */
    private static boolean mayBegin(String line) {
        int end = Math.min(line.length(), WITHIN);
        for (int i = 4; i < end; i++) {
            if (line.charAt(i) != ' ' || i + 2 >= line.length()) {
                continue;
            }
            char first = line.charAt(i + 1);
            if ("psbdai".indexOf(first) >= 0) {
                for (String noun : NOUNS) {
                    if (line.startsWith(noun, i + 1)) {
                        return Character.isDigit(line.charAt(0))
                                || BEGINNINGS.indexOf(Character.toLowerCase(line.charAt(0))) >= 0;
                    }
                }
            }
        }
        return false;
    }

    private static Optional<PointMark> mark(Matcher matcher, Set<String> keys) {
        String rest = matcher.group("rest");
        return Optional.of(new PointMark(matcher.group("mark"), keys, true, rest == null ? "" : Space.strip(rest)));
    }
}
