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
 * Whoever chairs another body (formand for et udvalg).
 *
 * <p>"Formanden for Udvalget for Social Omsorg" is {@code ChairOfBody.of("Udvalget for Social Omsorg")}.
 *
 * @param body the body, such as "Udvalget for Social Omsorg" for "formanden for Udvalget for Social Omsorg"; optional
 */
@JsonForm
@Value.Builder
@JsonTypeName(ChairOfBody.TYPE)
public record ChairOfBody(@JsonProperty("body") Optional<@Valid Body> body) implements Filling, WithChairOfBody {

    /** Not stable: use {@link #builder()}. */
    public ChairOfBody {
        body = Components.filled(body, Body.EMPTY);
    }

    /** The word for this type in JSON. */
    public static final String TYPE = "chair-of-body";

    @Override
    public String type() {
        return TYPE;
    }

    /** Whoever chairs the body with this name. */
    public static ChairOfBody of(String body) {
        return builder().body(Body.of(body)).build();
    }

    /** A builder in which nothing is said yet. */
    public static ChairOfBodyBuilder builder() {
        return new ChairOfBodyBuilder();
    }
}
