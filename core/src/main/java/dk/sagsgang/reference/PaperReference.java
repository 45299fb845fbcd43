package dk.sagsgang.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sagsgang.identifier.CaseNumber;
import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.internal.Components;
import dk.sagsgang.internal.JsonForm;
import dk.sagsgang.internal.Unset;
import dk.sagsgang.time.ImpreciseDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A paper that a document rests on or encloses (henvisning til et notat).
 *
 * <p>Example: the note "Arbejdsbeskrivelse for udredningsarbejde" dated 29 May 2016.
 *
 * @param title the title as printed
 * @param dated its date as printed; optional
 * @param caseNumber its case number; optional
 * @param ids ids of the paper in other systems
 */
@JsonForm
@Value.Builder
public record PaperReference(
        @JsonProperty("title") @Unset @NotBlank String title,
        @JsonProperty("dated") Optional<@Valid ImpreciseDate> dated,
        @JsonProperty("caseNumber") Optional<CaseNumber> caseNumber,
        @JsonProperty("ids") List<@Valid ExternalId> ids)
        implements WithPaperReference {

    /** One in which nothing is said; a component that holds it counts as absent. */
    public static final PaperReference EMPTY = builder().build();

    /** Not stable: use {@link #builder()}. */
    public PaperReference {
        title = Components.text(title);
        dated = Components.filled(dated, ImpreciseDate.EMPTY);
        caseNumber = Components.printed(caseNumber, CaseNumber::printed);
        ids = Components.list(ids);
    }

    /** The type alone, and nothing of what is written: it may land in a log. */
    @Override
    public String toString() {
        return "PaperReference[...]";
    }

    /** A builder in which nothing is said yet. */
    public static PaperReferenceBuilder builder() {
        return new PaperReferenceBuilder();
    }
}
