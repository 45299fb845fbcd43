package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a unit has to spend (budget), and how much of it goes to others.
 *
 * <p>"417 mio. kr., heraf ca. 31 pct. til eksternt køb af tilbud, primært hos andre kommuner og regionen" has the
 * {@code amount} 417,000,000 kroner, the {@code externalShare} 31 per cent and two {@code suppliers}.
 *
 * @param amount the budget in whole units of the currency, such as "417 mio. kr."; optional
 * @param period the year or time it is for (budgetår), such as "2014"; optional
 * @param externalShare the share that is bought from others, in per cent, such as "18 %"; optional
 * @param externalAmount the amount that is bought from others, such as "75 mio. kr."; optional
 * @param externalPurpose what is bought, as printed, such as "eksternt køb af tilbud"; empty where not said
 * @param suppliers from whom it is bought, as printed, such as "andre kommuner"
 * @param remark a remark as printed, such as "netto, ekskl. refusion"; empty where there is none
 */
@JsonForm
@Value.Builder
public record Budget(
        @JsonProperty("amount") Optional<@Valid Amount> amount,
        @JsonProperty("period") Optional<@Valid ImpreciseDate> period,
        @JsonProperty("externalShare") Optional<@Valid Share> externalShare,
        @JsonProperty("externalAmount") Optional<@Valid Amount> externalAmount,
        @JsonProperty("externalPurpose") @Unset String externalPurpose,
        @JsonProperty("suppliers") List<String> suppliers,
        @JsonProperty("remark") @Unset String remark)
        implements WithBudget {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Budget EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Budget {
        amount = Components.filled(amount, Amount.EMPTY);
        period = Components.filled(period, ImpreciseDate.EMPTY);
        externalShare = Components.filled(externalShare, Share.EMPTY);
        externalAmount = Components.filled(externalAmount, Amount.EMPTY);
        externalPurpose = Components.text(externalPurpose);
        suppliers = Components.list(suppliers);
        remark = Components.text(remark);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Budget[...]";
    }

    /** A builder in which nothing is said yet. */
    public static BudgetBuilder builder() {
        return new BudgetBuilder();
    }
}
