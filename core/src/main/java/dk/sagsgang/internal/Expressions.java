package dk.sagsgang.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fixed expressions that say the same to a grammar, such as "i løbet af" and "henover".
 *
 * <p>A dot in an expression may be left out in print: "ca." also stands for "ca". A reader takes the longest of them
 * that it meets.
 */
public final class Expressions {

    /** By the text of their first token, the longest first: most tokens begin none. */
    private final Map<String, List<List<Token>>> byFirst;

    private Expressions(List<List<Token>> expressions) {
        this.byFirst = expressions.stream()
                .collect(Collectors.groupingBy(expression -> expression.get(0).text()));
    }

    /** The expressions, written in lower case. */
    public static Expressions of(String... expressions) {
        return new Expressions(Arrays.stream(expressions)
                .map(Tokens::of)
                .sorted(Comparator.<List<Token>>comparingInt(List::size).reversed())
                .toList());
    }

    /** How many of the tokens from a place on make up one of the expressions; 0 when none does. */
    int length(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return 0;
        }
        List<List<Token>> begun = byFirst.get(tokens.get(from).text());
        if (begun == null) {
            return 0;
        }
        for (List<Token> expression : begun) {
            int end = end(expression, tokens, from);
            if (end > from) {
                return end - from;
            }
        }
        return 0;
    }

    private static int end(List<Token> expression, List<Token> tokens, int from) {
        int at = from;
        for (Token expected : expression) {
            boolean met = at < tokens.size() && tokens.get(at).text().equals(expected.text());
            if (met) {
                at++;
            } else if (!expected.text().equals(".")) {
                return from;
            }
        }
        return at;
    }
}
