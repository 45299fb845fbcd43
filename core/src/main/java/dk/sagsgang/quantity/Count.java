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
 * <p>Numbers are understood in figures and in words up to twelve. {@code Count.of("ca. 660 medarbejdere")} has the
 * {@code value} 660, the {@code unit} {@code "medarbejdere"} and is {@code approximate}.
 *
 * @param printed the words, such as {@code "én myndighedssektion"}
 * @param value the whole number, and of a range the lower end, so 7 for "syv medlemmer"; empty when it is not
 *     understood or not whole
 * @param decimal the number where it is not whole, such as 8.5 for "8,5 årsværk"; optional
 * @param to the upper end of a range, such as 15 for "10-15 medlemmer"; optional
 * @param unit what is counted, as printed, such as {@code "medarbejdere"}; empty when it is not printed
 * @param approximate whether the words call it approximate, a bound or a range, so {@code true} for "omkring 40 børn";
 *     empty when they say nothing of the kind
 * @param bound on which side of the number the true one lies (mindst, over, godt, op til), so {@code "more-than"} for
 *     "over 2 år"; optional
 */
@JsonForm
@Value.Builder
public record Count(
        @JsonProperty("printed") @Holds(TextKind.PRINTED) @Unset @NotBlank
        String printed,

        @JsonProperty("value") Optional<@PositiveOrZero Integer> value,
        @JsonProperty("decimal") Optional<@PositiveOrZero BigDecimal> decimal,
        @JsonProperty("to") Optional<@PositiveOrZero BigDecimal> to,

        @JsonProperty("unit") @Holds(TextKind.PRINTED) @Unset
        String unit,

        @JsonProperty("approximate") Optional<Boolean> approximate,
        @JsonProperty("bound") Optional<Bound> bound)
        implements WithCount {

    /** The count of which nothing is said. */
    public static final Count EMPTY = builder().build();

    /** Puts the empty value for what is missing. Not stable: use {@link #of(String)} or {@link #builder()}. */
    public Count {
        printed = Components.text(printed);
        value = Components.optional(value);
        decimal = Components.decimal(decimal);
        to = Components.decimal(to);
        unit = Components.text(unit);
        approximate = Components.optional(approximate);
        bound = Components.optional(bound);
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
                        Optional.of(reading.value()).filter(CountGrammar::whole).map(BigDecimal::intValueExact),
                        Optional.of(reading.value()).filter(value -> !CountGrammar.whole(value)),
                        reading.to(),
                        reading.unit(),
                        reading.wording().approximate(reading.to().isPresent()),
                        reading.wording().bound()))
                .orElseGet(() -> builder().printed(text).build());
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

    /**
     * A number that need not be whole, printed as {@code "8,5 årsværk"}.
     *
     * @throws IllegalArgumentException if the number is negative or the unit is not made of words
     */
    public static Count ofDecimal(BigDecimal number, String unit) {
        return parse(DanishNumber.print(number) + " " + unit);
    }

    /**
     * A range, printed as {@code "10-15 medlemmer"}.
     *
     * @throws IllegalArgumentException if an end is negative or the second is not larger than the first
     */
    public static Count ofRange(int from, int to, String unit) {
        return parse(DanishNumber.print(BigDecimal.valueOf(from)) + "-" + DanishNumber.print(BigDecimal.valueOf(to))
                + " " + unit);
    }

    /** The same count called approximate, printed as {@code "ca. 660 medarbejdere"}; itself where it is already. */
    public Count approximately() {
        return approximate.orElse(false)
                ? this
                : new Count("ca. " + printed, value, decimal, to, unit, Optional.of(true), bound);
    }

    /** The same count with a bound, printed as {@code "mindst 5 medlemmer"}; itself where it has one already. */
    public Count bounded(Bound side) {
        return bound.isPresent()
                ? this
                : new Count(
                        side.danish() + " " + printed, value, decimal, to, unit, Optional.of(true), Optional.of(side));
    }

    /** The number, whole or not; of a range its lower end. */
    public Optional<BigDecimal> number() {
        return value.map(BigDecimal::valueOf).or(() -> decimal);
    }

    /** The least that it can be; empty where the words leave it open. */
    public Optional<BigDecimal> least() {
        return Limits.least(number(), to, bound, approximate);
    }

    /** The most that it can be; empty where the words leave it open. */
    public Optional<BigDecimal> most() {
        return Limits.most(number(), to, bound, approximate);
    }

    /** Whether the words are understood. */
    public boolean understood() {
        return number().isPresent();
    }

    /** The words as printed. */
    @Override
    public String toString() {
        return printed;
    }
}
