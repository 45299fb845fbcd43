package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A point on the map (koordinater), in degrees of WGS 84, as GeoJSON and OParl have it.
 *
 * <p>Papers that print UTM zone 32 (ETRS89), as Danish maps do, print other numbers: those are to be turned into degrees first, or
 * stay in the text. Aarhus Rådhus is latitude 56.1530, longitude 10.2030.
 *
 * <p>In JSON the town hall is {@code {"latitude":56.153,"longitude":10.203}}.
 *
 * @param latitude degrees north (breddegrad), such as {@code 55.9236}; optional
 * @param longitude degrees east (længdegrad), such as {@code 9.7961}; optional
 */
@JsonForm
@Value.Builder
public record Coordinates(
        @JsonProperty("latitude") Optional<BigDecimal> latitude,
        @JsonProperty("longitude") Optional<BigDecimal> longitude)
        implements WithCoordinates {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Coordinates EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Coordinates {
        latitude = Components.decimal(latitude);
        longitude = Components.decimal(longitude);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Coordinates[...]";
    }

    /** A builder in which nothing is said yet. */
    public static CoordinatesBuilder builder() {
        return new CoordinatesBuilder();
    }
}
