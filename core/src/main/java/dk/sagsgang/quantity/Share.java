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
 * A part of a whole in per cent (andel), as it was printed.
 *
 * <p>{@code Share.of("ca. 31 pct.")} has the {@code percent} 31 and is {@code approximate}. {@code Share.of("8 af 10")} has the
 * {@code percent} 80, the {@code part} 8 and the {@code whole} 10; "to tredjedele" has 2 and 3. "10-15 pct." is a range.
 *
 * @param printed the words, such as {@code "2,5 %"}
 * @param percent the share in per cent, so 2.5 for "2,5 %", of a range the lower end, and of a part of a whole to two decimals;
 *     empty when it is not understood
 * @param to the upper end of a range in per cent, so 15 for "10-15 %"; optional
 * @param part of "8 af 10" the 8; optional
 * @param whole of "8 af 10" the 10; optional
 * @param approximate whether the words call it approximate, a bound or a range, so {@code true} for "cirka halvdelen";
 *     empty when they say nothing of the kind
 * @param bound on which side of the number the true one lies (mindst, over, godt, op imod), so {@code "at-least"} for
 *     "mindst 80 pct."; optional
 */
@JsonForm
@Value.Builder
public record Share(
        @JsonProperty("printed") @Holds(TextKind.PRINTED) @Unset @NotBlank
        String printed,

        @JsonProperty("percent") Optional<BigDecimal> percent,
        @JsonProperty("to") Optional<BigDecimal> to,
        @JsonProperty("part") Optional<Integer> part,
        @JsonProperty("whole") Optional<Integer> whole,
        @JsonProperty("approximate") Optional<Boolean> approximate,
        @JsonProperty("bound") Optional<Bound> bound)
        implements WithShare {

    /** The share of which nothing is said. */
    public static final Share EMPTY = builder().build();

    /** Puts the empty value for what is missing. Not stable: use {@link #of(String)} or {@link #builder()}. */
    public Share {
        printed = Components.text(printed);
        percent = Components.decimal(percent);
        to = Components.decimal(to);
        part = Components.optional(part);
        whole = Components.optional(whole);
        approximate = Components.optional(approximate);
        bound = Components.optional(bound);
    }

    /** Builds a share whose number is known from elsewhere than its words. */
    public static ShareBuilder builder() {
        return new ShareBuilder();
    }

    /** The share as printed, with its number where it is understood and without where it is not. */
    public static Share of(String printed) {
        String text = Components.text(printed);
        return ShareGrammar.read(text)
                .map(reading -> new Share(
                        text,
                        Optional.of(reading.percent()),
                        reading.to(),
                        reading.part(),
                        reading.whole(),
                        reading.wording().approximate(reading.to().isPresent()),
                        reading.wording().bound()))
                .orElseGet(() -> builder().printed(text).build());
    }

    /**
     * The share as printed, with its number.
     *
     * @throws IllegalArgumentException if the text is not understood
     */
    public static Share parse(String printed) {
        Share share = of(printed);
        if (!share.understood()) {
            throw new IllegalArgumentException("The text is not a share in per cent that this library understands");
        }
        return share;
    }

    /** A share in per cent, printed as {@code "2,5 pct."}. */
    public static Share ofPercent(BigDecimal percent) {
        return parse(DanishNumber.print(percent) + " pct.");
    }

    /**
     * A part of a whole, printed as {@code "8 af 10"}.
     *
     * @throws IllegalArgumentException if the part is negative or larger than the whole, or the whole is none
     */
    public static Share ofPart(int part, int whole) {
        return parse(
                DanishNumber.print(BigDecimal.valueOf(part)) + " af " + DanishNumber.print(BigDecimal.valueOf(whole)));
    }

    /** The same share called approximate, printed as {@code "ca. 31 pct."}; itself where it is already. */
    public Share approximately() {
        return approximate.orElse(false)
                ? this
                : new Share("ca. " + printed, percent, to, part, whole, Optional.of(true), bound);
    }

    /** The same share with a bound, printed as {@code "mindst 31 pct."}; itself where it has one already. */
    public Share bounded(Bound side) {
        return bound.isPresent()
                ? this
                : new Share(
                        side.danish() + " " + printed, percent, to, part, whole, Optional.of(true), Optional.of(side));
    }

    /** The least that it can be in per cent; empty where the words leave it open. */
    public Optional<BigDecimal> least() {
        return Limits.least(percent, to, bound, approximate);
    }

    /** The most that it can be in per cent; empty where the words leave it open. */
    public Optional<BigDecimal> most() {
        return Limits.most(percent, to, bound, approximate);
    }

    /** Whether the words are understood. */
    public boolean understood() {
        return percent.isPresent();
    }

    /** The words as printed. */
    @Override
    public String toString() {
        return printed;
    }
}
