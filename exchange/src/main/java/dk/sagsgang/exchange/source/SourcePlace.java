package dk.sagsgang.exchange.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source: a character of a text, which is looked for only when it is asked for.
 *
 * @param chars the text; null for a place in the source itself
 * @param at the index in the text
 */
public record SourcePlace(@Nullable Chars chars, int at) {

    /** A place in the source itself. */
    public static SourcePlace of(int offset) {
        return new SourcePlace(null, offset);
    }

    /** The character of the source. */
    public int offset() {
        return chars == null ? at : Objects.requireNonNull(chars).offset(at);
    }
}
