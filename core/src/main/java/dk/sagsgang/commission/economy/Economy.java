package dk.sagsgang.commission.economy;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.text.FormattedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The economic side of a commission (økonomi): frame, targets, resources, and the budget proposals behind them.
 *
 * <p>Each has a type of its own, since a deadline of the frame is not a target, and a target is not money to spend.
 *
 * <p>"Projektet skal spare 2 mio. kr. i 2020 og afholdes inden for eksisterende rammer" is a target with a year of
 * 2,000,000 kr. and resources that are within the budget.
 *
 * @param frame the frame (økonomisk ramme), such as one that "Byrådet" settles by "udgangen af 2016"; optional
 * @param targets savings and other targets by year, such as the "samlet driftsbesparelse" of 2018 to 2020
 * @param resources what may be drawn on (ressourcer), such as "inden for den udmeldte budgetramme"; optional
 * @param proposals the budget proposals that the work comes from (budgetforslag), such as number "025" of
 *     "handlingskataloget"
 * @param text what is said beyond them, such as "Anlægsudgifter indgår ikke"
 */
@JsonForm
@Value.Builder
public record Economy(
        @JsonProperty("frame") Optional<@Valid EconomicFrame> frame,
        @JsonProperty("targets") List<@Valid EconomicTarget> targets,
        @JsonProperty("resources") Optional<@Valid Resources> resources,
        @JsonProperty("proposals") List<@Valid BudgetProposal> proposals,
        @JsonProperty("text") @Unset FormattedText text)
        implements WithEconomy {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Economy EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Economy {
        frame = Components.filled(frame, EconomicFrame.EMPTY);
        targets = Components.list(targets);
        resources = Components.filled(resources, Resources.EMPTY);
        proposals = Components.list(proposals);
        text = text == null ? FormattedText.EMPTY : text;
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Economy[...]";
    }

    /** A builder in which nothing is said yet. */
    public static EconomyBuilder builder() {
        return new EconomyBuilder();
    }
}
