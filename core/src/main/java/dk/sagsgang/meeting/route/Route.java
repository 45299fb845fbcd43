package dk.sagsgang.meeting.route;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * The bodies that a case passes, in order (sagsgang, behandlingsplan).
 *
 * <p>"Socialudvalget, Økonomiudvalget, Kommunalbestyrelsen" is a route of three stops.
 *
 * @param heading the heading as printed, such as "Sagsgang og sagstype"; empty where there is none
 * @param stops the stops in printed order, such as "BFU" with its cross
 */
@JsonForm
@Value.Builder
public record Route(
        @JsonProperty("heading") @Unset String heading,
        @JsonProperty("stops") List<@Valid RouteStop> stops) implements WithRoute {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Route EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Route {
        heading = Components.text(heading);
        stops = Components.list(stops);
    }

    /** The stops that the case passes: all of them, or in a grid those with a cross. */
    public List<RouteStop> way() {
        for (RouteStop stop : stops) {
            if (!stop.onTheWay()) {
                return stops.stream().filter(RouteStop::onTheWay).toList();
            }
        }
        return stops;
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Route[...]";
    }

    /** A builder in which nothing is said yet. */
    public static RouteBuilder builder() {
        return new RouteBuilder();
    }
}
