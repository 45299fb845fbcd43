package dk.sagsgang.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number of people or things (antal), as it was printed.
 *
 * <p>Whole numbers are understood in figures and in words up to twelve. {@code Count.of("ca. 660 medarbejdere")} has the
 * {@code value} 660, the {@code unit} {@code "medarbejdere"} and is {@code approximate}.
 *
 * @param printed the words, such as {@code "én myndighedssektion"}
 * @param value the number; empty when it is not understood
 * @param unit what is counted, as printed, such as {@code "medarbejdere"}; empty when it is not printed
 * @param approximate whether the words call it approximate or a bound; empty when they say nothing of the kind
 */
@JsonForm
@Value.Builder
public record Count(
        @JsonProperty("printed") @Holds(TextKind.PRINTED) @Unset @NotBlank
        String printed,

        @JsonProperty("value") Optional<@PositiveOrZero Integer> value,

        @JsonProperty("unit") @Holds(TextKind.PRINTED) @Unset
        String unit,

        @JsonProperty("approximate") Optional<Boolean> approximate)
        implements WithCount {

    /** The count of which nothing is said. */
    public static final Count EMPTY = new Count("", Optional.empty(), "", Optional.empty());

    /** Puts the empty value for what is missing. Not stable: use {@link #of(String)} or {@link #builder()}. */
    public Count {
        printed = Components.text(printed);
        value = Components.optional(value);
        unit = Components.text(unit);
        approximate = Components.optional(approximate);
    }

    /** Builds a count whose number is known from elsewhere than its words. */
    public static CountBuilder builder() {
        return new CountBuilder();
    }

    /** The count as printed, with its number where it is understood and without where it is not. */
    public static Count of(String printed) {
        String text = Components.text(printed);
        return CountGrammar.read(text)
                .map(reading -> new Count(
                        text,
                        Optional.of(reading.value()),
                        reading.unit(),
                        Optional.of(reading.roughly()).filter(roughly -> roughly)))
                .orElseGet(() -> new Count(text, Optional.empty(), "", Optional.empty()));
    }

    /**
     * The count as printed, with its number.
     *
     * @throws IllegalArgumentException if the text is not understood
     */
    public static Count parse(String printed) {
        Count count = of(printed);
        if (!count.understood()) {
            throw new IllegalArgumentException("The text is not a count that this library understands");
        }
        return count;
    }

    /**
     * A bare number, printed as {@code "1.250"}.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Count ofNumber(int number) {
        return parse(DanishNumber.print(BigDecimal.valueOf(number)));
    }

    /**
     * A number of people or things, printed as {@code "660 medarbejdere"}.
     *
     * @throws IllegalArgumentException if the number is negative or the unit is not made of words
     */
    public static Count ofNumber(int number, String unit) {
        return parse(DanishNumber.print(BigDecimal.valueOf(number)) + " " + unit);
    }

    /** The same count called approximate, printed as {@code "ca. 660 medarbejdere"}; itself where it is already. */
    public Count approximately() {
        return approximate.orElse(false) ? this : new Count("ca. " + printed, value, unit, Optional.of(true));
    }

    /** Whether the words are understood. */
    public boolean understood() {
        return value.isPresent();
    }

    /** The words as printed. */
    @Override
    public String toString() {
        return printed;
    }
}
