package dk.sagsgang.commission.economy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.text.FormattedText;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The economic frame of some work, and by when it is settled (økonomisk ramme).
 *
 * <p>"Der skal ske en fastlæggelse af de økonomiske rammevilkår senest ved udgangen af 2016" has a {@code deadline},
 * which is not the term of the committee. The aim that it happens with the budget for 2017 is {@code budgetYear}
 * 2017.
 *
 * @param text the frame in words, such as "Rammen fastlægges gennem Byrådets drøftelse"
 * @param amount its amount, such as "12,5 mio. kr."; optional
 * @param deadline by when it is settled (frist), such as "senest ved udgangen af 2016"; optional
 * @param budgetYear the budget year in whose preparation it is to be settled (budgetår), such as 2017; optional
 * @param settledBy who settles it, such as "Byrådet"; optional
 */
@JsonForm
@Value.Builder
public record EconomicFrame(
        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("amount") Optional<@Valid Amount> amount,
        @JsonProperty("deadline") Optional<@Valid ImpreciseDate> deadline,
        @JsonProperty("budgetYear") Optional<Integer> budgetYear,
        @JsonProperty("settledBy") Optional<@Valid Body> settledBy)
        implements WithEconomicFrame {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final EconomicFrame EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public EconomicFrame {
        text = text == null ? FormattedText.EMPTY : text;
        amount = Components.filled(amount, Amount.EMPTY);
        deadline = Components.filled(deadline, ImpreciseDate.EMPTY);
        budgetYear = Components.optional(budgetYear);
        settledBy = Components.filled(settledBy, Body.EMPTY);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "EconomicFrame[...]";
    }

    /** A builder in which nothing is said yet. */
    public static EconomicFrameBuilder builder() {
        return new EconomicFrameBuilder();
    }
}
