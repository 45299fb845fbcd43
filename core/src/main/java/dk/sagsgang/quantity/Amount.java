package dk.sagsgang.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amount of money (beløb) as it was printed, beside its value in whole units of the currency.
 *
 * <p>What is understood: one number or the two of a range, with its currency before or behind it, in units, thousands (t.kr., tusind), millions
 * (mio., mill., mkr.) or milliards (mia., mrd.), after a minus ("-", "÷") and words such as "ca.", "godt" and "op til". A
 * number alone is not: the heading of its table says what it counts.
 *
 * <p>{@code Amount.of("ca. 2,5 mio. kr.")} has the {@code value} 2500000, the {@code currency} {@code "DKK"} and is
 * {@code approximate}. "13-15 mio. kr." has the {@code value} 13000000 and goes {@code to} 15000000; "godt 14 mio. kr." has the
 * {@code bound} just-over.
 *
 * @param printed the words, such as {@code "775.000 kr."}
 * @param value the value in whole units of the currency, so 417000000 for "417 mio. kr.", and of a range the lower end; empty
 *     when it is not understood
 * @param to the upper end of a range, in whole units of the currency, so 6000000 for "5-6 mio. kr."; optional
 * @param currency the currency by its ISO 4217 code, such as {@code "DKK"}; empty when none is printed
 * @param approximate whether the words call it approximate, a bound or a range, so {@code true} for "ca. 2 mio. kr.";
 *     empty when they say nothing of the kind
 * @param bound on which side of the value the true one lies (mindst, over, godt, op til), so {@code "at-most"} for "op
 *     til 500.000 kr."; optional
 */
@JsonForm
@Value.Builder
public record Amount(
        @JsonProperty("printed") @Holds(TextKind.PRINTED) @Unset @NotBlank
        String printed,

        @JsonProperty("value") Optional<BigDecimal> value,
        @JsonProperty("to") Optional<BigDecimal> to,

        @JsonProperty("currency") @Holds(TextKind.PRINTED) @Unset
        String currency,

        @JsonProperty("approximate") Optional<Boolean> approximate,
        @JsonProperty("bound") Optional<Bound> bound)
        implements WithAmount {

    /** The amount of which nothing is said. */
    public static final Amount EMPTY = builder().build();

    static final String KRONER = "DKK";

    /** Puts the empty value for what is missing. Not stable: use {@link #of(String)} or {@link #builder()}. */
    public Amount {
        printed = Components.text(printed);
        value = Components.decimal(value);
        to = Components.decimal(to);
        currency = Components.text(currency);
        approximate = Components.optional(approximate);
        bound = Components.optional(bound);
    }

    /** Builds an amount whose value is known from elsewhere than its words. */
    public static AmountBuilder builder() {
        return new AmountBuilder();
    }

    /** The amount as printed, with its value where it is understood and without where it is not. */
    public static Amount of(String printed) {
        String text = Components.text(printed);
        return AmountGrammar.read(text)
                .map(reading -> new Amount(
                        text,
                        Optional.of(reading.value()),
                        reading.to(),
                        reading.currency(),
                        reading.wording().approximate(reading.to().isPresent()),
                        reading.wording().bound()))
                .orElseGet(() -> builder().printed(text).build());
    }

    /**
     * The amount as printed, with its value.
     *
     * @throws IllegalArgumentException if the text is not understood
     */
    public static Amount parse(String printed) {
        Amount amount = of(printed);
        if (!amount.understood()) {
            throw new IllegalArgumentException("The text is not an amount that this library understands");
        }
        return amount;
    }

    /** An amount in kroner, printed as {@code "775.000 kr."}. */
    public static Amount ofKroner(BigDecimal kroner) {
        return parse(DanishNumber.print(kroner) + " kr.");
    }

    /** An amount in whole kroner, printed as {@code "775.000 kr."}. */
    public static Amount ofKroner(long kroner) {
        return ofKroner(BigDecimal.valueOf(kroner));
    }

    /**
     * An amount that is printed in millions: 2.1 gives {@code "2,1 mio. kr."} with the value 2100000.
     *
     * @param millions the amount in millions of kroner
     */
    public static Amount ofMillionKroner(BigDecimal millions) {
        return parse(DanishNumber.print(millions) + " mio. kr.");
    }

    /**
     * A range in whole kroner, printed as {@code "500-800 kr."}.
     *
     * @throws IllegalArgumentException if an end is negative or the second is not larger than the first
     */
    public static Amount ofKroner(long from, long to) {
        return parse(DanishNumber.print(BigDecimal.valueOf(from)) + "-" + DanishNumber.print(BigDecimal.valueOf(to))
                + " kr.");
    }

    /** The same amount called approximate, printed as {@code "ca. 2,5 mio. kr."}; itself where it is already. */
    public Amount approximately() {
        return approximate.orElse(false)
                ? this
                : new Amount("ca. " + printed, value, to, currency, Optional.of(true), bound);
    }

    /** The same amount with a bound, printed as {@code "mindst 2,5 mio. kr."}; itself where it has one already. */
    public Amount bounded(Bound side) {
        return bound.isPresent()
                ? this
                : new Amount(side.danish() + " " + printed, value, to, currency, Optional.of(true), Optional.of(side));
    }

    /** The least that it can be, in whole units of the currency; empty where the words leave it open. */
    public Optional<BigDecimal> least() {
        return Limits.least(value, to, bound, approximate);
    }

    /** The most that it can be, in whole units of the currency; empty where the words leave it open. */
    public Optional<BigDecimal> most() {
        return Limits.most(value, to, bound, approximate);
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
