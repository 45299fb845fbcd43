package dk.sagsgang.commission.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.reference.LegalReference;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A law that the work goes by, and what it demands or allows (krav og muligheder efter lovgivningen).
 *
 * <p>"Jf. Serviceloven skal der foretages en konkret og individuel vurdering" is the act and what it asks. A
 * principle without an act, such as "de forvaltningsretlige principper", has only a text.
 *
 * @param law the act, such as "retssikkerhedsloven"; optional
 * @param text what it demands or allows, such as "borgerens retssikkerhed"; empty where only the act is named
 * @param effect whether it demands, allows or forbids that, such as {@code "allows"}; optional, and then it demands
 */
@JsonForm
@Value.Builder
public record LegalRequirement(
        @JsonProperty("law") Optional<@Valid LegalReference> law,
        @JsonProperty("text") @Unset String text,
        @JsonProperty("effect") Optional<LegalEffect> effect)
        implements WithLegalRequirement {

    /** Not stable: use {@link #builder()}. */
    public LegalRequirement {
        law = Components.filled(law, LegalReference.EMPTY);
        text = Components.text(text);
        effect = Components.printed(effect, LegalEffect::code);
    }

    /** An act by its name. */
    public static LegalRequirement ofAct(String act) {
        return builder().law(LegalReference.builder().act(act).build()).build();
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "LegalRequirement[...]";
    }

    /** A builder in which nothing is said yet. */
    public static LegalRequirementBuilder builder() {
        return new LegalRequirementBuilder();
    }
}
