package dk.sagsgang.commission.composition;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a composition: a place, or several of the same sort, and how it is filled (plads, medlem).
 *
 * <p>"medlemmer fra Udvalget for Social Omsorg" is one seat here, filled by the members of a body: only a roster
 * knows how many people that is. {@link CompositionResolution} tells who sits where.
 *
 * @param key its key, unique in the composition, for {@link Post#seat}, such as {@code "chair"}; empty where nothing
 *     refers to it
 * @param printed the line as printed, such as "2 medlemmer fra Udvalget for Social Omsorg"; empty where it was made
 *     from its parts
 * @param role what the holder is there as, such as {@code "observer"}; optional, and then a member
 * @param filledBy how it is filled, such as by members of another body for "medlemmer fra Udvalget for Social Omsorg";
 *     optional
 * @param standing whether it is a fixed seat (fast medlem) and not one that is taken only when asked for (ad hoc, kan
 *     indgå), so {@code false} for "kan indgå efter behov"; optional, and then it is fixed
 * @param count how many sit on it, where the text says, such as "2 medlemmer"; optional
 * @param appointedBy who appoints them (udpeges af), such as "Byrådet"; optional
 * @param voting whether they may vote (stemmeret), so {@code false} for "deltager uden stemmeret"; optional
 * @param holders who sits on it, where the document names them, such as "Solvej Nørskovgård"
 */
@JsonForm
@Value.Builder
public record Seat(
        @JsonProperty("key") @Holds(TextKind.KEY) @Unset String key,
        @JsonProperty("printed") @Unset String printed,
        @JsonProperty("role") Optional<SeatRole> role,
        @JsonProperty("filledBy") Optional<@Valid Filling> filledBy,
        @JsonProperty("standing") Optional<Boolean> standing,
        @JsonProperty("count") Optional<@Valid Count> count,
        @JsonProperty("appointedBy") Optional<@Valid Body> appointedBy,
        @JsonProperty("voting") Optional<Boolean> voting,
        @JsonProperty("holders") List<@Valid Person> holders)
        implements WithSeat {

    /** Not stable: use {@link #builder()}. */
    public Seat {
        key = Components.text(key);
        printed = Components.text(printed);
        role = Components.printed(role, SeatRole::code);
        filledBy = Components.filled(filledBy, OtherFilling.EMPTY);
        standing = Components.optional(standing);
        count = Components.filled(count, Count.EMPTY);
        appointedBy = Components.filled(appointedBy, Body.EMPTY);
        voting = Components.optional(voting);
        holders = Components.list(holders);
    }

    /** The seat as printed, filled like this. */
    public static Seat of(String printed, Filling filledBy) {
        return builder().printed(printed).filledBy(filledBy).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Seat[...]";
    }

    /** A builder in which nothing is said yet. */
    public static SeatBuilder builder() {
        return new SeatBuilder();
    }
}
