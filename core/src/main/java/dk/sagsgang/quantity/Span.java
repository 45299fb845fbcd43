package dk.sagsgang.quantity;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.TokenReader;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One of something, or the two ends of a range: "13", "13-15", "13 til 15", "fra 13 til 15", "mellem 13 og 15".
 *
 * @param first the only one, or the lower end
 * @param last the upper end
 */
record Span<T>(T first, Optional<T> last) {

    private static final Expressions FROM = Expressions.of("fra");
    private static final Expressions BETWEEN = Expressions.of("mellem");
    private static final Expressions TO = Expressions.of("til");
    private static final Expressions AND = Expressions.of("og");

    /** Reads one, or two with what stands between them. */
    static <T> Optional<Span<T>> read(TokenReader reader, Supplier<Optional<T>> one) {
        if (reader.take(FROM)) {
            return two(one, () -> reader.take(TO));
        }
        if (reader.take(BETWEEN)) {
            return two(one, () -> reader.take(AND));
        }
        Optional<T> first = one.get();
        Optional<T> last = first.isEmpty()
                ? Optional.empty()
                : reader.attempt(() -> reader.takeMark("-") || reader.take(TO) ? one.get() : Optional.empty());
        return first.map(value -> new Span<>(value, last));
    }

    private static <T> Optional<Span<T>> two(Supplier<Optional<T>> one, Supplier<Boolean> between) {
        Optional<T> first = one.get();
        Optional<T> last = first.isPresent() && between.get() ? one.get() : Optional.empty();
        return first.isPresent() && last.isPresent() ? Optional.of(new Span<>(first.get(), last)) : Optional.empty();
    }
}
