package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.Cvr;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The municipality or region whose document it is (kommune, region).
 *
 * <p>Example: "Hedensted Kommune", code 766.
 *
 * @param name the name as printed
 * @param code the code of the municipality (kommunekode); optional, a region has none
 * @param cvr the CVR number; optional
 */
@JsonForm
@Value.Builder
public record Municipality(
        @JsonProperty("name") @Unset String name,
        @JsonProperty("code") Optional<MunicipalityCode> code,
        @JsonProperty("cvr") Optional<Cvr> cvr)
        implements WithMunicipality {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Municipality EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Municipality {
        name = Components.text(name);
        code = Components.printed(code, MunicipalityCode::printed);
        cvr = Components.printed(cvr, Cvr::printed);
    }

    /** A builder in which nothing is said yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds this record; nothing is required, and what is left out is empty. */
    public static final class Builder extends MunicipalityBuilder {
        Builder() {}
    }
}
