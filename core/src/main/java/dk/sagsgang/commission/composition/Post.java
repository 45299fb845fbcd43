package dk.sagsgang.commission.composition;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who is chair, deputy chair, secretary, project manager or coordinator (formand, sekretær, projektleder, tovholder).
 *
 * <p>It is told by a seat, by an office, by the chair of another body, or by who chooses: "Formanden for Udvalget for
 * Social Omsorg er formand for udvalget" is {@code filledBy} a {@link ChairOfBody}.
 *
 * @param printed the sentence or words as printed, such as "Borgmesteren er formand for udvalget"; empty where it was
 *     made from its parts
 * @param seat the key of the seat that has the post, such as {@code "chef-social-omsorg"}; empty where it is not told
 *     by a seat
 * @param filledBy how it is filled, such as the holder of the office "borgmester"; optional
 * @param appointedBy who appoints (udpeges af), such as "Byrådet"; optional
 * @param chosenByMembers whether the members choose among themselves (vælger selv sin formand), so {@code true} for
 *     "vælger selv sin formand"; optional
 */
@JsonForm
@Value.Builder
public record Post(
        @JsonProperty("printed") @Unset String printed,

        @JsonProperty("seat") @Holds(TextKind.REFERENCE) @Unset
        String seat,

        @JsonProperty("filledBy") Optional<@Valid Filling> filledBy,
        @JsonProperty("appointedBy") Optional<@Valid Body> appointedBy,
        @JsonProperty("chosenByMembers") Optional<Boolean> chosenByMembers)
        implements WithPost {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Post EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Post {
        printed = Components.text(printed);
        seat = Components.text(seat);
        filledBy = Components.filled(filledBy, OtherFilling.EMPTY);
        appointedBy = Components.filled(appointedBy, Body.EMPTY);
        chosenByMembers = Components.optional(chosenByMembers);
    }

    /** Whoever fills it like this. */
    public static Post of(Filling filledBy) {
        return builder().filledBy(filledBy).build();
    }

    /** Whoever sits on the seat with this key. */
    public static Post ofSeat(String key) {
        return builder().seat(key).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Post[...]";
    }

    /** A builder in which nothing is said yet. */
    public static PostBuilder builder() {
        return new PostBuilder();
    }
}
