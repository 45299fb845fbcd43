package dk.sagsgang.exchange.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Expressions with a meaning each, in an order: the meaning of the first that fits counts.
 *
 * <p>Most of a long list begin otherwise than a text does. Of "godkendt" only those are asked that may begin with "g".
 *
 * @param <T> what the expressions mean
 */
public final class FirstFitting<T> {

    private final List<Meaning<T>> all;
    private final List<List<Meaning<T>>> byFirst = new ArrayList<>();

    private FirstFitting(List<Meaning<T>> all) {
        this.all = List.copyOf(all);
        for (int slot = 0; slot <= FirstLetters.NO_LETTER; slot++) {
            int first = slot;
            byFirst.add(
                    all.stream().filter(each -> each.pattern.mayBegin(first)).toList());
        }
    }

    /**
     * An expression with what it means.
     *
     * @param pattern the expression
     * @param meaning what it means
     */
    public record Meaning<T>(QuickPattern pattern, T meaning) {}

    /** The expressions in their order. */
    public static <T> FirstFitting<T> of(List<Meaning<T>> all) {
        return new FirstFitting<>(all);
    }

    /** The meaning of the first that fits a whole text. */
    public Optional<T> whole(String text) {
        TextSigns signs = null;
        for (Meaning<T> each : mayFit(text)) {
            if (each.pattern.longEnough(text)) {
                signs = signs == null ? QuickPattern.signs(text) : signs;
                if (each.pattern.hasWanted(text, signs)
                        && each.pattern.asked(text).matches()) {
                    return Optional.of(each.meaning);
                }
            }
        }
        return Optional.empty();
    }

    /** The meaning of the first that fits the beginning of a text. */
    public Optional<T> beginning(String text) {
        TextSigns signs = null;
        for (Meaning<T> each : mayFit(text)) {
            if (each.pattern.longEnough(text)) {
                signs = signs == null ? QuickPattern.signs(text) : signs;
                if (each.pattern.hasWanted(text, signs)
                        && each.pattern.asked(text).lookingAt()) {
                    return Optional.of(each.meaning);
                }
            }
        }
        return Optional.empty();
    }

    /** All of them. */
    List<Meaning<T>> all() {
        return all;
    }

    private List<Meaning<T>> mayFit(String text) {
        return byFirst.get(text.isEmpty() ? FirstLetters.NO_LETTER : FirstLetters.slot(text.charAt(0)));
    }
}
