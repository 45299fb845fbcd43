package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body or person and what they have to do with a step (inddragelse).
 *
 * <p>"Uddannelsesudvalget orienteres" is the body Uddannelsesudvalget with the role informed.
 *
 * @param body the body, such as "Direktionen"; optional
 * @param person the person or office, such as "formanden for Socialudvalget"; optional
 * @param role what they do, such as {@code "receives-report"}; optional where it is not said
 */
@JsonForm
@Value.Builder
public record Involvement(
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("person") Optional<@Valid Person> person,
        @JsonProperty("role") Optional<InvolvementRole> role)
        implements WithInvolvement {

    /** Not stable: use {@link #builder()}. */
    public Involvement {
        body = Components.filled(body, Body.EMPTY);
        person = Components.filled(person, Person.EMPTY);
        role = Components.printed(role, InvolvementRole::code);
    }

    /** A builder in which nothing is said yet. */
    public static InvolvementBuilder builder() {
        return new InvolvementBuilder();
    }
}
