package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One office of a municipality as its roster knows it: the names it goes by, and who holds it.
 *
 * <p>Example: "Chefen for Social Omsorg", also called "social- og omsorgschefen".
 *
 * @param office the office with its usual name, such as "Socialdirektør"; without it the entry says nothing
 * @param aliases other names of the same office (andre betegnelser), such as "Direktør for Social og Sundhed"
 * @param holder who holds it (indehaver), such as "Torben Friis-Lund"; optional, an office can be vacant or its holder
 *     not known
 * @param vacant whether nobody holds it (vakant), so {@code true} between two directors; optional, and then it is held,
 *     by somebody the roster may not name
 */
@JsonForm
@Value.Builder
public record RosterOffice(
        @JsonProperty("office") Optional<Office> office,
        @JsonProperty("aliases") List<String> aliases,
        @JsonProperty("holder") Optional<@Valid Person> holder,
        @JsonProperty("vacant") Optional<Boolean> vacant)
        implements WithRosterOffice {

    /** Not stable: use {@link #builder()}. */
    public RosterOffice {
        office = Components.printed(office, Office::title);
        aliases = Components.list(aliases);
        holder = Components.filled(holder, Person.EMPTY);
        vacant = Components.optional(vacant);
    }

    /** Whether a document means this office: by its name or one of the aliases. */
    public boolean goesBy(Office printed) {
        return office.filter(printed::sameAs).isPresent()
                || (office.isPresent() && aliases.stream().anyMatch(alias -> Names.same(alias, printed.title())));
    }

    /** A builder in which nothing is said yet. */
    public static RosterOfficeBuilder builder() {
        return new RosterOfficeBuilder();
    }
}
