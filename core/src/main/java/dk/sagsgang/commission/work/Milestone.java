package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of some work, and when (milepæl, trin).
 *
 * <p>"Analyserapport afrapporteres til Direktionen (primo juni 2017)" is a step with an imprecise date and one body that
 * receives a report. It stands in commissions and, as the further process of a case, on agenda items.
 *
 * @param key its key, unique in the document, such as {@code "m6"}; empty where nothing refers to it
 * @param text what happens, in a line, such as "Analyserapporten fremlægges for Direktionen."
 * @param date when, in the words printed, such as "1. kvartal 2017"; optional
 * @param condition after what, where no day is given, such as "når sammenskrivningen er færdig"; empty where not said
 * @param involvements who has to do with it, in printed order, such as "Uddannelsesudvalget", which is informed
 */
@JsonForm
@Value.Builder
public record Milestone(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,
        @JsonProperty("text") @Unset String text,
        @JsonProperty("date") Optional<@Valid ImpreciseDate> date,
        @JsonProperty("condition") @Unset String condition,
        @JsonProperty("involvements") List<@Valid Involvement> involvements)
        implements WithMilestone {

    /** Not stable: use {@link #builder()}. */
    public Milestone {
        key = Components.text(key);
        text = Components.text(text);
        date = Components.filled(date, ImpreciseDate.EMPTY);
        condition = Components.text(condition);
        involvements = Components.list(involvements);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Milestone[...]";
    }

    /** A builder in which nothing is said yet. */
    public static MilestoneBuilder builder() {
        return new MilestoneBuilder();
    }
}
