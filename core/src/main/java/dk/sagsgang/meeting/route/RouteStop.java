package dk.sagsgang.meeting.route;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.IsoText;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.party.Body;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One body on the way of a case (stop på sagens vej).
 *
 * <p>Some municipalities print a grid of all their bodies with a cross under those that treat the case: there every body
 * is a stop, and {@code marked} tells which have the cross.
 *
 * @param body the body, such as "Økonomiudvalget"; optional
 * @param role what it does: consulted, recommends, decides, informed, such as {@code "recommends"}; optional where it
 *     is not said
 * @param marked in a printed grid, whether the body has the cross, so {@code true} for the cross under "BFU"; empty
 *     where the route is a plain list
 * @param date the day of its meeting, such as {@code "2019-01-14"}; optional
 */
@JsonForm
@Value.Builder
public record RouteStop(
        @JsonProperty("body") Optional<@Valid Body> body,
        @JsonProperty("role") Optional<RouteRole> role,
        @JsonProperty("marked") Optional<Boolean> marked,
        @JsonProperty("date") @IsoText Optional<LocalDate> date)
        implements WithRouteStop {

    /** Not stable: use {@link #builder()}. */
    public RouteStop {
        body = Components.filled(body, Body.EMPTY);
        role = Components.optional(role);
        marked = Components.optional(marked);
        date = Components.optional(date);
    }

    /** Whether the case passes this body: true unless a grid leaves it without a cross. */
    public boolean onTheWay() {
        return marked.orElse(true);
    }

    /** A builder in which nothing is said yet. */
    public static RouteStopBuilder builder() {
        return new RouteStopBuilder();
    }
}
