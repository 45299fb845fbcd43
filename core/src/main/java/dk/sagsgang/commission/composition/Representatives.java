package dk.sagsgang.commission.composition;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.PoliticalParty;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Representatives of a group that is no body (repræsentanter).
 *
 * <p>"medarbejderrepræsentanter" are those of the employees; "to medlemmer fra Venstre" those of a party.
 *
 * @param group the group in the words of the document, such as "medarbejderne" or "lokalområdets borgere"
 * @param party the party, where the group is one, such as "Venstre (V)"; optional
 */
@JsonForm
@Value.Builder
@JsonTypeName(Representatives.TYPE)
public record Representatives(
        @JsonProperty("group") @Unset String group,
        @JsonProperty("party") Optional<@Valid PoliticalParty> party) implements Filling, WithRepresentatives {

    /** Not stable: use {@link #builder()}. */
    public Representatives {
        group = Components.text(group);
        party = Components.filled(party, PoliticalParty.EMPTY);
    }

    /** The word for this type in JSON. */
    public static final String TYPE = "representatives";

    @Override
    public String type() {
        return TYPE;
    }

    /** Representatives of a group in these words. */
    public static Representatives of(String group) {
        return builder().group(group).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Representatives[...]";
    }

    /** A builder in which nothing is said yet. */
    public static RepresentativesBuilder builder() {
        return new RepresentativesBuilder();
    }
}
