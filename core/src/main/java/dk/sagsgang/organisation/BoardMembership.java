package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule of who sits in a board (regel for medlemskab).
 *
 * <p>"I Visitationsudvalg skal både myndighed og udfører indgå" is two of them: one with the function grants and the
 * key of the authority, one with the function provides and the keys of the providers.
 *
 * @param function the side that they come from, such as {@code "provides"}; optional
 * @param units keys of the units that they come from, such as {@code ["udfoerer-1"]}
 * @param role the leaders who are members by their role, such as {@code "authority-leader"}; optional
 * @param office the office whose holder is a member, such as "økonomikonsulenten"; optional
 * @param person a member by name, such as "Åse Engbæk"; optional
 * @param number how many, such as "to repræsentanter"; optional
 * @param chair whether they chair it (formand), so {@code true} for "med socialchefen som formand"; optional
 * @param text the rule in words, such as "efter behov deltager teamlederne"; empty where the rest says it all
 */
@JsonForm
@Value.Builder
public record BoardMembership(
        @JsonProperty("function") Optional<UnitFunction> function,
        @JsonProperty("units") @Holds(TextKind.REFERENCE) List<String> units,
        @JsonProperty("role") Optional<LeadershipRole> role,
        @JsonProperty("office") Optional<Office> office,
        @JsonProperty("person") Optional<@Valid Person> person,
        @JsonProperty("number") Optional<@Valid Count> number,
        @JsonProperty("chair") Optional<Boolean> chair,
        @JsonProperty("text") @Unset String text)
        implements WithBoardMembership {

    /** Not stable: use {@link #builder()}. */
    public BoardMembership {
        function = Components.printed(function, UnitFunction::code);
        units = Components.list(units);
        role = Components.printed(role, LeadershipRole::code);
        office = Components.printed(office, Office::title);
        person = Components.filled(person, Person.EMPTY);
        number = Components.filled(number, Count.EMPTY);
        chair = Components.optional(chair);
        text = Components.text(text);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "BoardMembership[...]";
    }

    /** A builder in which nothing is said yet. */
    public static BoardMembershipBuilder builder() {
        return new BoardMembershipBuilder();
    }
}
