package dk.sagsgang.meeting.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.reference.LegalReference;
import jakarta.validation.Valid;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a person's presence differs for one item (fremmøde ved et punkt).
 *
 * @param item the key of the item, such as {@code "3"}
 * @param through the key of the last item for which it holds, where it holds for a range ("punkt 4-7"); empty where
 *     for one
 * @param change what differs: arrived, left, absent, disqualified, such as {@code "arrived"}; optional where it is not
 *     said
 * @param time the time of day in Danish local time, where printed, such as {@code "16:40:00"}; optional
 * @param reason why, as printed, such as "ejer naboejendommen"; empty where not given
 * @param law the law of a disqualification, such as "Kommunestyrelsesloven § 14"; optional
 */
@JsonForm
@Value.Builder
public record ItemPresence(
        @JsonProperty("item") @Holds(TextKind.REFERENCE) @Unset
        String item,

        @JsonProperty("through") @Holds(TextKind.REFERENCE) @Unset
        String through,

        @JsonProperty("change") Optional<PresenceChange> change,
        @JsonProperty("time") @IsoText Optional<LocalTime> time,
        @JsonProperty("reason") @Unset String reason,
        @JsonProperty("law") Optional<@Valid LegalReference> law)
        implements WithItemPresence {

    /** Not stable: use {@link #builder()}. */
    public ItemPresence {
        item = Components.text(item);
        through = Components.text(through);
        change = Components.printed(change, PresenceChange::code);
        time = Components.optional(time);
        reason = Components.text(reason);
        law = Components.filled(law, LegalReference.EMPTY);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "ItemPresence[...]";
    }

    /** A builder in which nothing is said yet. */
    public static ItemPresenceBuilder builder() {
        return new ItemPresenceBuilder();
    }
}
