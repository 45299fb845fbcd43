package dk.sagsgang.commission.economy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A proposal of a budget that some work comes from (budgetforslag).
 *
 * <p>"forslag 025 i handlingskataloget" of budget 2017 has the {@code number} "025".
 *
 * @param budgetYear the budget year (budgetår), such as 2017; optional
 * @param number its number as printed, such as "025"; empty where it has none
 * @param catalogue the catalogue in which it stands, such as "handlingskataloget"; empty where it is not named
 * @param title its title, such as "Færre anbringelser"; empty where it is not given
 */
@JsonForm
@Value.Builder
public record BudgetProposal(
        @JsonProperty("budgetYear") Optional<Integer> budgetYear,

        @JsonProperty("number") @Holds(TextKind.PRINTED) @Unset
        String number,

        @JsonProperty("catalogue") @Unset String catalogue,
        @JsonProperty("title") @Unset String title)
        implements WithBudgetProposal {

    /** Not stable: use {@link #builder()}. */
    public BudgetProposal {
        budgetYear = Components.optional(budgetYear);
        number = Components.text(number);
        catalogue = Components.text(catalogue);
        title = Components.text(title);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "BudgetProposal[...]";
    }

    /** A builder in which nothing is said yet. */
    public static BudgetProposalBuilder builder() {
        return new BudgetProposalBuilder();
    }
}
