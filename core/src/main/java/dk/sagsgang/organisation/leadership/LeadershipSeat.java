package dk.sagsgang.organisation.leadership;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in a leadership team, or several of one kind (plads i ledelsesteam).
 *
 * <p>"Tre udførerledere" is one entry with the role execution-leader, the number 3 and the keys of three units.
 *
 * @param role what they lead, such as {@code "execution-leader"}; optional
 * @param office the office as printed, such as "sektionsleder"; optional
 * @param person who it is, such as "Henning Skou"; optional
 * @param number how many they are, so 5 for "de fem sektionsledere"; optional, and then it is one
 * @param units keys of the units that they lead, such as {@code ["udfoerer-1", "udfoerer-2"]}
 */
@JsonForm
@Value.Builder
public record LeadershipSeat(
        @JsonProperty("role") Optional<LeadershipRole> role,
        @JsonProperty("office") Optional<Office> office,
        @JsonProperty("person") Optional<@Valid Person> person,
        @JsonProperty("number") Optional<@Valid Count> number,
        @JsonProperty("units") @Holds(TextKind.REFERENCE) List<String> units)
        implements WithLeadershipSeat {

    /** Not stable: use {@link #builder()}. */
    public LeadershipSeat {
        role = Components.printed(role, LeadershipRole::code);
        office = Components.printed(office, Office::title);
        person = Components.filled(person, Person.EMPTY);
        number = Components.filled(number, Count.EMPTY);
        units = Components.list(units);
    }

    /** One place for a role. */
    public static LeadershipSeat of(LeadershipRole role, String... units) {
        return builder().role(role).addUnits(units).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "LeadershipSeat[...]";
    }

    /** A builder in which nothing is said yet. */
    public static LeadershipSeatBuilder builder() {
        return new LeadershipSeatBuilder();
    }
}
