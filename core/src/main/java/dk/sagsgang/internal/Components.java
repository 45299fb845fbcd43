package dk.sagsgang.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the constructors of the model do with what they are given: nothing throws, nothing stays null.
 *
 * <p>A document that is wrong must still load, so an absent text becomes empty, an absent list becomes the empty list,
 * and the null elements of a list go away.
 */
public final class Components {

    private Components() {}

    /** The text, or the empty text for null. */
    public static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    /**
     * What a record cannot do without, such as the section of a required section.
     *
     * @throws NullPointerException if it is null, naming the component and the record
     */
    public static <T> T required(@Nullable T given, String component, Class<? extends Record> record) {
        return Objects.requireNonNull(
                given, () -> "The " + component + " of a " + record.getSimpleName() + " is missing");
    }

    /** An unmodifiable copy without null elements; the empty list for null. */
    public static <T> List<T> list(@Nullable List<? extends @Nullable T> given) {
        if (given == null || given.isEmpty()) {
            return List.of();
        }
        for (T element : given) {
            if (element == null) {
                return given.stream()
                        .filter(Objects::nonNull)
                        .<T>map(Objects::requireNonNull)
                        .toList();
            }
        }
        @SuppressWarnings("unchecked") // no element is null, as the loop above has seen
        List<T> complete = (List<T>) given;
        return List.copyOf(complete);
    }

    /** The optional, or the empty one for null. */
    @SuppressWarnings({"OptionalAssignedToNull", "NullableOptional"}) // readers hand over null for what is missing
    public static <T> Optional<T> optional(@Nullable Optional<T> given) {
        return given == null ? Optional.empty() : given;
    }

    /** The optional, or the empty one where its printed text or code is blank. */
    @SuppressWarnings("NullableOptional")
    public static <T> Optional<T> printed(@Nullable Optional<T> given, Function<T, String> text) {
        Optional<T> present = optional(given);
        return present.isPresent() && text.apply(present.get()).isBlank() ? Optional.empty() : present;
    }

    /** The optional, or the empty one where it holds a record in which nothing is said. */
    @SuppressWarnings("NullableOptional")
    public static <T> Optional<T> filled(@Nullable Optional<T> given, T empty) {
        Optional<T> present = optional(given);
        return present.isPresent() && present.get().equals(empty) ? Optional.empty() : present;
    }

    /** The decimal without exponent and without trailing zeros, so that 2.10 equals 2.1 and 1E+3 is written 1000. */
    @SuppressWarnings("NullableOptional")
    public static Optional<BigDecimal> decimal(@Nullable Optional<BigDecimal> given) {
        return optional(given).map(Components::plain);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean writable = Math.abs((long) stripped.scale()) <= 1_000;
        return stripped.scale() < 0 && writable ? stripped.setScale(0) : stripped;
    }
}
