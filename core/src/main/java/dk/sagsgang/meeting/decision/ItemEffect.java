package dk.sagsgang.meeting.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a decision does to another item of the meeting (følge for et andet punkt).
 *
 * <p>When the agenda is approved "idet punkt 3 udsættes", the decision has the effect {@code postponed} on item 3.
 *
 * @param item the key of the other item, such as {@code "3"}
 * @param elsewhere the other item, where it is one of another meeting, such as "Byrådet den 24. februar 2014, punkt 5";
 *     optional
 * @param outcome what becomes of it, such as {@code "postponed"}; optional
 * @param until the day of the meeting it is put off to, such as {@code "2019-02-04"}; optional
 * @param untilDated the same in words, where no day is given, such as "marts 2019"; optional
 */
@JsonForm
@Value.Builder
public record ItemEffect(
        @JsonProperty("item") @Holds(TextKind.REFERENCE) @Unset
        String item,

        @JsonProperty("elsewhere") Optional<@Valid DecisionReference> elsewhere,

        @JsonProperty("outcome") Optional<Outcome> outcome,
        @JsonProperty("until") @IsoText Optional<LocalDate> until,
        @JsonProperty("untilDated") Optional<@Valid ImpreciseDate> untilDated)
        implements WithItemEffect {

    /** Not stable: use {@link #builder()}. */
    public ItemEffect {
        item = Components.text(item);
        elsewhere = Components.filled(elsewhere, DecisionReference.EMPTY);
        outcome = Components.printed(outcome, Outcome::code);
        until = Components.optional(until);
        untilDated = Components.filled(untilDated, ImpreciseDate.EMPTY);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "ItemEffect[...]";
    }

    /** A builder in which nothing is said yet. */
    public static ItemEffectBuilder builder() {
        return new ItemEffectBuilder();
    }
}
