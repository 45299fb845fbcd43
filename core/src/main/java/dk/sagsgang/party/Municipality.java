package dk.sagsgang.party;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.Cvr;
import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.Holds;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.TextKind;
import dk.sagsgang.internal.Unset;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The municipality or region whose document it is (kommune, region).
 *
 * <p>Example: "Hedensted Kommune", code 766.
 *
 * @param name the name as printed, such as "Hedensted Kommune"
 * @param code the code of the municipality (kommunekode), such as {@code "766"}; optional, a region has none
 * @param cvr the CVR number, such as {@code "29189587"}; optional
 */
@JsonForm
@Value.Builder
public record Municipality(
        @JsonProperty("name") @Holds(TextKind.PRINTED) @Unset
        String name,

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

    /**
     * Whether both are the same municipality, as far as the documents tell.
     *
     * <p>Codes decide, and a name that one municipality has tells its code: "Slagelse" is code 330. Where one of them has
     * no code the CVR numbers decide, and else the names. The word Kommune, the s of the genitive, letter case, spacing
     * and hyphens make no other name: "Københavns Kommune" is "København". Malformed codes and numbers tell nothing.
     */
    public boolean sameAs(Municipality other) {
        Optional<MunicipalityCode> here = codeOrGuess();
        Optional<MunicipalityCode> there = other.codeOrGuess();
        if (here.isPresent() && there.isPresent()) {
            return here.get().sameAs(there.get());
        }
        Optional<String> ours = cvr.flatMap(Cvr::digits);
        Optional<String> theirs = other.cvr.flatMap(Cvr::digits);
        return ours.isPresent() && theirs.isPresent() ? ours.equals(theirs) : MunicipalityNames.same(name, other.name);
    }

    /** The code, or where none is stated that can be read, the one of the municipality that has the name today. */
    public Optional<MunicipalityCode> codeOrGuess() {
        Optional<MunicipalityCode> stated = code.filter(MunicipalityCode::wellFormed);
        return stated.isPresent() ? stated : MunicipalityNames.code(name);
    }

    /** A builder in which nothing is said yet. */
    public static MunicipalityBuilder builder() {
        return new MunicipalityBuilder();
    }
}
