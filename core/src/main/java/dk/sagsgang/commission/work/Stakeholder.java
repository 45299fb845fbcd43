package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.time.Rhythm;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody whom the work concerns, and how they are drawn in (interessent).
 *
 * <p>"Interessenter inddrages løbende" names nobody: it has words, a role and a rhythm.
 *
 * @param printed who, in the words of the document, such as "Handicaporganisationerne"
 * @param body the body, such as "DEL-udvalg for familieområdet"; optional
 * @param person the person or office, such as "tillidsrepræsentanten"; optional
 * @param role what they have to do with the work, such as {@code "consulted"}; optional
 * @param rhythm how often, such as "løbende"; optional
 */
@JsonForm
@Value.Builder
public record Stakeholder(
        @JsonProperty("printed") @Unset String printed,
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("person") Optional<@Valid Person> person,
        @JsonProperty("role") Optional<InvolvementRole> role,
        @JsonProperty("rhythm") Optional<@Valid Rhythm> rhythm)
        implements WithStakeholder {

    /** Not stable: use {@link #builder()}. */
    public Stakeholder {
        printed = Components.text(printed);
        body = Components.filled(body, Body.EMPTY);
        person = Components.filled(person, Person.EMPTY);
        role = Components.printed(role, InvolvementRole::code);
        rhythm = Components.filled(rhythm, Rhythm.EMPTY);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Stakeholder[...]";
    }

    /** A builder in which nothing is said yet. */
    public static StakeholderBuilder builder() {
        return new StakeholderBuilder();
    }
}
