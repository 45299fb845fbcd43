package dk.sagsgang.commission.composition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.party.Body;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Members of another body (medlemmer af et udvalg).
 *
 * <p>All of them, unless {@link Seat#count} says how many.
 *
 * <p>"3 medlemmer fra Udvalget for Social Omsorg" is a seat with the count 3, filled by members of the body
 * {@code Udvalget for Social Omsorg}.
 *
 * @param body the body whose members they are, such as "Børne- og Familieudvalget" for "udvalgets medlemmer"; optional
 */
@JsonForm
@Value.Builder
@JsonTypeName(MembersOfBody.TYPE)
public record MembersOfBody(@JsonProperty("body") Optional<@Valid Body> body) implements Filling, WithMembersOfBody {

    /** Not stable: use {@link #builder()}. */
    public MembersOfBody {
        body = Components.filled(body, Body.EMPTY);
    }

    /** The word for this type in JSON. */
    public static final String TYPE = "members-of-body";

    @Override
    public String type() {
        return TYPE;
    }

    /** Members of the body with this name. */
    public static MembersOfBody of(String body) {
        return builder().body(Body.of(body)).build();
    }

    /** A builder in which nothing is said yet. */
    public static MembersOfBodyBuilder builder() {
        return new MembersOfBodyBuilder();
    }
}
