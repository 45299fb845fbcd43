package dk.sagsgang.exchange.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source: a character of a text, or some of its words, which are looked for only when they are asked for.
 *
 * @param chars the text; null for a place in the source itself
 * @param at the index in the text
 * @param until the index behind the last character; {@link #OPEN} where it is not known how far the words go
 */
public record SourcePlace(@Nullable Chars chars, int at, int until) {

    /** It is not known where the words end. */
    private static final int OPEN = -1;

    /** A character of a text. */
    public SourcePlace(Chars chars, int at) {
        this(chars, at, OPEN);
    }

    /** A place in the source itself. */
    public static SourcePlace of(int offset) {
        return new SourcePlace(null, offset, OPEN);
    }

    /** Words in the source itself. */
    public static SourcePlace of(int offset, int end) {
        return new SourcePlace(null, offset, end);
    }

    /** The first character in the source. */
    public int offset(SourceText source) {
        return chars == null ? at : Objects.requireNonNull(chars).offset(at, source);
    }

    /** Whether it is known where the words end. */
    public boolean closed() {
        return until > at;
    }

    /** The character of the source behind the last; the first where it is not known how far the words go. */
    public int end(SourceText source) {
        int from = offset(source);
        if (!closed()) {
            return from;
        }
        return Math.max(
                from, chars == null ? until : Objects.requireNonNull(chars).end(until, source));
    }
}
