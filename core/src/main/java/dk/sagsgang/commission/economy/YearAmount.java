package dk.sagsgang.commission.economy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.quantity.Amount;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The amount of one year (beløb pr. år).
 *
 * <p>"4,1 mio. kr. i 2019" is the year 2019 and 4,100,000 kroner.
 *
 * @param year the year, such as 2019; optional
 * @param amount the amount, such as "6,1 mio. kr."; optional
 */
@JsonForm
@Value.Builder
public record YearAmount(
        @JsonProperty("year") Optional<Integer> year,
        @JsonProperty("amount") Optional<@Valid Amount> amount) implements WithYearAmount {

    /** Not stable: use {@link #builder()}. */
    public YearAmount {
        year = Components.optional(year);
        amount = Components.filled(amount, Amount.EMPTY);
    }

    /** The amount of a year. */
    public static YearAmount of(int year, Amount amount) {
        return builder().year(year).amount(amount).build();
    }

    /** A builder in which nothing is said yet. */
    public static YearAmountBuilder builder() {
        return new YearAmountBuilder();
    }
}
