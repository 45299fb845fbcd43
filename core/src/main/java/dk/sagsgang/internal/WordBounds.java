package dk.sagsgang.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions in which the edge of a word is one whatever its letters are. From Java 19 on a plain {@code \b} takes "å" for no letter,
 * so that the same expression would read a document otherwise than on Java 17.
 *
 * <p>{@code WordBounds.compile("\\bår\\b")} is found in "et år" and not in "forår".
 */
public final class WordBounds {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:([bB])|.)", Pattern.DOTALL);

    private WordBounds() {}

    /** The expression. */
    public static Pattern compile(String expression) {
        return compile(expression, 0);
    }

    /** The expression with flags of {@link Pattern}. */
    public static Pattern compile(String expression, int flags) {
        String written = ESCAPED.matcher(expression)
                .replaceAll(escaped -> Matcher.quoteReplacement(
                        escaped.group(1) == null ? escaped.group() : "(?U:" + escaped.group() + ")"));
        return Pattern.compile(written, flags);
    }
}
