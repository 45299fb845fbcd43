package dk.sagsgang.organisation.aim;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step on the way to the new organisation (trin i implementeringen).
 *
 * <p>"Høring i OmrådeMED i maj 2014" has a body and an imprecise date; "når lederstillingen er besat" is a condition.
 *
 * @param text what happens, in a line, such as "Forslaget sendes i høring i MED-systemet"
 * @param date when, in the words printed, such as "1. april 2014"; optional
 * @param condition after what, where no day is given, such as "når lederne er ansat"; empty where not said
 * @param bodies who is heard, informed or decides, such as "Handicaprådet"
 * @param units keys of the units that it is about, such as {@code ["myndighed"]}
 * @param begun whether it has begun (påbegyndt), so {@code true} where the paper says that the hearing is under way;
 *     optional
 */
@JsonForm
@Value.Builder
public record ImplementationStep(
        @JsonProperty("text") @Unset String text,
        @JsonProperty("date") Optional<@Valid ImpreciseDate> date,
        @JsonProperty("condition") @Unset String condition,
        @JsonProperty("bodies") List<@Valid Body> bodies,
        @JsonProperty("units") @Holds(TextKind.REFERENCE) List<String> units,
        @JsonProperty("begun") Optional<Boolean> begun)
        implements WithImplementationStep {

    /** Not stable: use {@link #builder()}. */
    public ImplementationStep {
        text = Components.text(text);
        date = Components.filled(date, ImpreciseDate.EMPTY);
        condition = Components.text(condition);
        bodies = Components.list(bodies);
        units = Components.list(units);
        begun = Components.optional(begun);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "ImplementationStep[...]";
    }

    /** A builder in which nothing is said yet. */
    public static ImplementationStepBuilder builder() {
        return new ImplementationStepBuilder();
    }
}
