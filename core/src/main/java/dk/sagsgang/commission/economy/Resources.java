package dk.sagsgang.commission.economy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the work may draw on (ressourcer).
 *
 * <p>"inden for den udmeldte budgetramme og personalenormering" is {@code withinBudget} and {@code withinStaffing}.
 *
 * @param text the words of the document, such as "inden for den udmeldte budgetramme og personalenormering"
 * @param withinBudget whether it keeps within the budget there is (inden for budgetrammen), so {@code true} for "inden
 *     for budgetrammen"; optional
 * @param withinStaffing whether it keeps within the staff there is (inden for normeringen), so {@code false} for "der
 *     ansættes en projektmedarbejder"; optional
 * @param amount the money set aside, such as "150.000 kr."; optional
 * @param staff the staff or hours set aside, such as "10 timer om ugen"; optional
 */
@JsonForm
@Value.Builder
public record Resources(
        @JsonProperty("text") @Unset String text,
        @JsonProperty("withinBudget") Optional<Boolean> withinBudget,
        @JsonProperty("withinStaffing") Optional<Boolean> withinStaffing,
        @JsonProperty("amount") Optional<@Valid Amount> amount,
        @JsonProperty("staff") Optional<@Valid Count> staff)
        implements WithResources {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Resources EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Resources {
        text = Components.text(text);
        withinBudget = Components.optional(withinBudget);
        withinStaffing = Components.optional(withinStaffing);
        amount = Components.filled(amount, Amount.EMPTY);
        staff = Components.filled(staff, Count.EMPTY);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Resources[...]";
    }

    /** A builder in which nothing is said yet. */
    public static ResourcesBuilder builder() {
        return new ResourcesBuilder();
    }
}
