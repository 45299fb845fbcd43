package dk.sagsgang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a unit, or a part of its work, is done (fysisk placering).
 *
 * <p>To which unit the people belong is said by the unit's parent: an administrative team may belong to the staff and
 * sit with the services it serves. That one is {@code decentral}, its {@code part} "de administrative medarbejdere"
 * and its {@code place} "forskellige tilbud".
 *
 * @param kind central, decentral or mixed, such as {@code "decentral"}; optional where it is not said
 * @param part the people or tasks that it is about, such as "botilbuddene"; empty for the unit as a whole
 * @param place the place as printed, such as "rådhuset"; empty where none is named
 * @param hosts keys of the units where they sit (placeret hos), such as {@code ["sundhedscentret"]}
 * @param extent how far it holds, as printed, such as "overvejende"; empty where not said
 */
@JsonForm
@Value.Builder
public record Placement(
        @JsonProperty("kind") Optional<PlacementKind> kind,
        @JsonProperty("part") @Unset String part,
        @JsonProperty("place") @Unset String place,
        @JsonProperty("hosts") @Holds(TextKind.REFERENCE) List<String> hosts,
        @JsonProperty("extent") @Unset String extent)
        implements WithPlacement {

    /** Not stable: use {@link #builder()}. */
    public Placement {
        kind = Components.printed(kind, PlacementKind::code);
        part = Components.text(part);
        place = Components.text(place);
        hosts = Components.list(hosts);
        extent = Components.text(extent);
    }

    /** A unit that as a whole is placed like this. */
    public static Placement of(PlacementKind kind) {
        return builder().kind(kind).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Placement[...]";
    }

    /** A builder in which nothing is said yet. */
    public static PlacementBuilder builder() {
        return new PlacementBuilder();
    }
}
