package dk.sagsgang.commission;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.FormattedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a committee or project may do, what it may decide, and who decides the rest (mandat, beslutningskompetence).
 *
 * <p>"Det er også Byrådet, der tager de relevante beslutninger" is {@code decidedBy} the body Byrådet.
 *
 * @param kinds whether it advises, prepares or carries out (funktion), such as {@code "prepares"} and {@code "follows"}
 * @param text the mandate in words, such as "Udvalget lægger op til Byrådets drøftelse."
 * @param mayDecide what it may decide itself, a line each (beslutningskompetence), such as "fordelingen af puljen inden
 *     for rammen"
 * @param mayNot what it may not do, a line each (afgrænsning), such as "ændre det vedtagne serviceniveau"
 * @param decidedBy who takes the decisions that it may not take, such as "Byrådet"; optional
 */
@JsonForm
@Value.Builder
public record Mandate(
        @JsonProperty("kinds") List<MandateKind> kinds,
        @JsonProperty("text") @Unset FormattedText text,
        @JsonProperty("mayDecide") List<String> mayDecide,
        @JsonProperty("mayNot") List<String> mayNot,
        @JsonProperty("decidedBy") Optional<@Valid Body> decidedBy)
        implements WithMandate {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final Mandate EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public Mandate {
        kinds = Components.list(kinds);
        text = text == null ? FormattedText.EMPTY : text;
        mayDecide = Components.list(mayDecide);
        mayNot = Components.list(mayNot);
        decidedBy = Components.filled(decidedBy, Body.EMPTY);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "Mandate[...]";
    }

    /** A builder in which nothing is said yet. */
    public static MandateBuilder builder() {
        return new MandateBuilder();
    }
}
