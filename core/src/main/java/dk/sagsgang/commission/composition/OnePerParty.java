package dk.sagsgang.commission.composition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.party.Body;
import dk.sagsgang.quantity.Count;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody from each party, or from each that has no member in another body (partirepræsentant).
 *
 * <p>"én repræsentant fra de partier i Byrådet, der ikke måtte være repræsenteret i Udvalget for Social Omsorg":
 * {@code among} Byrådet, {@code notIn} Udvalget for Social Omsorg, {@code each} one.
 *
 * @param among the body whose parties are counted, mostly the council, such as "Byrådet"; optional, and then the
 *     council
 * @param notIn the body in which a party has nobody yet, such as "Udvalget for Social Omsorg"; optional, and then every
 *     party counts
 * @param each how many for each party, such as "én repræsentant"; optional, and then one
 */
@JsonForm
@Value.Builder
@JsonTypeName(OnePerParty.TYPE)
public record OnePerParty(
        @JsonProperty("among") Optional<@Valid Body> among,
        @JsonProperty("notIn") Optional<@Valid Body> notIn,
        @JsonProperty("each") Optional<@Valid Count> each)
        implements Filling, WithOnePerParty {

    /** Not stable: use {@link #builder()}. */
    public OnePerParty {
        among = Components.filled(among, Body.EMPTY);
        notIn = Components.filled(notIn, Body.EMPTY);
        each = Components.filled(each, Count.EMPTY);
    }

    /** The word for this type in JSON. */
    public static final String TYPE = "one-per-party";

    @Override
    public String type() {
        return TYPE;
    }

    /** One for each party of the council that has no member in the body with this name. */
    public static OnePerParty notIn(String body) {
        return builder().notIn(Body.of(body)).build();
    }

    /** A builder in which nothing is said yet. */
    public static OnePerPartyBuilder builder() {
        return new OnePerPartyBuilder();
    }
}
