package dk.sagsgang.commission.economy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.reference.DecisionReference;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is to be saved, spent or earned, year by year (besparelsesmål, økonomisk mål).
 *
 * <p>"2,1 mio. kr. i 2018, stigende til 4,1 mio. kr. i 2019 og 6,1 mio. kr. i 2020" is a saving with three years at
 * yearly levels and no total.
 *
 * @param title what it is called, such as "samlet driftsbesparelse"; empty where it has no name
 * @param kind a saving, a cost or another kind, such as {@code "saving"}; optional
 * @param basis how the years relate: yearly level, increase and so on, such as {@code "yearly-level"}; optional
 * @param years the amounts by year, in printed order, such as "2,1 mio. kr." for 2018
 * @param total the total where one is printed (i alt), such as "12,3 mio. kr."; optional
 * @param decidedBy the decision that it comes from, such as "budget 2017"; optional
 */
@JsonForm
@Value.Builder
public record EconomicTarget(
        @JsonProperty("title") @Unset String title,
        @JsonProperty("kind") Optional<TargetKind> kind,
        @JsonProperty("basis") Optional<TargetBasis> basis,
        @JsonProperty("years") List<@Valid YearAmount> years,
        @JsonProperty("total") Optional<@Valid Amount> total,
        @JsonProperty("decidedBy") Optional<@Valid DecisionReference> decidedBy)
        implements WithEconomicTarget {

    /** Not stable: use {@link #builder()}. */
    public EconomicTarget {
        title = Components.text(title);
        kind = Components.printed(kind, TargetKind::code);
        basis = Components.printed(basis, TargetBasis::code);
        years = Components.list(years);
        total = Components.filled(total, Amount.EMPTY);
        decidedBy = Components.filled(decidedBy, DecisionReference.EMPTY);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "EconomicTarget[...]";
    }

    /** A builder in which nothing is said yet. */
    public static EconomicTargetBuilder builder() {
        return new EconomicTargetBuilder();
    }
}
