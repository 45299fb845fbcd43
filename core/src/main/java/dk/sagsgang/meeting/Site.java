package dk.sagsgang.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place or property that a case is about (sted, ejendom).
 *
 * <p>"Matr.nr. 7a, Gedved By, Gedved, Søndergade 12, 8751 Gedved" has the cadastral number "7a", the cadastral district "Gedved By,
 * Gedved" and an address. A place may tell of its owner, so it is not shown beside a title for the public.
 *
 * @param name what the place is called, such as "Søndermarken"; empty where it has no name
 * @param address street and number (vejnavn og husnummer), such as "Søndergade 12"; empty where not printed
 * @param postalCode the postal code (postnummer), such as "8751"; empty where not printed
 * @param town the town of the postal code (by), such as "Gedved"; empty where not printed
 * @param cadastralNumber the cadastral number (matrikelnummer), such as "7a"; empty where not printed
 * @param cadastralDistrict the cadastral district (ejerlav), such as "Gedved By, Gedved"; empty where not printed
 * @param propertyNumber the number of the property (BFE-nummer, or before it ejendomsnummer), such as
 *     {@code "5311294"}; empty where not printed
 * @param coordinates the point on the map, such as {@code 55.9236} north, {@code 9.7961} east; optional
 * @param ids ids of the place in other systems, such as {@code ExternalId.of("bbr", "615-008751")}
 */
@JsonForm
@Value.Builder
public record Site(
        @JsonProperty("name") @Unset String name,
        @JsonProperty("address") @Unset String address,

        @JsonProperty("postalCode") @Holds(TextKind.PRINTED) @Unset
        String postalCode,

        @JsonProperty("town") @Unset String town,

        @JsonProperty("cadastralNumber") @Holds(TextKind.PRINTED) @Unset
        String cadastralNumber,

        @JsonProperty("cadastralDistrict") @Unset String cadastralDistrict,

        @JsonProperty("propertyNumber") @Holds(TextKind.TECHNICAL) @Unset
        String propertyNumber,

        @JsonProperty("coordinates") Optional<@Valid Coordinates> coordinates,
        @JsonProperty("ids") List<@Valid ExternalId> ids)
        implements WithSite {

    /** Not stable: use {@link #builder()}. */
    public Site {
        name = Components.text(name);
        address = Components.text(address);
        postalCode = Components.text(postalCode);
        town = Components.text(town);
        cadastralNumber = Components.text(cadastralNumber);
        cadastralDistrict = Components.text(cadastralDistrict);
        propertyNumber = Components.text(propertyNumber);
        coordinates = Components.filled(coordinates, Coordinates.EMPTY);
        ids = Components.list(ids);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Site[...]";
    }

    /** A builder in which nothing is said yet. */
    public static SiteBuilder builder() {
        return new SiteBuilder();
    }
}
