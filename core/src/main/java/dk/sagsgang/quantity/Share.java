package dk.sagsgang.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.TokenReader;
import dk.sagsgang.internal.Unset;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a whole in per cent (andel), as it was printed.
 *
 * <p>{@code Share.of("ca. 31 pct.")} has the {@code percent} 31 and is {@code approximate}.
 *
 * @param printed the words, such as {@code "2,5 %"}
 * @param percent the share in per cent, so 2.5 for "2,5 %"; empty when it is not understood
 * @param approximate whether the words call it approximate or a bound; empty when they say nothing of the kind
 */
@JsonForm
@Value.Builder
public record Share(
        @JsonProperty("printed") @Holds(TextKind.PRINTED) @Unset @NotBlank
        String printed,

        @JsonProperty("percent") Optional<BigDecimal> percent,
        @JsonProperty("approximate") Optional<Boolean> approximate)
        implements WithShare {

    /** The share of which nothing is said. */
    public static final Share EMPTY = new Share("", Optional.empty(), Optional.empty());

    private static final Expressions PER_CENT = Expressions.of("pct.", "procent", "%");

    /** Puts the empty value for what is missing. Not stable: use {@link #of(String)} or {@link #builder()}. */
    public Share {
        printed = Components.text(printed);
        percent = Components.decimal(percent);
        approximate = Components.optional(approximate);
    }

    /** Builds a share whose number is known from elsewhere than its words. */
    public static ShareBuilder builder() {
        return new ShareBuilder();
    }

    /** The share as printed, with its number where it is understood and without where it is not. */
    public static Share of(String printed) {
        String text = Components.text(printed);
        TokenReader reader = TokenReader.of(text);
        boolean roughly = Wording.readRoughly(reader);
        return DanishNumber.readSigned(reader)
                .filter(percent -> reader.take(PER_CENT) && Wording.atEnd(reader))
                .map(percent -> new Share(
                        text, Optional.of(percent), Optional.of(roughly).filter(r -> r)))
                .orElseGet(() -> new Share(text, Optional.empty(), Optional.empty()));
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

    /** The same share called approximate, printed as {@code "ca. 31 pct."}; itself where it is already. */
    public Share approximately() {
        return approximate.orElse(false) ? this : new Share("ca. " + printed, percent, Optional.of(true));
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
