package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.party.Person;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A signature on the minutes (underskrift).
 *
 * <p>The members who took part sign the minutes after each meeting; in København chair and secretary do (KSL § 13).
 *
 * <p>A member who signed on 11 January 2019 has the day {@code 2019-01-11}; a line with a name and room to sign has
 * none.
 *
 * @param person who signs, such as "Henning Skou"; optional
 * @param signed the day of signing, such as {@code "2019-01-07"}; optional where the line is still empty
 */
@JsonForm
@Value.Builder
public record Signature(
        @JsonProperty("person") Optional<@Valid Person> person,
        @JsonProperty("signed") @IsoText Optional<LocalDate> signed)
        implements WithSignature {

    /** Not stable: use {@link #builder()}. */
    public Signature {
        person = Components.filled(person, Person.EMPTY);
        signed = Components.optional(signed);
    }

    /** A builder in which nothing is said yet. */
    public static SignatureBuilder builder() {
        return new SignatureBuilder();
    }
}
