package dk.sagsgang.commission.composition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.party.Person;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person by name or initials (navngiven person).
 *
 * <p>{@code NamedPerson.of(Person.of("Solvej Rævdal"))} is a citizen who was asked by name.
 *
 * @param person the person, such as "Åse Engbæk"; optional
 */
@JsonForm
@Value.Builder
@JsonTypeName(NamedPerson.TYPE)
public record NamedPerson(@JsonProperty("person") Optional<@Valid Person> person) implements Filling, WithNamedPerson {

    /** Not stable: use {@link #builder()}. */
    public NamedPerson {
        person = Components.filled(person, Person.EMPTY);
    }

    /** The word for this type in JSON. */
    public static final String TYPE = "person";

    @Override
    public String type() {
        return TYPE;
    }

    /** This person. */
    public static NamedPerson of(Person person) {
        return builder().person(person).build();
    }

    /** A builder in which nothing is said yet. */
    public static NamedPersonBuilder builder() {
        return new NamedPersonBuilder();
    }
}
