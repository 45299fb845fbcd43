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

    private static final QuickPattern MARK = QuickPattern.compile(
            "^(?<mark>(?:Ad |Vedr(?:\\.|ørende) )?(?<words>" + ONE + "(?:(?:, | og )" + ONE
                    + "){0,5}) (?:prik|pind|streg|punkt|bullet|dot|at-punkt|at|del af indstillingen|indstillingspunkt|beslutningspunkt))\\s?(?::|[-\u2013] )\\s*(?<rest>\\S.*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final QuickPattern AND = QuickPattern.compile(", | og ");

    private OrdinalMark() {}

    /** The mark that a line begins with, if it does. */
    static Optional<PointMark> of(String line) {
        Matcher matcher = MARK.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Set<String> keys = new LinkedHashSet<>();
        for (String word : AND.split(FoldedWords.folded(matcher.group("words")))) {
            int index = ORDINALS.indexOf(word.equals("andet") ? "anden" : word);
            keys.add(Integer.toString(index + 1));
        }
        String rest = matcher.group("rest");
        return Optional.of(new PointMark(matcher.group("mark"), keys, true, rest == null ? "" : Space.strip(rest)));
    }
}
